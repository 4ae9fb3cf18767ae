import { readMoney, readNumber, readShare } from '../../api/values/read-number';
import { addDays } from '../../days/day';
import { readCellDay } from '../../days/read-cell-day';
import { shopDay } from '../../days/shop-day';
import type { Cell, Platform } from '../../google/ports';
import type { Comparison, PullDefinition, RowCondition } from '../../state/pull-definition';
import type { AnyOfColumns } from '../../tables/dataset';
import { findDataset } from '../../tables/dataset-catalogue';
import type { Column, PlainCell, Table } from '../../tables/table';
import { AddOnError } from '../../text/add-on-error';
import { codeTyped, namesOfCodes } from '../../text/coded-values';
import { type Language, say } from '../../text/message';
import { readYesNo } from '../../text/read-yes-no';
import { readReferencedCell, readReferencedPercent } from '../cell-reference';
import { relativeDay } from '../relative-day';
import { columnsWithoutShop, comparisonsOf, comparisonText, isOfDays } from './comparisons';

/** What conditions are worked out with: the workbook for cells that they name, the clock for today. */
export interface ConditionSource {
  readonly platform: Pick<Platform, 'workbook' | 'clock'>;
  readonly language: Language;
}

/** What is known of the columns that conditions may name. */
export interface ConditionColumns {
  /** Those of the whole dataset. */
  readonly columns: readonly Column[];
  /** Whether there may be columns that are not known yet: one of these is blank in all rows. */
  readonly areMoreFound: boolean;
  readonly anyOf?: readonly AnyOfColumns[] | undefined;
}

/** Whether a row is kept. @param cells one for each of the columns, in their order. */
export type RowTest = (cells: readonly PlainCell[]) => boolean;

/**
 * All conditions of a pull as one test: cell references read, days counted from today, everything checked. Nothing is asked of the shop.
 * @throws AddOnError `conditionColumnGone`, `filterInvalid`, `filterCellBlank`; those of {@link readReferencedCell}.
 */
export function rowTest(
  conditions: readonly RowCondition[],
  { columns, areMoreFound, anyOf = [] }: ConditionColumns,
  source: ConditionSource,
): RowTest {
  const tests = conditions.map((condition): RowTest => {
    const together = anyOf.find(({ column }) => column.key === condition.column);
    if (together) {
      const isFit = cellTest(together.column, condition, source);
      return (cells) => columns.some(({ key }, place) => together.has(key) && isFit(cells[place] ?? ''));
    }
    const position = columns.findIndex(({ key }) => key === condition.column);
    const column = columns[position];
    if (!column && !areMoreFound) throw new AddOnError('conditionColumnGone');
    if (!column || column.isGuess) return () => isOfBlank(condition.is);
    const isFit = cellTest(column, condition, source);
    return (cells) => isFit(cells[position] ?? '');
  });
  return (cells) => tests.every((isFit) => isFit(cells));
}

type CellTest = (cell: PlainCell) => boolean;

/** Whether a blank cell fits: what says something of a value does not hold where there is none. */
const isOfBlank = (is: Comparison): boolean => ['empty', 'isNot', 'lacks'].includes(is);

function cellTest(column: Column, condition: RowCondition, source: ConditionSource): CellTest {
  const { is } = condition;
  if (!comparisonsOf(column).includes(is)) throw unfit(column, comparisonText(source.language, column, is), source);
  if (is === 'empty') return (cell) => cell === '';
  if (is === 'filled') return (cell) => cell !== '';
  const wanted = wantedValue(column, condition, source);
  const compare = tests[is];
  return (cell) => {
    const held = heldValue(column, cell);
    return held === undefined ? isOfBlank(is) : compare(held, wanted);
  };
}

const tests: Readonly<
  Record<Exclude<Comparison, 'empty' | 'filled'>, (held: PlainCell, wanted: PlainCell) => boolean>
> = {
  is: (held, wanted) => held === wanted,
  isNot: (held, wanted) => held !== wanted,
  below: (held, wanted) => held < wanted,
  atMost: (held, wanted) => held <= wanted,
  above: (held, wanted) => held > wanted,
  atLeast: (held, wanted) => held >= wanted,
  contains: (held, wanted) => String(held).includes(String(wanted)),
  lacks: (held, wanted) => !String(held).includes(String(wanted)),
  lastDays: (held, wanted) => held >= wanted,
  olderThan: (held, wanted) => held < wanted,
};

