import { wordsFor } from './search-words';

/** Whether every word that was typed occurs somewhere, whatever its case, or begins a word that says the same: `tar pes` finds "Pesanan … ditarik", `omset` finds "Penjualan". */
export function matchesWords(typed: string, ...texts: readonly string[]): boolean {
  const text = texts.join(' ').toLowerCase();
  const begins = (word: string) => text.split(/[^\p{L}\p{N}]+/u).some((one) => one.startsWith(word));
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word) || wordsFor(word).some(begins));
}

/** Whether every word that was typed begins a word of the texts. */
export function beginsWords(typed: string, ...texts: readonly string[]): boolean {
  const words = wordsOf(texts.join(' '));
  return wordsOf(typed).every((word) => words.some((one) => one.startsWith(word)));
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The same to the letter: what says the same in other words is not looked for. */
export function holdsWords(typed: string, ...texts: readonly string[]): boolean {
  const text = texts.join(' ').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
