import type { Localization } from '../shell/localization';
import type { DefinitionView, TabView } from '../shell/server/rpc-views';

/** What is pulled, as a person set it up: its filters, and what else narrows it down. */
export function definitionWords(
  { filters, conditions, columns, rowLimit, mode }: DefinitionView,
  localization: Localization,
): readonly string[] {
  const { texts, format } = localization;
  const words = texts.schedule.takeOver;
  const asked = filterWords(filters, localization);
  return [
    ...(asked.length === 0 ? [words.allData] : asked),
    ...conditions,
    ...(columns === null ? [] : [words.columns(format.number(columns))]),
    ...(rowLimit === null ? [] : [words.rowLimit(format.number(rowLimit))]),
    texts.pulls.form.modes[mode],
  ];
}

/** Each filter of a pull with its value: `Gudang: Gudang Utama`. */
export const filterWords = (filters: TabView['filters'], { texts, format }: Localization): readonly string[] =>
  filters.map(({ name, title, value }) => {
    const told = format.day(valueWords(name, value, texts));
    return `${title}: ${told || texts.schedule.takeOver.blank}`;
  });

/** As the form for pulls names it; what it has no name for as it was saved. */
function valueWords(name: string, value: string, { values, pulls }: Localization['texts']): string {
  const { yes, no, days } = pulls.form;
  const named = new Map<string, string>(Object.entries({ true: yes, false: no, ...values, ...days }));
  if (value.startsWith('=')) return pulls.fromCell(value.slice(1));
  return named.get(`${name}:${value}`) ?? named.get(value) ?? value;
}
