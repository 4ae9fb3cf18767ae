import { describeField, fitsField } from '../api/input-check';
import { isLongInteger } from '../api/values/long-integer';
import { readNumber } from '../api/values/read-number';
import { isDate } from '../days/is-date';
import { readCellDay } from '../days/read-cell-day';
import { shopDay } from '../days/shop-day';
import type { Cell, ClockPort, Platform } from '../google/ports';
import { findByName, requireFound } from '../names/find-by-name';
import type { NamingAccess } from '../names/known-names';
import type { FilterInput } from '../state/pull-definition';
import type { Filter, Filters, FilterValues } from '../tables/dataset';
import { AddOnError } from '../text/add-on-error';
import type { Language } from '../text/message';
import { readYesNo } from '../text/read-yes-no';
import { codeOfName, nameOfValue } from '../text/value-names';
import { halfIn } from '../text/well-formed';
import { readReferencedCell } from './cell-reference';
import { relativeDay } from './relative-day';

/** What filters are worked out with: the workbook and its clock, and the shop for names. */
export interface FilterSource extends NamingAccess {
  readonly platform: Pick<Platform, 'workbook' | 'clock' | 'userCache' | 'codec'>;
  readonly language: Language;
}

/**
 * Filter values ready for the shop: cell references read, relative days worked out, names looked up, everything checked. Only names are asked of the shop.
 * @throws AddOnError `unknownFilter`, `filterInvalid`, `filterMissing`, `filterCellBlank`, `brokenCharacter`, `periodReversed`, `nameUnknown`, `nameUnknownNear`,
 * `nameAmbiguous`; those of {@link readReferencedCell}.
 */
export function resolveFilters(
  filters: Filters,
  given: Readonly<Record<string, FilterInput>>,
  source: FilterSource,
): FilterValues {
  // Not `name in filters`: every object also has names like `toString`.
  const known = Object.keys(filters);
  for (const name of Object.keys(given)) {
    if (!known.includes(name)) {
      throw new AddOnError('unknownFilter', { filter: name, allowed: known.join(', ') || '—' });
    }
  }
  const resolved = Object.entries(filters).flatMap(([name, filter]) => {
    const value = resolve(filter, given[name] ?? filter.usual, { ...source, parameter: name });
    if (value !== undefined) return [[name, value] as const];
    if (filter.required)
      throw new AddOnError('filterMissing', {
        filter: titleOf(filter, source),
        allowed: takenBy(filter, { ...source, parameter: name }),
      });
    return [];
  });
  const values: FilterValues = Object.fromEntries(resolved);
  refuseReversedPeriod(filters, values, source);
  return values;
}

const titleOf = ({ title }: Filter, { language }: FilterSource): string => title[language];

/** With the parameter that is worked out. */
interface AskedFilter extends FilterSource {
  readonly parameter: string;
}

function resolve(filter: Filter, given: FilterInput | undefined, source: AskedFilter): unknown {
  if (given === undefined || given === '') return undefined;
  if (typeof given === 'string' && given.startsWith('=')) {
    return fromCell(filter, given, source);
  }
  return toFit(filter, given, source);
}

/** A blank cell narrows nothing down; where something has to, or does usually, nobody may have meant to leave it blank. */
function fromCell(filter: Filter, reference: string, source: AskedFilter): unknown {
  const title = titleOf(filter, source);
  const value = readReferencedCell(source.platform.workbook, reference, title);
  if (value !== undefined) return toFit(filter, value, source);
  if (filter.required || filter.usual !== undefined)
    throw new AddOnError('filterCellBlank', { filter: title, reference: reference.slice(1) });
  return undefined;
}

