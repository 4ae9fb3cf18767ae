/** Of each month in Indonesian and English, old spellings and shortened ones that are not its beginning. */
const months: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'february', 'pebruari'],
  ['maret', 'march'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['agustus', 'august', 'ags', 'agst', 'agt'],
  ['september'],
  ['oktober', 'october'],
  ['november', 'nopember'],
  ['desember', 'december'],
];

const weekdays: readonly string[] = [
  ...['minggu', 'ahad', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'jumaat', 'sabtu'],
  ...['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
];

/** `Jum'at`, with any of the marks that people and programs put there. */
const apostrophes = /['’‘ʼ´`]/g;

/** Names may be cut off after three letters or more. */
const isShortFor = (word: string) => (name: string) => word.length >= 3 && name.startsWith(word);

/** The number of a month, from 1, by its name in Indonesian or English: `Agustus`, `Agu`, `Aug`; `undefined` for other words. */
export function monthNamed(word: string): number | undefined {
  const number = months.findIndex((names) => names.some(isShortFor(word.toLowerCase()))) + 1;
  return number === 0 ? undefined : number;
}

/** Whether a word is a day of the week in Indonesian or English. */
export const isWeekday = (word: string): boolean =>
  weekdays.some(isShortFor(word.replace(apostrophes, '').toLowerCase()));
