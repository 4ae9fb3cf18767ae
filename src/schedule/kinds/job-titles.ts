import type { Language } from '../../text/message';

type Title = Readonly<Record<Language, string>>;

/** What each kind of job does, as people are told; apart from the kinds, as some of these tell of others. */
export const jobTitles = {
  tabs: { en: 'Refresh tabs', id: 'Muat ulang tab' },
  all: { en: 'Refresh everything', id: 'Muat ulang semua' },
  dashboard: { en: 'Refresh dashboard', id: 'Muat ulang dasbor' },
  functions: { en: 'Recalculate functions', id: 'Hitung ulang rumus' },
  pull: { en: 'Pull data', id: 'Tarik data' },
  alerts: { en: 'Check alerts', id: 'Cek pengingat' },
  copies: { en: 'Make dated copies', id: 'Buat salinan bertanggal' },
  prices: { en: 'Scheduled prices', id: 'Harga terjadwal' },
} as const satisfies Readonly<Record<string, Title>>;

/** Of scheduled prices: what comes at the one time, and what at the other. */
export const partTitles = {
  start: { en: 'Scheduled prices: start', id: 'Harga terjadwal: mulai' },
  end: { en: 'Scheduled prices: back again', id: 'Harga terjadwal: kembali' },
} as const satisfies Readonly<Record<string, Title>>;

/** The same of those that their person gave a name. */
export const namedPart = (part: keyof typeof partTitles, name: string): Title =>
  part === 'start'
    ? { en: `“${name}” starts`, id: `“${name}” mulai` }
    : { en: `“${name}” goes back`, id: `“${name}” kembali` };

/** `undefined` for a kind of a newer version. */
export const titleOfKind = (kind: string): Title | undefined =>
  new Map<string, Title>(Object.entries(jobTitles)).get(kind);