function toFit(filter: Filter, value: FilterInput | Cell, source: AskedFilter): unknown {
  const converted = convert(filter, meant(filter, value, source), source);
  if (halfIn(converted) !== undefined) throw new AddOnError('brokenCharacter', { parameter: titleOf(filter, source) });
  if (fitsField(filter, converted)) return converted;
  const shown = value instanceof Object ? JSON.stringify(value) : String(value);
  throw new AddOnError('filterInvalid', {
    filter: titleOf(filter, source),
    value: shown,
    allowed: takenBy(filter, source),
  });
}

/** What a filter takes, in short: its listed values as people know them, or its type and limits. */
const takenBy = (filter: Filter, { language, parameter }: AskedFilter): string =>
  filter.values && !filter.open
    ? filter.values.map((code) => nameOfValue(language, parameter, code)).join(', ')
    : describeField(filter);

/** The code or the id that is sent. Where the shop has names of its own beside ours, as for categories of customers, these come first: it may call another one so. */
function meant(filter: Filter, value: FilterInput | Cell, source: AskedFilter): FilterInput | Cell {
  const coded = codeOf(filter, value, source);
  if (!filter.open || !filter.names || coded === value) return named(filter, coded, source);
  const text = String(value).trim();
  const isCode = filter.values?.some((listed) => listed.toLowerCase() === text.toLowerCase());
  return isCode || findByName(source, filter.names, text).kind === 'unknown' ? coded : named(filter, value, source);
}

/** The code of what is given by its name, in whichever language. */
function codeOf({ values }: Filter, value: FilterInput | Cell, { parameter }: AskedFilter): FilterInput | Cell {
  return (values && typeof value === 'string' ? codeOfName(parameter, values, value) : undefined) ?? value;
}

/** The id of what is given by its name; everything else as it is. */
function named(filter: Filter, value: FilterInput | Cell, source: AskedFilter): FilterInput | Cell {
  if (!filter.names || !(typeof value === 'string' || typeof value === 'number')) return value;
  const text = String(value).trim();
  if (filter.values?.some((listed) => listed.toLowerCase() === text.toLowerCase())) return value;
  return requireFound(findByName(source, filter.names, text), text, { filter: titleOf(filter, source) });
}

/** People type numbers as text, days as dates, and yes as "ya". */
function convert(filter: Filter, value: FilterInput | Cell, { platform: { clock, workbook } }: FilterSource): unknown {
  if (filter.type === 'date') return toDay(value, clock, workbook.timeZone);
  if (Array.isArray(value)) return value;
  const text = String(value).trim();
  if (filter.type === 'integer') return isLongInteger(text) ? text : (readNumber(value, 'person') ?? value);
  if (filter.type === 'boolean') return readYesNo(text) ?? value;
  if (filter.type === 'list') return [value];
  return text;
}

function toDay(value: FilterInput | Cell, clock: ClockPort, timeZone: string): unknown {
  if (typeof value === 'object' && !isDate(value)) return value;
  const relative = typeof value === 'string' ? relativeDay(value, shopDay(clock.now())) : undefined;
  // As it is where it is none: the check of all filters refuses it.
  return relative ?? readCellDay({ clock, timeZone }, value) ?? value;
}

const periods = [
  ['start_date', 'end_date'],
  ['create_from', 'create_to'],
] as const;

/** The two filters that say from which day to which, where a dataset has them. */
export function periodOf(filters: Filters): { readonly from: string; readonly to: string } | undefined {
  const period = periods.find(([from, to]) => from in filters && to in filters);
  return period && { from: period[0], to: period[1] };
}

function refuseReversedPeriod(filters: Filters, values: FilterValues, source: FilterSource): void {
  for (const [from, to] of periods) {
    const [first, last] = [values[from], values[to]];
    if (typeof first !== 'string' || typeof last !== 'string' || first <= last) continue;
    const [fromFilter, toFilter] = [filters[from], filters[to]];
    throw new AddOnError('periodReversed', {
      from: fromFilter ? titleOf(fromFilter, source) : from,
      to: toFilter ? titleOf(toFilter, source) : to,
      first,
      last,
    });
  }
}
