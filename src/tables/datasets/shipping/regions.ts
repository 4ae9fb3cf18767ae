import { catalogue } from '../../../api/catalogue';
import type { RegionSearch } from '../../../api/resources/shipping/region';
import type { Dataset } from '../../dataset';
import { changeFilter } from '../../filters-of';
import { listDataset } from '../../list-dataset';
import { columnsOf } from '../../record-column';

const { id, text } = columnsOf<RegionSearch>();

const search = listDataset({
  id: 'regions',
  title: { en: 'Regions', id: 'Wilayah' },
  summary: {
    en: 'Districts by name, with the IDs that customers and suppliers need',
    id: 'Kecamatan menurut nama, dengan ID untuk pelanggan dan supplier',
  },
  group: 'shop',
  endpoint: catalogue.region.search,
  idColumn: 'id',
  shown: { isLookedUp: true },
  columns: [
    text('subdistrict', { en: 'District', id: 'Kecamatan' }),
    text('district.name', { en: 'City', id: 'Kota/Kabupaten' }, { widthPixels: 180 }),
    text('province.name', { en: 'Province', id: 'Provinsi' }),
    id('postal_code', { en: 'Postal code', id: 'Kode pos' }),
    text('fullname', { en: 'Full name', id: 'Nama lengkap' }, { widthPixels: 300 }),
    id('district.id', { en: 'City ID', id: 'ID kota' }),
    id('province.id', { en: 'Province ID', id: 'ID provinsi' }),
    id('id', { en: 'District ID', id: 'ID kecamatan' }),
  ],
});

/** Districts found by name. Without a name it would be the whole country, page by page. */
export const regions: Dataset = { ...search, filters: changeFilter(search.filters, 'keyword', { required: true }) };
