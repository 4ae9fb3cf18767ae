import type { CopiesView } from '../../../src/sidebar/shell/server/rpc-views';
import type { Language } from '../../../src/text/message';

const dayMs = 86_400_000;
const morning = Date.UTC(2026, 2, 2, 1);

/** Copies of a tab of variations: of today, one that is not finished, and one that a person called otherwise. */
export function copiesOf(facts: Partial<CopiesView>, language: Language): CopiesView {
  const isEnglish = language === 'en';
  const name = isEnglish ? 'Variations' : 'Variasi';
  return {
    ...{ tabId: 11, name, keep: 7, pulledAt: morning },
    columns: [
      { key: 'sku', title: 'SKU', isTicked: true },
      { key: 'price', title: isEnglish ? 'Price' : 'Harga', isTicked: true },
      { key: 'variation_id', title: 'ID', isTicked: false },
    ],
    copies: [
      {
        ...{ tabId: 31, name: `${name} 2 Mar 2026 (${isEnglish ? 'unfinished' : 'belum selesai'})`, rows: 1240 },
        ...{ at: morning, dataAt: morning, state: 'unfinished' },
      },
      {
        tabId: 30,
        name: `${name} 1 Mar 2026`,
        rows: 1240,
        at: morning - dayMs,
        dataAt: morning - dayMs,
        state: 'goesNext',
      },
    ],
    own: [
      {
        ...{ tabId: 29, name: isEnglish ? 'Before the sale' : 'Sebelum promo', rows: 1199 },
        ...{ at: morning - 2 * dayMs, dataAt: null, state: 'own' },
      },
    ],
    ...facts,
  };
}
