import { catalogue } from '../../../api/catalogue';
import type { CourierSettingList, CourierSettingListCustom } from '../../../api/resources/shipping/courier-setting';
import type { ExpeditionList, ExpeditionListActive } from '../../../api/resources/shipping/expedition';
import { type Dataset, readQuery, readTask } from '../../dataset';
import { updateOf } from '../../dataset-update';
import { filtersOf } from '../../filters-of';
import { listDataset } from '../../list-dataset';
import { cellsOf, columnsOf, withoutReaders } from '../../record-column';
import { recordId } from '../../record-id';

/** The columns that both lists of couriers' services have. */
function serviceColumns<R extends ExpeditionList>() {
  const { id, text } = columnsOf<R>();
  return [
    text('logistic_name', { en: 'Courier', id: 'Kurir' }, 140),
    text('rate_name', { en: 'Service', id: 'Layanan' }, 110),
    text('show_name', { en: 'Kind', id: 'Jenis' }, 100),
    text('pickup_available', { en: 'Pickup', id: 'Pickup' }, 120),
    id('id', { en: 'Courier ID', id: 'ID kurir' }),
  ];
}

/** Every courier's service that Ngorder knows, a row each. */
export const expeditions = listDataset({
  id: 'expeditions',
  title: { en: 'Couriers', id: 'Kurir' },
  summary: { en: 'All couriers and services that Ngorder knows', id: 'Semua kurir dan layanan di Ngorder' },
  group: 'shipping',
  endpoint: catalogue.expedition.list,
  idColumn: 'id',
  shown: { leads: ['logistic_name', 'rate_name'] },
  columns: serviceColumns<ExpeditionList>(),
});

/** The couriers' services that the shop uses, a row each. */
export const activeExpeditions = listDataset({
  id: 'active-expeditions',
  title: { en: 'Active couriers', id: 'Kurir aktif' },
  summary: { en: 'Couriers and services that the shop uses', id: 'Kurir dan layanan yang dipakai toko' },
  group: 'shipping',
  endpoint: catalogue.expedition.listActive,
  idColumn: 'id',
  shown: { leads: ['logistic_name', 'rate_name'] },
  columns: serviceColumns<ExpeditionListActive>(),
});

type StorefrontCourier = CourierSettingList['Regular'][number] & { readonly group: string };

const storefront = columnsOf<StorefrontCourier, typeof catalogue.courierSetting.update>();

const storefrontColumns = [
  storefront.text('logistic_name', { en: 'Courier', id: 'Kurir' }, 140),
  storefront.text('rate_name', { en: 'Service', id: 'Layanan' }, 110),
  storefront.text('group', { en: 'Kind', id: 'Jenis' }, 100),
  storefront.yesNo('is_active', { en: 'Offered', id: 'Aktif' }, { sets: 'is_active' }),
  storefront.id('id', { en: 'Courier ID', id: 'ID kurir' }),
];

const settings = catalogue.courierSetting.list;

/** Which couriers the storefront offers, a row each. They come as one object with a list for each kind. */
export const storefrontCouriers: Dataset = {
  id: 'storefront-couriers',
  title: { en: 'Storefront couriers', id: 'Kurir storefront' },
  summary: { en: 'Which couriers buyers can choose', id: 'Kurir yang bisa dipilih pembeli' },
  group: 'shipping',
  filters: filtersOf(settings),
  idColumn: 'id',
  shown: { leads: ['logistic_name', 'rate_name'] },
  update: updateOf({ endpoint: catalogue.courierSetting.update, idParameter: 'id' }, storefrontColumns),
  columns: () => withoutReaders(storefrontColumns),
  start: () => [readTask('couriers', settings, {})],
  queries: {
    couriers: readQuery(settings, {
      understand: (groups) => {
        const couriers = Object.entries<CourierSettingList['Regular']>({ ...groups }).flatMap(([group, listed]) =>
          listed.map((courier): StorefrontCourier => ({ ...courier, group })),
        );
        return {
          rows: couriers.map((courier) => ({ id: recordId(courier.id), cells: cellsOf(storefrontColumns, courier) })),
          counts: { records: couriers.length },
        };
      },
    }),
  },
};

const own = columnsOf<CourierSettingListCustom, typeof catalogue.courierSetting.updateCustom>();

/** The shop's own drivers, a row each. */
export const customCouriers = listDataset({
  id: 'custom-couriers',
  title: { en: 'Own couriers', id: 'Kurir toko' },
  summary: { en: "The shop's own couriers and their fees", id: 'Kurir buatan toko dan ongkosnya' },
  group: 'shipping',
  endpoint: catalogue.courierSetting.listCustom,
  idColumn: 'id',
  update: { endpoint: catalogue.courierSetting.updateCustom, idParameter: 'id' },
  columns: [
    own.text('name', { en: 'Courier', id: 'Kurir' }, { widthPixels: 180, sets: 'name' }),
    own.money('fee', { en: 'Fee', id: 'Ongkos' }, { sets: 'fee' }),
    own.id('id', { en: 'Courier ID', id: 'ID kurir' }),
  ],
});
