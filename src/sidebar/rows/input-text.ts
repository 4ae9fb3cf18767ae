import { isMoneyPlace, mayBeShare } from '../../text/money-places';

type Input = Readonly<Record<string, unknown>>;

/** What people know a field by, by its place: `variations.price`. */
export type TitleOfPlace = (place: string) => string;

/** What people call a value of a field; `undefined` for one that has no name. */
export type NameOfValue = (place: string, value: string) => string | undefined;

/** How what is sent is told. */
export interface InputWords {
  readonly nameOf: NameOfValue;
  readonly titleOf: TitleOfPlace;
  readonly rupiah: (value: number) => string;
  readonly number: (value: number) => string;
}

const isRecord = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What is sent for a record, in lines: its own values first, then a line per item of its lists, `Variations 1 — SKU: KB-M · Price: Rp15,000`.
 */
export function inputLines(input: Input, words: InputWords): string[] {
  const entries = Object.entries(input);
  const own = entries.filter(([, value]) => !isItemList(value));
  const items = entries.flatMap(([name, value]) =>
    isItemList(value)
      ? value.map((item, index) => `${words.titleOf(name)} ${index + 1} — ${pairsText(item, `${name}.`, words)}`)
      : [],
  );
  return own.length > 0 ? [pairsText(Object.fromEntries(own), '', words), ...items] : items;
}

const isItemList = (value: unknown): value is readonly Input[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord);

const pairsText = (input: Input, prefix: string, words: InputWords, between = ' · '): string =>
  Object.entries(input)
    .map(([name, value]) => {
      const place = prefix + name;
      if (isRecord(value)) return pairsText(value, `${place}.`, words, between);
      return `${words.titleOf(place)}: ${shownIn(input, place, words, value)}`;
    })
    .join(between);

function shownIn(input: Input, place: string, words: InputWords, value: unknown): string {
  const name = isPlain(value) ? words.nameOf(place, String(value)) : undefined;
  if (name !== undefined) return name;
  if (isMoneyIn(input, place)) return moneyText(value, words);
  // Figures of an id are no amount.
  if (typeof value === 'number' && !/(^|[._])id$/.test(place)) return words.number(value);
  return valueText(value, place, words);
}

/** Beside a type of hundredths it may be those. */
const isMoneyIn = ({ type }: Input, place: string): boolean =>
  isMoneyPlace(place) && !(type === 'PERCENTAGE' && mayBeShare(place));

/** What is no whole number stays as it is sent. */
function moneyText(value: unknown, words: InputWords): string {
  const text = valueText(value, '', words);
  return /^-?\d{1,15}$/.test(text) ? words.rupiah(Number(text)) : text;
}

function valueText(value: unknown, place: string, words: InputWords): string {
  if (value === '' || (Array.isArray(value) && value.length === 0)) return '–';
  if (!Array.isArray(value)) return String(value);
  return value.map((one) => itemText(one, place, words)).join('; ');
}

const itemText = (item: unknown, place: string, words: InputWords): string =>
  isRecord(item)
    ? `(${pairsText(item, `${place}.`, words, ', ')})`
    : (words.nameOf(place, String(item)) ?? String(item));

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;
