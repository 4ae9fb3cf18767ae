type Input = Readonly<Record<string, unknown>>;

/** What people know a field by, by its place: `variations.price`. */
export type TitleOfPlace = (place: string) => string;

const isRecord = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What is sent for a record, in lines: its own values first, then a line per item of its lists, `Variations 1 — SKU: KB-M · Price: 15000`.
 */
export function inputLines(input: Input, titleOf: TitleOfPlace): string[] {
  const entries = Object.entries(input);
  const own = entries.filter(([, value]) => !isItemList(value));
  const items = entries.flatMap(([name, value]) =>
    isItemList(value)
      ? value.map((item, index) => `${titleOf(name)} ${index + 1} — ${pairsText(item, `${name}.`, titleOf)}`)
      : [],
  );
  return own.length > 0 ? [pairsText(Object.fromEntries(own), '', titleOf), ...items] : items;
}

const isItemList = (value: unknown): value is readonly Input[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord);

const pairsText = (input: Input, prefix: string, titleOf: TitleOfPlace, between = ' · '): string =>
  Object.entries(input)
    .map(([name, value]) =>
      isRecord(value)
        ? pairsText(value, `${prefix}${name}.`, titleOf, between)
        : `${titleOf(prefix + name)}: ${valueText(value, `${prefix}${name}.`, titleOf)}`,
    )
    .join(between);

function valueText(value: unknown, prefix: string, titleOf: TitleOfPlace): string {
  if (value === '' || (Array.isArray(value) && value.length === 0)) return '–';
  if (!Array.isArray(value)) return String(value);
  return value.map((one) => (isRecord(one) ? `(${pairsText(one, prefix, titleOf, ', ')})` : String(one))).join('; ');
}
