import type { Refusal } from './ports';

/** How Sheets words what it does not let a person write, in the languages of the accounts that use it {facts §3: what is told may be translated}. */
const wordings: readonly { readonly refusal: Refusal; readonly says: RegExp }[] = [
  { refusal: 'protected', says: /protected (cell|range|sheet)|dilindungi|diproteksi/i },
  { refusal: 'ruled', says: /data validation|validasi data/i },
];

/** Why Sheets refused a write; `undefined` for any other failure. */
export function refusalIn(caught: unknown): Refusal | undefined {
  const text = caught instanceof Error ? caught.message : String(caught);
  return wordings.find(({ says }) => says.test(text))?.refusal;
}
