import type { Endpoint } from '../../api/endpoint';
import type { ShopAccess } from '../../runs/shop-session';
import { emptyBaseline } from '../../state/dataset-tab';
import type { Reason } from '../../state/schema/push-plan';
import { loadSettings } from '../../state/settings';
import { nameColumn, skuColumn } from '../../tables/datasets/goods/variations';
import { mixedUpAmong } from '../../tables/tab/mix-ups';
import { type ColumnEdit, commonChange } from '../../wishes/many/common-change';
import { groupOf } from '../../wishes/many/group-of';
import { type MassRule, manyOff, manyZeros, massDoubts, oneText, sameForAll } from '../../wishes/many/mass-rules';
import type { RowDoubt, RowRecord } from '../row-record';
import { type PulledTables, saidOf } from './pulled-values';
import { valuesIn } from './row-rails';
import { placeOf, type ValuePlace } from './value-places';

/** A value of a record that is there, beside what the shop has said of it; of a stock that something is added to, what is added. */
interface Change extends ColumnEdit {
  readonly record: RowRecord;
  readonly key: string;
  readonly place: ValuePlace;
  readonly column: string;
}

/**
 * Records with what their values mean together, beside those that were pulled: many that one movement of the hand has changed, or a column whose values stand
 * beside other records than theirs.
 */
export function judgeAtOnce(
  { platform }: Pick<ShopAccess, 'platform'>,
  endpoint: Endpoint,
  records: readonly RowRecord[],
  tablesOf: PulledTables,
): readonly RowRecord[] {
  const all = records.flatMap((record) => changesIn(endpoint, record, tablesOf));
  if (all.length === 0) return records;
  const many = loadSettings(platform).push.zeroRows;
  const columns = groupOf(all, columnOf);
  const mixedUp = mixedUpIn(columns);
  const doubts = [...columns].flatMap(([column, changes]) => {
    const tables = tablesOf(changes[0]?.place.dataset ?? '');
    return doubtsAbout(changes.filter(isChanged), { many, isMixedUp: mixedUp.has(column), tables });
  });
  const doubtsOf = groupOf(doubts, ([record]) => record);
  return records.map((record) => {
    const own = doubtsOf.get(record)?.map(([, doubt]) => doubt);
    return own ? { ...record, doubts: [...(record.doubts ?? []), ...own] } : record;
  });
}

function changesIn(endpoint: Endpoint, record: RowRecord, tablesOf: PulledTables): Change[] {
  if (record.status !== 'ready') return [];
  return valuesIn(endpoint.parameters, '', [record.input]).flatMap(({ key, value, within }): Change[] => {
    const place = placeOf(endpoint, key, within);
    const baseline = place && saidOf(tablesOf(place.dataset), place.recordId, place.column);
    if (!place || baseline === undefined) return [];
    const wanted = typeof value === 'number' ? value * (place.sign ?? 1) : String(value);
    const { recordId, column } = place;
    return [{ record, key, place, recordId, column, baseline, wanted }];
  });
}

const columnOf = ({ place: { dataset, column, sign } }: Change): string => [dataset, column, sign].join('/');

const isDifference = ({ place }: Change): boolean => place.sign !== undefined;

const isChanged = (change: Change): boolean => change.wanted !== (isDifference(change) ? 0 : change.baseline);

function mixedUpIn(columns: ReadonlyMap<string, readonly Change[]>): ReadonlySet<string> {
  const byId = [...columns].map(
    ([key, changes]) => [key, new Map(changes.map((change) => [change.recordId, change]))] as const,
  );
  const ids = [...new Set(byId.flatMap(([, known]) => [...known.keys()]))];
  return mixedUpAmong(
    byId.map(([key, known]) => ({
      key,
      held: ids.map((id) => known.get(id)?.wanted ?? ''),
      said: ids.map((id) => known.get(id)?.baseline),
    })),
  );
}

/** By what kind of value changes are judged; of many rules the first that applies is said. */
const rulesOf = ({ kind, sign }: ValuePlace): readonly MassRule<Change>[] =>
  sign !== undefined ? [zeros, sameForAll] : kind !== undefined ? [zeros, ...massDoubts] : [manyOff, oneText];

interface Known {
  readonly many: number;
  readonly isMixedUp: boolean;
  readonly tables: ReturnType<PulledTables>;
}

/** What is to be wondered at in the changes of one column. */
function doubtsAbout(changes: readonly Change[], { many, isMixedUp, tables }: Known): [RowRecord, RowDoubt][] {
  const [first] = changes;
  if (!first) return [];
  const { column, kind } = first.place;
  const { columns, rows } = tables[0]?.baseline ?? emptyBaseline;
  const saidIn = (other: string) => (id: string) => saidOf(tables, id, other) ?? '';
  const held = Object.keys(rows)
    .map(saidIn(column))
    .filter((value) => value !== '');
  const besides = columns.filter((other) => other !== column).map(saidIn);
  const common = isNumber(first.place)
    ? commonChange({ edits: changes, filled: held.length, besides }, many)
    : undefined;
  const alike = groupOf(changes, ({ wanted }) => wanted);
  const context = {
    ...{ settings: { zeroRows: many }, emptied: changes.filter(leavesNothing).length, common },
    ...{ filledIn: () => held.length, isLabel: column === nameColumn },
  };
  const reasonFor = (change: Change): Reason | undefined => {
    if (isMixedUp) return { message: 'warning.mixedUp', values: {} };
    if (column === skuColumn && held.includes(change.wanted))
      return { message: 'warning.otherRecord', values: { live: change.baseline } };
    const same = alike.get(change.wanted) ?? [];
    const facts = { ...context, alike: same.length, replaced: new Set(same.map(({ baseline }) => baseline)).size };
    const rule = rulesOf(change.place).find(({ applies }) => applies(change, facts));
    const unit = kind === 'price' || kind === 'money' ? 'Rp' : '';
    return rule && { message: rule.message, values: { ...rule.values(change, facts), unit } };
  };
  return changes.flatMap((change): [RowRecord, RowDoubt][] => {
    const reason = reasonFor(change);
    return reason ? [[change.record, { ...reason, column: change.key }]] : [];
  });
}

const isNumber = ({ kind, sign }: ValuePlace): boolean => kind !== undefined && sign === undefined;

/** Whether it takes the last piece of a stock. */
const leavesNothing = ({ place, baseline, wanted }: Change): boolean =>
  place.sign === undefined
    ? place.kind === 'stock' && wanted === 0
    : Number(baseline) > 0 && Number(baseline) + Number(wanted) === 0;

const zeros = manyZeros(leavesNothing);
