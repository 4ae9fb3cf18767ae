import type { ChangesView } from '../../../src/sidebar/shell/server/rpc-views';
import type { Language } from '../../../src/text/message';

const morning = Date.UTC(2026, 2, 2, 1);

/** What changed in a tab of variations since yesterday. */
export function changesOf(facts: Partial<ChangesView>, language: Language): ChangesView {
  const isEnglish = language === 'en';
  const stock = isEnglish ? 'Stock · Gudang Utama' : 'Stok · Gudang Utama';
  const price = isEnglish ? 'Price' : 'Harga';
  const [inShop, pushed] = isEnglish
    ? ['In the shop', 'Pushed from this file']
    : ['Di toko', 'Diterapkan dari file ini'];
  return {
    tabId: 11,
    name: isEnglish ? 'Variations' : 'Variasi',
    isKept: true,
    hasCells: true,
    columns: [
      { key: 'price', title: price, isTicked: true },
      { key: 'stock:0', title: stock, isTicked: true },
      { key: 'weight', title: isEnglish ? 'Weight (g)' : 'Berat (g)', isTicked: false },
    ],
    pulledAt: morning,
    hasBegun: true,
    hasLooked: true,
    begins: 'next',
    lines: [
      {
        ...{ at: morning, id: '8000001', label: 'KAOS-01 · Kaos Putih', kind: 'value', column: 'price', title: price },
        ...{ valueKind: 'money', from: 55_000, to: 48_500, where: inShop },
      },
      {
        ...{
          at: morning,
          id: '8000001',
          label: 'KAOS-01 · Kaos Putih',
          kind: 'value',
          column: 'stock:0',
          title: stock,
        },
        ...{ valueKind: 'quantity', from: 12, to: 40, where: pushed },
      },
      {
        ...{ at: morning, id: '8000007', label: 'TOPI-07 · Topi Rajut', kind: 'gone', column: '', title: '' },
        ...{ valueKind: 'text', from: '', to: '', where: '' },
      },
    ],
    left: { count: 340, until: morning - 40 * 86_400_000 },
    most: { changes: 2000, days: 60 },
    ...facts,
  };
}
