import type { Endpoint } from '../../api/endpoint';
import type { Field } from '../../api/field';
import type { TabPort } from '../../google/ports';
import type { ShopAccess } from '../../runs/shop-session';
import { holderIn } from '../../state/dataset-tab';
import type { Reason } from '../../state/schema/push-plan';
import { loadSettings } from '../../state/settings';
import { findMixUps } from '../../tables/tab/mix-ups';
import { AddOnError } from '../../text/add-on-error';
import { trimmedText } from '../../text/blank-text';
import type { ColumnEdit } from '../../wishes/many/column-edits';
import { commonChange, commonChangeOfTexts } from '../../wishes/many/common-change';
import { groupOf } from '../../wishes/many/group-of';
import {
  differenceDoubts,
  type MassRule,
  manyOff,
  manyZeros,
  massDoubts,
  textDoubts,
} from '../../wishes/many/mass-rules';
import { eachOnce } from '../each-once';
import type { RowDoubt, RowRecord } from '../row-record';
import type { RowTab } from '../row-tab';
import { withDoubts } from './judged-record';
import { type PulledTables, saidOf } from './pulled-values';
import { valuesIn } from './row-rails';
import { placeOf, type ValuePlace } from './value-places';

/** A value of a record that is there, beside what the shop has said of it; of a stock that something is added to, what is added. */
interface Change extends ColumnEdit {
  readonly record: RowRecord;
  readonly key: string;
  readonly place: ValuePlace;
  readonly column: string;
  /** Whether it is either on or off. */
  readonly isSwitch: boolean;
  /** Whether the person said it once, for all rows. */
  readonly isForAll: boolean;
}

/** Records of one plan, and the keys of what was said once for all of them. */
interface RecordsAtOnce {
  readonly records: readonly RowRecord[];
  readonly saidForAll: ReadonlySet<string>;
  readonly from: ReadFrom;
}

/** Where they stand. */
interface ReadFrom {
  readonly tab: TabPort;
  readonly seen: Pick<RowTab, 'titles' | 'columnOf'>;
}

/**
 * Records with what their values mean together, beside what the shop has said of them: many that one movement of the hand has changed, or a column whose
 * values stand beside other records than theirs.
 * @throws AddOnError `rowsMixedUp` where that is so of several columns: it is the ids that were sorted or moved by themselves.
 */
export function judgeAtOnce(
  { platform }: Pick<ShopAccess, 'platform'>,
  endpoint: Endpoint,
  { records, saidForAll, from }: RecordsAtOnce,
  tablesOf: PulledTables,
): readonly RowRecord[] {
  const all = records.flatMap((record) => changesIn(endpoint, record, { saidForAll, tablesOf }));
  if (all.length === 0) return records;
  const columns = groupOf(all, columnOf);
  const mixedUp = mixedUpIn(columns, from);
  const many = loadSettings(platform).push.zeroRows;
  const emptied = all.filter(leavesNothing).length;
  const doubts = [...columns].flatMap(([column, changes]) => {
    const tables = tablesOf(changes[0]?.place.dataset ?? '');
    return doubtsAbout(changes.filter(isChanged), { many, emptied, isMixedUp: mixedUp.has(column), tables });
  });
  const doubtsOf = groupOf(doubts, ([record]) => record);
  return records.map((record) => {
    const own = doubtsOf.get(record)?.map(([, doubt]) => doubt);
    return own ? withDoubts(record, eachOnce(own)) : record;
  });
}

interface Reading {
  readonly saidForAll: ReadonlySet<string>;
  readonly tablesOf: PulledTables;
}

function changesIn(endpoint: Endpoint, record: RowRecord, { saidForAll, tablesOf }: Reading): Change[] {
  if (record.status !== 'ready') return [];
  return valuesIn(endpoint.parameters, '', [record.input]).flatMap(({ key, field, value, within }): Change[] => {
    const place = placeOf(endpoint, key, within);
    const said = place && saidOf(tablesOf(place.dataset), place.recordId, place.column);
    if (!place || said === undefined) return [];
    const baseline = typeof said === 'number' ? said : trimmedText(said);
    const wanted = typeof value === 'number' ? value * (place.sign ?? 1) : trimmedText(String(value));
    const { recordId, column } = place;
    const asked = { recordId, column, baseline, wanted, isSwitch: isOnOrOff(field), isForAll: saidForAll.has(key) };
    return [{ record, key, place, ...asked }];
  });
}

const isOnOrOff = ({ type, values = [], open = false }: Field): boolean =>
  type === 'boolean' || (!open && values.includes('Y') && values.includes('N'));

const columnOf = ({ place: { dataset, column, sign } }: Change): string => [dataset, column, sign].join('/');

const isDifference = ({ place }: Change): boolean => place.sign !== undefined;

const isChanged = (change: Change): boolean => change.wanted !== (isDifference(change) ? 0 : change.baseline);

