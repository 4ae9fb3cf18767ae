import { endpoint, inBody, inPath } from '../../endpoint';
import { boolean, integer, listOf, required, text } from '../../field';

/** What `courierSetting.list` answers. */
export interface CourierSettingList {
  readonly Regular: readonly {
    readonly id: number;
    readonly logistic_name: string;
    readonly rate_name: string;
    readonly is_active: boolean;
  }[];
  readonly Express: readonly {
    readonly id: number;
    readonly logistic_name: string;
    readonly rate_name: string;
    readonly is_active: boolean;
  }[];
  readonly Trucking: readonly {
    readonly id: number;
    readonly logistic_name: string;
    readonly rate_name: string;
    readonly is_active: boolean;
  }[];
}

/** What `courierSetting.listCustom` answers. */
export interface CourierSettingListCustom {
  readonly id: number;
  readonly name: string;
  readonly fee: number;
}

/** What `courierSetting.update` answers. */
export interface CourierSettingUpdate {
  readonly id: number;
  readonly is_active: boolean;
}

/** What `courierSetting.updateAll` answers. */
export interface CourierSettingUpdateAll {
  readonly regular: readonly string[];
  readonly express: readonly string[];
  readonly trucking: readonly unknown[];
}

/** What `courierSetting.updateCustom` answers. */
export interface CourierSettingUpdateCustom {
  readonly id: number;
}

/** What `courierSetting.deleteCustom` answers. */
export interface CourierSettingDeleteCustom {
  readonly id: number;
}

export const courierSetting = {
  list: endpoint<CourierSettingList>()({
    id: 'courierSetting.list',
    method: 'get',
    paths: ['/setting/courier'],
    risk: 'read',
    parameters: {},
    summary: { en: 'Couriers offered in the storefront', id: 'Kurir di storefront' },
  }),
  listCustom: endpoint<readonly CourierSettingListCustom[]>()({
    id: 'courierSetting.listCustom',
    method: 'get',
    paths: ['/setting/courier/custom'],
    risk: 'read',
    answersWithList: true,
    parameters: {},
    summary: { en: "Couriers of the shop's own", id: 'Kurir buatan toko' },
  }),
  update: endpoint<CourierSettingUpdate>()({
    id: 'courierSetting.update',
    method: 'patch',
    paths: ['/setting/courier'],
    risk: 'write',
    idempotent: true,
    parameters: {
      id: inBody(required(text())),
      is_active: inBody(boolean({ default: false })),
    },
    summary: { en: 'Switch a storefront courier on or off', id: 'Nyalakan atau matikan kurir storefront' },
  }),
  updateAll: endpoint<CourierSettingUpdateAll>()({
    id: 'courierSetting.updateAll',
    method: 'patch',
    paths: ['/setting/courier/all'],
    risk: 'write',
    idempotent: true,
    parameters: {
      regular: inBody(listOf(text())),
      express: inBody(listOf(text())),
      trucking: inBody(listOf(text())),
    },
    summary: { en: 'Choose all storefront couriers at once', id: 'Pilih semua kurir storefront sekaligus' },
  }),
  updateCustom: endpoint<CourierSettingUpdateCustom>()({
    id: 'courierSetting.updateCustom',
    method: 'patch',
    paths: ['/setting/courier/custom'],
    risk: 'write',
    idempotent: true,
    parameters: {
      id: inBody(required(integer())),
      name: inBody(required(text())),
      fee: inBody(required(integer())),
    },
    summary: { en: "Change a courier of the shop's own", id: 'Ubah kurir buatan toko' },
  }),
  deleteCustom: endpoint<CourierSettingDeleteCustom>()({
    id: 'courierSetting.deleteCustom',
    method: 'delete',
    paths: ['/setting/courier/custom/{id}'],
    risk: 'destructive',
    parameters: {
      id: inPath(required(integer())),
    },
    summary: { en: "Delete a courier of the shop's own", id: 'Hapus kurir buatan toko' },
  }),
};
