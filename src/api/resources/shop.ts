import { endpoint } from '../endpoint';

export interface Shop {
  readonly id: number;
  readonly username: string;
  readonly shop_name: string;
  readonly status: string;
  /** The package: only `PLATINUM` has API keys. */
  readonly class: string;
  /** The day the package ends, `yyyy-mm-dd`. */
  readonly expired_date: string;
  readonly warehouse: boolean;
}

export const shop = {
  /** The answer's `data` is a list that holds the one shop of the key. */
  get: endpoint<readonly Shop[]>()({
    id: 'shop.get',
    method: 'get',
    paths: ['/shop'],
    risk: 'read',
    parameters: {},
    summary: { en: 'The shop that the key belongs to', id: 'Toko pemilik kunci' },
  }),
};
