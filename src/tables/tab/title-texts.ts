import type { Language } from '../../text/message';

type Title = Readonly<Record<Language, string>>;

/**
 * Titles of earlier versions, by what they are now. They still stand in tabs that were pulled then, and there they stay: a title that is in a tab is the
 * person's.
 */
const earlierTexts: Readonly<Record<string, readonly string[]>> = {
  Hasil: ['Ngorder'],
  Kurir: ['Ekspedisi'],
  Ongkir: ['Ongkos kirim'],
  'ID kurir': ['ID ekspedisi'],
  'Kanal penjualan': ['Kanal', 'Saluran'],
  'ID notifikasi': ['ID pemberitahuan'],
  Ditampilkan: ['Tayang (Y/N)'],
  'Stok ditampilkan': ['Stok tampil (Y/N)'],
  'Cost price': ['Cost'],
  Published: ['Published (Y/N)'],
  'Stock shown': ['Stock shown (Y/N)'],
  'Tracking number': ['Waybill'],
  'Tracking number changed': ['Waybill since'],
  'Sales channel': ['Channel'],
  'Record payment': ['Book payment'],
  'To account': ['Into account'],
  'Received on': ['Came in on'],
  'Run ID': ['Run'],
  'ID proses': ['Proses'],
  'Kind of change': ['Action'],
  'Jenis perubahan': ['Tindakan'],
  Column: ['Field'],
  Outcome: ['Verdict'],
};

/** Whether a text in a tab is a title, in whichever language. */
export const isCurrentTitle = (title: Title, text: string): boolean => Object.values(title).includes(text);

/** Whether it is one that earlier versions gave. */
export const isEarlierTitle = (title: Title, text: string): boolean =>
  Object.values(title).some((current) => earlierTexts[current]?.includes(text));

/** Whether it is either. */
export const isTitle = (title: Title, text: string): boolean =>
  isCurrentTitle(title, text) || isEarlierTitle(title, text);
