import { endpoint } from '../../endpoint';

/** What `marketplace.list` answers. */
export interface MarketplaceList {
  readonly marketplace_id: number;
  readonly marketplace_name: string;
}

export const marketplace = {
  list: endpoint<readonly MarketplaceList[]>()({
    id: 'marketplace.list',
    method: 'get',
    paths: ['/marketplace'],
    risk: 'read',
    answersWithList: true,
    parameters: {},
    summary: { en: 'Marketplaces that Ngorder knows', id: 'Marketplace yang dikenal Ngorder' },
  }),
};