/** What a cell is compared by: texts without regard to capitals, moments by their day in the shop; `undefined` where it holds nothing of its kind. */
function heldValue({ kind }: Column, cell: PlainCell): PlainCell | undefined {
  if (cell === '') return undefined;
  if (kind === 'id' || kind === 'text') return plainText(cell);
  if (kind === 'day') return typeof cell === 'string' ? cell : undefined;
  if (kind === 'moment') return typeof cell === 'number' ? shopDay(cell) : undefined;
  if (kind === 'yesNo') return typeof cell === 'boolean' ? cell : undefined;
  return typeof cell === 'number' ? cell : undefined;
}

const plainText = (text: Cell): string => String(text).trim().toLowerCase();

function wantedValue(column: Column, condition: RowCondition, source: ConditionSource): PlainCell {
  const given = givenValue(column, condition, source);
  const read = readWanted(column, condition.is, given, source);
  if (read === undefined || read === '') throw unfit(column, String(given), source, condition.is);
  return read;
}

function givenValue(column: Column, { value = '' }: RowCondition, { platform, language }: ConditionSource): Cell {
  if (typeof value !== 'string' || !value.startsWith('=')) return value;
  const title = column.title[language];
  const read = column.kind === 'percent' ? readReferencedPercent : readReferencedCell;
  const held = read(platform.workbook, value, title);
  if (held === undefined) throw new AddOnError('filterCellBlank', { filter: title, reference: value.slice(1) });
  return held;
}

/** By the readers of filters and cells. */
function readWanted(
  { kind, codes }: Column,
  is: Comparison,
  given: Cell,
  { platform }: ConditionSource,
): PlainCell | undefined {
  const { clock, workbook } = platform;
  const today = shopDay(clock.now());
  if (is === 'lastDays' || is === 'olderThan') {
    const days = readNumber(given, 'person');
    return days !== undefined && Number.isInteger(days) && days >= 0 && days < 10_000
      ? addDays(today, -days)
      : undefined;
  }
  if (isOfDays(kind)) {
    const relative = typeof given === 'string' ? relativeDay(given, today) : undefined;
    return relative ?? readCellDay({ clock, timeZone: workbook.timeZone }, given);
  }
  if (codes) return codeTyped(codes, String(given))?.toLowerCase();
  if (kind === 'id' || kind === 'text') return plainText(given);
  if (kind === 'yesNo') return readYesNo(given);
  if (kind === 'money') return readMoney(given, 'person');
  return kind === 'percent' ? readShare(given, 'person') : readNumber(given, 'person');
}

/** @param is whose value does not fit; absent where the comparison itself does not suit the column. */
function unfit(column: Column, value: string, { language }: ConditionSource, is?: Comparison): AddOnError {
  const suited = () => comparisonsOf(column).map((one) => comparisonText(language, column, one));
  const allowed = is === undefined ? suited().join(', ') : allowedValues(column, is, language);
  return new AddOnError('filterInvalid', { filter: column.title[language], value, allowed });
}

function allowedValues({ kind, codes }: Column, is: Comparison, language: Language): string {
  if (codes)
    return namesOfCodes(codes, language)
      .map(({ name }) => name)
      .join(', ');
  if (is === 'lastDays' || is === 'olderThan') return say(language, 'condition.days');
  if (isOfDays(kind)) return 'yyyy-mm-dd';
  if (kind === 'yesNo') return say(language, 'condition.yesNo');
  return say(language, kind === 'id' || kind === 'text' ? 'condition.text' : 'condition.number');
}

/**
 * Checks the conditions of a pull before anything is asked, as far as their columns are known then.
 * @throws AddOnError as {@link rowTest}.
 */
export function checkConditions({ dataset: id, conditions = [] }: PullDefinition, source: ConditionSource): void {
  const dataset = findDataset(id);
  if (!dataset || conditions.length === 0) return;
  const areMoreFound = dataset.columns === 'discovered' || dataset.context !== undefined;
  rowTest(conditions, { columns: columnsWithoutShop(id), areMoreFound, anyOf: dataset.anyOf }, source);
}

/** The rows that fit, the first so many of them where there is a limit; the others that were read are known as left out. */
export function keptRows(table: Table, isFit: RowTest, most = Number.POSITIVE_INFINITY): Table {
  const { rows } = table;
  const [fitting, leftOut]: [string[], Set<string>] = [[], new Set()];
  for (const id of rows.ids()) {
    if (isFit(rows.cells(id))) fitting.push(id);
    else leftOut.add(id);
  }
  const ids = fitting.slice(0, most);
  const kept = new Set(ids);
  return {
    ...table,
    rows: { ...rows, size: ids.length, ids: () => ids, has: (id) => kept.has(id) },
    leftOut: { size: leftOut.size, has: (id) => leftOut.has(id) },
  };
}
