type Input = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What is sent for a record, in lines: its own values first, then a line per item of its lists, `variations 1 — sku: KB-M · price: 15000`.
 */
export function inputLines(input: Input): string[] {
  const entries = Object.entries(input);
  const own = entries.filter(([, value]) => !isItemList(value));
  const items = entries.flatMap(([name, value]) =>
    isItemList(value) ? value.map((item, index) => `${name} ${index + 1} — ${pairsText(Object.entries(item))}`) : [],
  );
  return own.length > 0 ? [pairsText(own), ...items] : items;
}

const isItemList = (value: unknown): value is readonly Input[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord);

const pairsText = (entries: readonly (readonly [string, unknown])[]): string =>
  entries.map(([name, value]) => `${name}: ${valueText(value)}`).join(' · ');

function valueText(value: unknown): string {
  if (value === '' || (Array.isArray(value) && value.length === 0)) return '–';
  if (Array.isArray(value))
    return value.map((one) => (isRecord(one) ? `(${valueText(one)})` : valueText(one))).join('; ');
  if (isRecord(value)) {
    return Object.entries(value)
      .map(([name, inner]) => `${name}: ${valueText(inner)}`)
      .join(', ');
  }
  return String(value);
}
