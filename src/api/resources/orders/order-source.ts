import { endpoint, inBody, inQuery } from '../../endpoint';
import { integer, oneOf, required, text } from '../../field';

/** What `orderSource.create` answers. */
export interface OrderSourceCreate {
  readonly order_source_id: number;
  readonly note: string;
}

/** What `orderSource.list` answers. */
export interface OrderSourceList {
  readonly id: number;
  readonly marketplace_id: number;
  readonly marketplace_name: string;
  readonly note: string;
  readonly status: string;
}

/** What `orderSource.update` answers. */
export interface OrderSourceUpdate {
  readonly order_source_id: number;
  readonly note: string;
}

export const orderSource = {
  create: endpoint<OrderSourceCreate>()({
    id: 'orderSource.create',
    method: 'post',
    paths: ['/order-source/create'],
    risk: 'write',
    parameters: {
      marketplace_id: inBody(required(integer())),
      note: inBody(required(text())),
    },
    summary: { en: 'Add an order source', id: 'Tambah sumber pesanan' },
  }),
  list: endpoint<readonly OrderSourceList[]>()({
    id: 'orderSource.list',
    method: 'get',
    paths: ['/order-source'],
    isPathInferred: true,
    risk: 'read',
    answersWithList: true,
    parameters: {
      status: inQuery(oneOf(['Y', 'N'])),
    },
    summary: { en: 'Order sources', id: 'Sumber pesanan' },
  }),
  update: endpoint<OrderSourceUpdate>()({
    id: 'orderSource.update',
    method: 'patch',
    paths: ['/order-source/update'],
    risk: 'write',
    idempotent: true,
    parameters: {
      order_source_id: inBody(required(integer())),
      marketplace_id: inBody(integer()),
      note: inBody(text()),
      status: inBody(oneOf(['Y', 'N'])),
    },
    summary: { en: 'Change an order source', id: 'Ubah sumber pesanan' },
  }),
};
