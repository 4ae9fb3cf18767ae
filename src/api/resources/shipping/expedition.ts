import { endpoint, inQuery } from '../../endpoint';
import { boolean, digits, integer, required, text } from '../../field';
import { pages } from '../../parameter-groups';

/** What `expedition.list` answers. */
export interface ExpeditionList {
  readonly id: number;
  readonly rate_name: string;
  readonly logistic_name: string;
  readonly show_name: string;
  readonly pickup_available: string;
}

/** What `expedition.listActive` answers. */
export interface ExpeditionListActive {
  readonly id: number;
  readonly rate_name: string;
  readonly logistic_name: string;
  readonly show_name: string;
  readonly logo_url: string;
  readonly pickup_available: string;
}

/** What `expedition.cost` answers. */
export interface ExpeditionCost {
  readonly regular: readonly {
    readonly name: string;
    readonly logo_url: string;
    readonly rate_id: number;
    readonly show_id: number;
    readonly rate_name: string;
    readonly stop_origin: number;
    readonly stop_destination: number;
    readonly weight: number;
    readonly volumeWeight: number;
    readonly finalWeight: number;
    readonly itemPrice: number;
    readonly item_price: number;
    readonly finalRate: number;
    readonly insuranceRate: number;
    readonly compulsory_insurance: number;
    readonly liability: number;
    readonly discount: number;
    readonly min_day: number;
    readonly max_day: number;
    readonly pickup_agent: number;
    readonly is_pickup_available: number;
  }[];
  readonly express: readonly {
    readonly name: string;
    readonly logo_url: string;
    readonly rate_id: number;
    readonly show_id: number;
    readonly rate_name: string;
    readonly stop_origin: number;
    readonly stop_destination: number;
    readonly weight: number;
    readonly volumeWeight: number;
    readonly finalWeight: number;
    readonly itemPrice: number;
    readonly item_price: number;
    readonly finalRate: number;
    readonly insuranceRate: number;
    readonly compulsory_insurance: number;
    readonly liability: number;
    readonly discount: number;
    readonly min_day: number;
    readonly max_day: number;
    readonly pickup_agent: number;
    readonly is_pickup_available: number;
  }[];
  readonly trucking: readonly unknown[];
}

/** What `expedition.track` answers. */
export interface ExpeditionTrack {
  readonly awb_number: string;
  readonly rate_name: string;
  readonly delivery_date: string;
  readonly delivery_time: string;
  readonly weight: number;
  readonly sender_name: string;
  readonly origin_city: string;
  readonly receiver_name: string;
  readonly receiver_address: string;
  readonly receiver_city: string;
  readonly status: string;
  readonly consignees_name: unknown;
  readonly date_received: unknown;
  readonly time_received: unknown;
  readonly history: readonly { readonly date: string; readonly desc: string; readonly location: string }[];
  readonly logistic_name: string;
}

export const expedition = {
  list: endpoint<readonly ExpeditionList[]>()({
    id: 'expedition.list',
    method: 'get',
    paths: ['/expedition'],
    risk: 'read',
    answersWithList: true,
    parameters: {},
    summary: { en: 'Couriers that Ngorder knows', id: 'Kurir yang dikenal Ngorder' },
  }),
  listActive: endpoint<readonly ExpeditionListActive[]>()({
    id: 'expedition.listActive',
    method: 'get',
    paths: ['/expedition/active'],
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'documented', size: 100 },
    parameters: {
      keyword: inQuery(text({ max: 20 })),
      ...pages({ default: 10, max: 100 }),
    },
    summary: { en: 'Couriers that the shop uses', id: 'Kurir yang dipakai toko' },
  }),
  cost: endpoint<ExpeditionCost>()({
    id: 'expedition.cost',
    method: 'get',
    paths: ['/expedition/cost'],
    risk: 'read',
    parameters: {
      origin_id: inQuery(required(integer())),
      destination_id: inQuery(required(digits())),
      weight: inQuery(required(integer())),
      price: inQuery(required(integer())),
      is_privor: inQuery(boolean({ default: false })),
      is_shipper: inQuery(boolean({ default: false })),
    },
    summary: { en: 'Shipping costs between two districts', id: 'Ongkir antara dua kecamatan' },
  }),
  track: endpoint<ExpeditionTrack>()({
    id: 'expedition.track',
    method: 'get',
    paths: ['/expedition/tracking'],
    risk: 'read',
    parameters: {
      awb_number: inQuery(required(text())),
      expedition_id: inQuery(required(integer())),
      order_id: inQuery(required(integer())),
    },
    summary: { en: 'Where a parcel is', id: 'Posisi paket' },
  }),
};