function mixedUpIn(columns: ReadonlyMap<string, readonly Change[]>, { tab, seen }: ReadFrom): ReadonlySet<string> {
  const byId = [...columns].map(
    ([key, changes]) => [key, new Map(changes.map((change) => [change.recordId, change]))] as const,
  );
  const ids = [...new Set(byId.flatMap(([, known]) => [...known.keys()]))];
  const mixUps = findMixUps(
    byId.map(([key, known]) => ({
      key,
      held: ids.map((id) => known.get(id)?.wanted ?? ''),
      said: ids.map((id) => known.get(id)?.baseline),
    })),
  );
  const displaced = mixUps.flatMap((mixUp) => (mixUp.kind === 'displaced' ? mixUp.column : []));
  if (displaced.length > 1) {
    const changed = displaced.flatMap((column) => (columns.get(column) ?? []).filter(isChanged));
    const titles = changed.map(({ key }) => seen.titles[(seen.columnOf.get(key) ?? 0) - 1]);
    const count = new Set(changed.map(({ record }) => record)).size;
    throw new AddOnError('rowsMixedUp', { tab: tab.name, count, columns: ['ID', ...new Set(titles)].join(', ') });
  }
  return new Set(mixUps.flatMap((mixUp) => (mixUp.kind === 'displaced' ? [mixUp.column] : mixUp.columns)));
}

/** By what kind of value changes are judged; of many rules the first that applies is said. What was said once for all rows was not dragged over them. */
function rulesOf({ place: { kind, sign }, isSwitch, isForAll }: Change): readonly MassRule<Change>[] {
  if (isSwitch) return [manyOff];
  if (isForAll) return [zeros];
  if (sign !== undefined) return [zeros, ...differenceDoubts];
  return kind === undefined ? textDoubts : [zeros, ...massDoubts];
}

interface Known {
  /** So many are made one by one. */
  readonly many: number;
  /** How many stocks have nothing left, whatever their column. */
  readonly emptied: number;
  readonly isMixedUp: boolean;
  readonly tables: ReturnType<PulledTables>;
}

/** What is to be wondered at in the changes of one column. */
function doubtsAbout(
  changes: readonly Change[],
  { many, emptied, isMixedUp, tables }: Known,
): (readonly [RowRecord, RowDoubt])[] {
  const [first] = changes;
  if (!first) return [];
  if (isMixedUp) return changes.map((change) => doubtOf(change, { message: 'warning.mixedUp', values: {} }));
  const { column, kind } = first.place;
  const saidIn = (other: string) => (id: string) => saidOf(tables, id, other) ?? '';
  const filled = countFilled(tables, saidIn(column));
  // What is added to a stock takes the place of nothing, and stands beside the stock itself.
  const isAdded = isDifference(first);
  const edits = isAdded ? changes.map((change) => ({ ...change, baseline: '' })) : changes;
  const besides = (tables[0]?.baseline.columns ?? []).filter((other) => other !== column).map(saidIn);
  const addedTo = isAdded ? saidIn(column) : undefined;
  const isMoney = kind === 'price' || kind === 'money';
  const holderOf = isLabel(column)
    ? holderIn(
        tables.map(({ baseline }) => baseline),
        column,
      )
    : undefined;
  const common =
    kind === undefined
      ? commonChangeOfTexts({ edits, besides, holderOf }, { many, isName: false })
      : commonChange({ edits, filled, besides, addedTo, isMoney }, many);
  const context = { settings: { zeroRows: many }, emptied, common, filledIn: () => filled, isLabel: isLabel(column) };
  const unit = isMoney ? 'Rp' : '';
  const alike = groupOf(changes, ({ wanted }) => wanted);
  return changes.flatMap((change) => {
    const same = alike.get(change.wanted) ?? [];
    const facts = { ...context, alike: same.length, replaced: new Set(same.map(({ baseline }) => baseline)).size };
    const rule = rulesOf(change).find(({ applies }) => applies(change, facts));
    return rule ? [doubtOf(change, { message: rule.message, values: { ...rule.values(change, facts), unit } })] : [];
  });
}

/** How many records of the shop hold something in a column; without an end where only those are known that rows are about. */
function countFilled(tables: ReturnType<PulledTables>, saidOfRecord: (id: string) => string | number): number {
  const whole = tables.find(({ isWhole }) => isWhole);
  if (!whole) return Number.POSITIVE_INFINITY;
  return Object.keys(whole.baseline.rows).filter((id) => saidOfRecord(id) !== '').length;
}

const doubtOf = ({ record, key }: Change, reason: Reason): readonly [RowRecord, RowDoubt] => [
  record,
  { ...reason, column: key },
];

/** Whether people know records by it. */
const isLabel = (column: string): boolean => /(^|_)(name|title)$/.test(column);

/** Whether it takes the last piece of a stock. */
function leavesNothing(change: Change): boolean {
  const [before, wanted] = [Number(change.baseline), Number(change.wanted)];
  if (isDifference(change)) return before > 0 && before + wanted === 0;
  return change.place.kind === 'stock' && wanted === 0 && isChanged(change);
}

const zeros = manyZeros(leavesNothing);
