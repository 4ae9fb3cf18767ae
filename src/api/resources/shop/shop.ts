import { endpoint, inBody } from '../../endpoint';
import { digits, file, required, sentAs, text } from '../../field';

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

/** What `shop.updateDetails` answers. */
export interface ShopUpdateDetails {
  readonly shop_id: number;
}

/** What `shop.updateLogo` answers. */
export interface ShopUpdateLogo {
  readonly logo: string;
}

/** What `shop.updateGeneral` answers. */
export interface ShopUpdateGeneral {
  readonly shop_name: string;
  readonly address: string;
  readonly description: string;
  readonly phone: string;
  readonly logo: string;
}

export const shop = {
  get: endpoint<readonly Shop[]>()({
    id: 'shop.get',
    method: 'get',
    paths: ['/shop'],
    risk: 'read',
    answersWithList: true,
    parameters: {},
    summary: { en: 'The shop that the key belongs to', id: 'Toko pemilik kunci' },
  }),
  updateDetails: endpoint<ShopUpdateDetails>()({
    id: 'shop.updateDetails',
    method: 'patch',
    paths: ['/shop/update'],
    risk: 'write',
    idempotent: true,
    parameters: {
      shop_name: inBody(required(text())),
      username: inBody(sentAs(['username', 'subdomain'], required(text()))),
      phone: inBody(required(digits())),
      name: inBody(required(text())),
      description: inBody(text()),
    },
    summary: { en: "Change the shop's name, username and contact", id: 'Ubah nama, username, dan kontak toko' },
  }),
  updateLogo: endpoint<ShopUpdateLogo>()({
    id: 'shop.updateLogo',
    method: 'patch',
    paths: ['/shop/logo'],
    isPathInferred: true,
    risk: 'write',
    idempotent: true,
    parameters: {
      logo: inBody(required(file({ maxMb: 2 }))),
    },
    summary: { en: "Replace the shop's logo", id: 'Ganti logo toko' },
  }),
  updateGeneral: endpoint<ShopUpdateGeneral>()({
    id: 'shop.updateGeneral',
    method: 'patch',
    paths: ['/shop/general'],
    risk: 'write',
    idempotent: true,
    parameters: {
      shop_name: inBody(required(text())),
      phone: inBody(required(text())),
      description: inBody(required(text())),
      address: inBody(required(text())),
      logo: inBody(required(text())),
    },
    summary: { en: "Change the shop's general details", id: 'Ubah data umum toko' },
  }),
};
