import { allEndpoints } from '../../src/api/catalogue';
import { allHelp } from '../../src/formulas/help/all-help';
import { pullIdeas } from '../../src/pull/ideas';
import { en as sidebarEnglish } from '../../src/sidebar/texts/en/en';
import { id as sidebarIndonesian } from '../../src/sidebar/texts/id/id';
import { keptParts, resetParts } from '../../src/state/reset-parts';
import type { Dataset } from '../../src/tables/dataset';
import { datasets } from '../../src/tables/dataset-catalogue';
import { filterTitles } from '../../src/tables/filter-titles';
import { en } from '../../src/text/en/en';
import { id } from '../../src/text/id/id';

type Language = 'en' | 'id';

/**
 * Words that a seller reads otherwise than they are meant, or not at all. *Kirim* and *pengiriman* are parcels and messages, *kembalikan* is goods that go
 * back, *permintaan* is demand, *jurnal* is bookkeeping, *lembar* is the whole file to many.
 */
const avoided: Readonly<Record<Language, RegExp>> = {
  id: /\b(lembar(nya)?|permintaan|jurnal|berkas(nya)?|(di|me(ny)?|pe(ny)?)?segarkan|penyegaran|dahulu|kalau|(di)?periksa|suntingan|menyunting(nya)?|bila|dapat|bilangan bulat|kumpulan data|tanda pengenal|selamanya|pemberitahuan|pemasok|saluran|ekspedisi|ongkos kirim|menanyai|ditanyakan|dijawab|(di|me(ng)?|ter)?kirim(kan|nya)?|pengiriman|(di)?kembalikan|mengembalikan|terputus|jalankan untuk)\b/i,
  en: /\b(journal|anew|reckon(ing)?|dearest|much data|for good|no room|waybill|lease|execution|held back|give up|given up|given it up|somebody|carr(y|ied) out|requests?|stands?|left to pay|a sheet|sheet for it|unpushed edits?)\b/i,
};

/** Where a word is meant as sellers mean it, by a part of the text: mails and their codes are messages. */
const meant: Readonly<Record<Language, RegExp>> = {
  id: /^Jurnal$|paket|\bemail|\bkode|pengiriman$|pengiriman (menurut|sebagai)|siap dikirim|dalam pengiriman|pengiriman sebagai|dari pengiriman|^kirim pesan|pesan yang terkirim|dikirim dari$|^dapat (diskon|grosir)/i,
  en: /^too many requests/i,
};

interface Told {
  readonly where: string;
  readonly language: Language;
  readonly text: string;
}

const sample = ['2', '2', '2', '2'];

/** Every text within a value; a text that is made is made of samples. */
function textsIn(value: unknown, where: string, language: Language): Told[] {
  if (typeof value === 'string') return [{ where, language, text: value }];
  if (typeof value === 'function') return textsIn(Reflect.apply(value, undefined, sample), where, language);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${where}.${name}`, language));
}

/** Every `{ en, id }` within a value. */
function bothIn(value: unknown, where: string, seen = new Set<unknown>()): Told[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const { en: english, id: indonesian }: { readonly en?: unknown; readonly id?: unknown } = value;
  if (typeof english === 'string' && typeof indonesian === 'string') {
    return [...textsIn(english, where, 'en'), ...textsIn(indonesian, where, 'id')];
  }
  return Object.entries(value).flatMap(([name, inner]) => bothIn(inner, `${where}.${name}`, seen));
}

const rooms = (language: Language, all: readonly (() => object)[]): Told[] =>
  all.flatMap((room) => Object.entries(room()).flatMap(([name, text]) => textsIn(text, name, language)));

const textsOfDataset = ({ id: name, title, summary, columns }: Dataset): Told[] =>
  bothIn({ title, summary, columns: columns === 'discovered' ? [] : columns({}) }, `dataset ${name}`);

const all: readonly Told[] = [
  ...rooms('en', en),
  ...rooms('id', id),
  ...textsIn(sidebarEnglish, 'sidebar', 'en'),
  ...textsIn(sidebarIndonesian, 'sidebar', 'id'),
  ...allEndpoints().flatMap(({ id: name, summary }) => bothIn(summary, `endpoint ${name}`)),
  ...bothIn(allHelp, 'help'),
  ...bothIn(filterTitles, 'filter'),
  ...datasets.flatMap(textsOfDataset),
  ...bothIn([resetParts, keptParts], 'reset'),
  ...bothIn(pullIdeas, 'idea'),
];

describe('what people read', () => {
  it('is found wherever texts lie', () => {
    expect(all.length).toBeGreaterThan(1200);
    expect(new Set(all.map(({ language }) => language))).toEqual(new Set(['en', 'id']));
  });

  it.each<Language>(['id', 'en'])('has no word that sellers take otherwise: %s', (language) => {
    const found = all.filter(({ text, ...told }) => told.language === language && avoided[language].test(text));
    const wrong = found.filter(({ text }) => !meant[language].test(text));
    expect(wrong.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });
});
