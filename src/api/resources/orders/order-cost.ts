import { endpoint, inBody, inPath } from '../../endpoint';
import { integer, oneOf, required, text } from '../../field';

/** What `orderCost.create` answers. */
export interface OrderCostCreate {
  readonly order_cost_id: string;
  readonly name: string;
}

/** What `orderCost.list` answers. */
export interface OrderCostList {
  readonly order_cost_id: string;
  readonly title: string;
  readonly category: string;
  readonly type: string;
  readonly name: string;
  readonly percentage: number;
  readonly nominal: number;
}

/** What `orderCost.update` answers. */
export interface OrderCostUpdate {
  readonly order_cost_id: string;
  readonly name: string;
}

/** What `orderCost.delete` answers. */
export interface OrderCostDelete {
  readonly order_cost_id: string;
  readonly name: string;
}

export const orderCost = {
  create: endpoint<OrderCostCreate>()({
    id: 'orderCost.create',
    method: 'post',
    paths: ['/order-cost/create'],
    risk: 'write',
    parameters: {
      category: inBody(required(oneOf(['DISCOUNT', 'OTHER COST']))),
      name: inBody(required(text())),
      type: inBody(required(oneOf(['NOMINAL', 'PERCENTAGE']))),
      nominal: inBody(integer({ requiredIf: 'type: NOMINAL' })),
      percentage: inBody(integer({ requiredIf: 'type: PERCENTAGE' })),
    },
    summary: { en: 'Add an extra cost or discount for orders', id: 'Tambah biaya tambahan atau diskon pesanan' },
  }),
  list: endpoint<readonly OrderCostList[]>()({
    id: 'orderCost.list',
    method: 'get',
    paths: ['/order-cost'],
    risk: 'read',
    answersWithList: true,
    parameters: {},
    summary: { en: 'Extra costs and discounts for orders', id: 'Biaya tambahan dan diskon pesanan' },
  }),
  update: endpoint<OrderCostUpdate>()({
    id: 'orderCost.update',
    method: 'put',
    paths: ['/order-cost/update'],
    risk: 'write',
    idempotent: true,
    parameters: {
      order_cost_id: inBody(required(text())),
      category: inBody(oneOf(['DISCOUNT', 'OTHER', 'COST'])),
      name: inBody(text()),
      nominal: inBody(integer({ requiredIf: 'type: NOMINAL' })),
      percentage: inBody(integer({ requiredIf: 'type: PERCENTAGE' })),
      type: inBody(oneOf(['NOMINAL', 'PERCENTAGE'], { requiredIf: 'nominal or percentage is not null' })),
    },
    summary: { en: 'Change an extra cost or discount', id: 'Ubah biaya tambahan atau diskon' },
  }),
  delete: endpoint<OrderCostDelete>()({
    id: 'orderCost.delete',
    method: 'post',
    paths: ['/order-source/delete/{order_cost_id}', '/order-cost/delete/{order_cost_id}'],
    risk: 'destructive',
    parameters: {
      order_cost_id: inPath(required(text())),
    },
    summary: { en: 'Delete an extra cost or discount', id: 'Hapus biaya tambahan atau diskon' },
  }),
};
