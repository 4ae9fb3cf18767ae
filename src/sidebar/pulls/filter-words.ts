import type { Localization } from '../shell/localization';
import type { DefinitionView, TabView } from '../shell/server/rpc-views';
import { periodNamed } from './form/period-choice';

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

/** Each filter of a pull with its value: `Gudang: Gudang Utama`. A period that has a name is told by it, in one. */
export function filterWords(filters: TabView['filters'], { texts, format }: Localization): readonly string[] {
  const heldBy = (end: string) => filters.find(({ name }) => name === end)?.value;
  const [from, to] = periodEnds.map(heldBy);
  const named = from && to ? periodNamed(from, to) : undefined;
  const period = named ? [`${texts.pulls.form.period}: ${texts.pulls.form.periods[named]}`] : [];
  const others = filters.filter(({ name }) => !named || !periodEnds.includes(name));
  const told = others.map(({ name, title, value }) => {
    const words = format.day(valueWords(name, value, texts));
    return `${title}: ${words || texts.schedule.takeOver.blank}`;
  });
  return [...period, ...told];
}

/** What datasets call the first and the last day of the period that they are about. */
const periodEnds: readonly string[] = ['start_date', 'end_date'];

/** As the form for pulls names it; what it has no name for as it was saved. */
function valueWords(name: string, value: string, { values, pulls }: Localization['texts']): string {
  const { yes, no, days } = pulls.form;
  const named = new Map<string, string>(Object.entries({ true: yes, false: no, ...values, ...days }));
  if (value.startsWith('=')) return pulls.fromCell(value.slice(1));
  const [, ago] = /^today-(\d+)$/.exec(value) ?? [];
  return (
    named.get(`${name}:${value}`) ??
    named.get(value) ??
    (ago === undefined ? value : pulls.form.daysAgo(Number(ago), ago))
  );
}
