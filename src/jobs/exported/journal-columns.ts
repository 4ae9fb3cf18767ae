import type { Column } from '../../tables/table';
import type { ReadableLine } from '../job';

export type LineColumn = Exclude<keyof ReadableLine, 'together' | 'earlier'>;

/** A line in words: what its cells show, by column. */
export type Words = Readonly<Record<LineColumn, string>>;

const plain = { kind: 'text', pushable: false, widthPixels: 120 } as const;

/** Where the last line says how many are left out. */
export const closingColumn: LineColumn = 'action';

/** Old and new values keep being numbers where they are. What only support asks for comes last. */
export const journalColumns: readonly (Column & { readonly key: LineColumn })[] = [
  { ...plain, key: 'at', title: { en: 'Time', id: 'Waktu' }, kind: 'moment', widthPixels: 130 },
  { ...plain, key: 'by', title: { en: 'Who', id: 'Oleh' } },
  { ...plain, key: 'action', title: { en: 'Kind of change', id: 'Jenis perubahan' }, widthPixels: 200 },
  { ...plain, key: 'record', title: { en: 'Record', id: 'Data' }, widthPixels: 240 },
  { ...plain, key: 'field', title: { en: 'Column', id: 'Kolom' } },
  { ...plain, key: 'from', title: { en: 'Old', id: 'Lama' }, kind: 'number' },
  { ...plain, key: 'to', title: { en: 'New', id: 'Baru' }, kind: 'number', widthPixels: 240 },
  { ...plain, key: 'state', title: { en: 'Outcome', id: 'Hasil' } },
  { ...plain, key: 'message', title: { en: 'Message', id: 'Keterangan' }, widthPixels: 320 },
  { ...plain, key: 'run', title: { en: 'Run ID', id: 'ID proses' }, widthPixels: 140 },
];
