import { endpoint, inQuery } from '../../endpoint';
import { integer, required, text } from '../../field';

/** What `region.search` answers. */
export interface RegionSearch {
  readonly _id: string;
  readonly id: number;
  readonly subdistrict: string;
  readonly district: { readonly id: number; readonly name: string };
  readonly province: { readonly id: number; readonly name: string };
  readonly fullname: string;
  readonly postal_code: readonly string[];
}

export const region = {
  search: endpoint<readonly RegionSearch[]>()({
    id: 'region.search',
    method: 'get',
    paths: ['/region'],
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'documented', size: 100 },
    parameters: {
      keyword: inQuery(text()),
      per_page: inQuery(integer({ default: 1, min: 1 })),
      pagination_offset: inQuery(required(integer({ default: 1, min: 1 }))),
    },
    summary: { en: 'Districts by name', id: 'Kecamatan menurut nama' },
  }),
};
