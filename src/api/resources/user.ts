import { endpoint } from '../endpoint';

export interface User {
  readonly id: number;
  readonly name: string;
  readonly email: string;
}

export const user = {
  list: endpoint<readonly User[]>()({
    id: 'user.list',
    method: 'get',
    paths: ['/user'],
    risk: 'read',
    parameters: {},
    summary: { en: 'People who can sign in to the shop', id: 'Orang yang dapat masuk ke toko' },
  }),
};
