import type { Column } from '../../tables/table';

export type AlertColumn = 'key' | 'kind' | 'thing' | 'sku' | 'figure' | 'bound' | 'since' | 'state';

const plain = { kind: 'text', pushable: false, widthPixels: 120 } as const;

/** The first tells the rows apart, whatever things are called, and is hidden. */
export const alertColumns: readonly (Column & { readonly key: AlertColumn })[] = [
  { ...plain, key: 'key', title: { en: 'Alert ID', id: 'ID pengingat' } },
  { ...plain, key: 'kind', title: { en: 'Alert', id: 'Pengingat' }, widthPixels: 190 },
  { ...plain, key: 'thing', title: { en: 'What', id: 'Tentang' }, widthPixels: 280 },
  { ...plain, key: 'sku', title: { en: 'SKU', id: 'SKU' } },
  { ...plain, key: 'figure', title: { en: 'Now', id: 'Sekarang' }, kind: 'number', widthPixels: 110 },
  { ...plain, key: 'bound', title: { en: 'Limit', id: 'Batas' }, kind: 'number', widthPixels: 110 },
  { ...plain, key: 'since', title: { en: 'Noticed', id: 'Dilihat sejak' }, kind: 'moment', widthPixels: 140 },
  { ...plain, key: 'state', title: { en: 'State', id: 'Keadaan' }, widthPixels: 220 },
];
