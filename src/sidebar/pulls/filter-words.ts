import type { Localization } from '../shell/localization';
import type { DefinitionView } from '../shell/server/rpc-views';

/** What is pulled, as a person set it up: its filters, and what else narrows it down. */
export function definitionWords(
  { filters, conditions, columns, rowLimit, mode }: DefinitionView,
  { texts, format }: Localization,
): readonly string[] {
  const words = texts.schedule.takeOver;
  const asked = filters.map(({ name, title, value }) => `${title}: ${valueWords(name, value, texts) || words.blank}`);
  return [
    ...(asked.length === 0 ? [words.allData] : asked),
    ...conditions,
    ...(columns === null ? [] : [words.columns(format.number(columns))]),
    ...(rowLimit === null ? [] : [words.rowLimit(format.number(rowLimit))]),
    texts.pulls.form.modes[mode],
  ];
}

/** As the form for pulls names it; what it has no name for as it was saved. */
function valueWords(name: string, value: string, { values, pulls }: Localization['texts']): string {
  const named = new Map<string, string>(Object.entries({ ...values, ...pulls.form.days }));
  return named.get(`${name}:${value}`) ?? named.get(value) ?? value;
}
