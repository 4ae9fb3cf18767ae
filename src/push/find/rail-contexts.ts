import { baselineValue, holderIn } from '../../state/dataset-tab';
import type { PushSettings } from '../../state/schema/settings';
import { editKey } from '../../wishes/beside/edit-key';
import { commonChange, commonChangeOfTexts } from '../../wishes/many/common-change';
import { groupOf } from '../../wishes/many/group-of';
import { byKey } from '../../wishes/sizes/by-key';
import { usualValues } from '../../wishes/sizes/usual-values';
import type { Edit, Value } from '../edit';
import { actionFor } from '../pushables';
import type { ValueKind } from '../values/value-kinds';
import type { Candidate as TabCandidate } from './candidates';
import type { EditedTab } from './edited-tab';
import type { RailContext } from './rails';

/** An edit before the rails have judged it, wherever it stands. */
export type Candidate = Omit<TabCandidate, 'row'>;

/** What is remembered of the records that edits are about, and of those beside them. */
export type KnownRecords = Pick<EditedTab, 'baseline' | 'columns' | 'pushable' | 'today'>;

/** What is known of the cells besides what they hold. */
interface KnownCells<Of extends Candidate> {
  /** How many rows carry each id. */
  readonly rowsById: ReadonlyMap<string, number>;
  /** Whether a candidate's cell shows a percentage. */
  readonly isPercent: (candidate: Of) => boolean;
}

/**
 * What the rails may look at for each candidate of a tab.
 */
export function railContexts<Of extends Candidate>(
  tab: KnownRecords,
  candidates: readonly Of[],
  { rowsById, isPercent }: KnownCells<Of>,
  settings: PushSettings,
): (candidate: Of) => RailContext {
  const { baseline } = tab;
  const alikeTo = countAlike(candidates);
  const usual = usualValues(baseline);
  const filled = countFilled(tab);
  const commonIn = commonChanges(tab, candidates, { filled, many: settings.zeroRows });
  const emptied = once(() => candidates.filter((candidate) => isEmptying(tab, candidate)).length);
  const byColumn = groupOf(candidates, ({ edit }) => edit.column);
  const askedIn = byKey((column) =>
    (byColumn.get(column) ?? []).flatMap(({ edit: { wanted } }) => (typeof wanted === 'number' ? [wanted] : [])),
  );
  const counterpartOf = counterparts(candidates);
  const isContradicted = contradictions(candidates);
  return (candidate) => {
    const { edit, action, kind } = candidate;
    return {
      action,
      kind,
      settings,
      today: tab.today,
      rowsWithId: rowsById.get(edit.recordId) ?? 0,
      isKnown: edit.recordId in baseline.rows,
      baselineIn: (column) => baselineValue(baseline, edit.recordId, column) ?? '',
      counterpart: counterpartOf(candidate),
      isContradicted: isContradicted(candidate),
      ...alikeTo(candidate),
      emptied: emptied(),
      common: commonIn(edit.column),
      usualIn: usual,
      askedIn,
      isPercent: isPercent(candidate),
      filledIn: (column) => filled(action.counterpart?.(column) ?? column),
      isLabel: Object.values(tab.pushable.labels).includes(edit.column),
      edits: candidates.length,
    };
  };
}

const isShared = ({ action, edit }: Candidate): boolean => action.isShared?.(edit.column) ?? false;

/** Whose value a candidate changes: that of the parent, where all its records have it in common. */
const ownerOf = (candidate: Candidate): string =>
  isShared(candidate) ? candidate.edit.parentId : candidate.edit.recordId;

/** How many candidates ask for the same value of the same kind, and how many different ones they replace. */
function countAlike(
  candidates: readonly Candidate[],
): (candidate: Candidate) => Pick<RailContext, 'alike' | 'replaced'> {
  const replacedBy = new Map<string, Value[]>();
  const keyOf = ({ kind, edit }: Candidate) => JSON.stringify([kind, edit.wanted]);
  for (const candidate of candidates) {
    const known = replacedBy.get(keyOf(candidate)) ?? [];
    known.push(candidate.edit.baseline);
    replacedBy.set(keyOf(candidate), known);
  }
  const counts = new Map(
    [...replacedBy].map(([key, values]) => [key, { alike: values.length, replaced: new Set(values).size }]),
  );
  return (candidate) => counts.get(keyOf(candidate)) ?? { alike: 0, replaced: 0 };
}

/** Whether nothing is left in stock after it. */
function isEmptying({ baseline }: KnownRecords, { edit, kind, action }: Candidate): boolean {
  if (kind === 'stock') return edit.wanted === 0;
  const stock = kind === 'difference' ? action.counterpart?.(edit.column) : undefined;
  const before = stock === undefined ? 0 : baselineValue(baseline, edit.recordId, stock);
  return typeof before === 'number' && before > 0 && before + Number(edit.wanted) === 0;
}

/** How many records hold something in a column. */
const countFilled = ({ baseline }: KnownRecords): ((column: string) => number) =>
  byKey(
    (column) => Object.keys(baseline.rows).filter((id) => (baselineValue(baseline, id, column) ?? '') !== '').length,
  );

const isNumeric: ReadonlySet<ValueKind> = new Set(['stock', 'difference', 'money', 'amount']);

/** By column, the way in which all its edits were made. */
function commonChanges(
  { baseline, columns, pushable }: KnownRecords,
  candidates: readonly Candidate[],
  { filled, many }: { readonly filled: (column: string) => number; readonly many: number },
): (column: string) => RailContext['common'] {
  const numeric = columns.filter(({ key }) => isNumeric.has(actionFor(pushable, key)?.kindOf(key) ?? 'text'));
  const saidIn = (column: string) => (id: string) => baselineValue(baseline, id, column) ?? '';
  const commonTo = ({ kind, action, edit: { column } }: Candidate, edits: readonly Edit[]): RailContext['common'] => {
    const others = kind === 'text' ? columns : numeric;
    const besides = others.filter(({ key }) => key !== column).map(({ key }) => saidIn(key));
    const isName = Object.values(pushable.labels).includes(column);
    const holderOf = column === pushable.labels.name ? holderIn([baseline], column) : undefined;
    if (kind === 'text') return commonChangeOfTexts({ edits, besides, holderOf }, { many, isName });
    if (!isNumeric.has(kind)) return undefined;
    const stock = kind === 'difference' ? action.counterpart?.(column) : undefined;
    const addedTo = stock === undefined ? undefined : saidIn(stock);
    return commonChange({ edits, filled: filled(column), besides, addedTo, isMoney: kind === 'money' }, many);
  };
  const byColumn = groupOf(candidates, ({ edit }) => edit.column);
  return byKey((column) => {
    const group = byColumn.get(column) ?? [];
    return (
      group[0] &&
      commonTo(
        group[0],
        group.map(({ edit }) => edit),
      )
    );
  });
}

/** The column that says the same in the other way, and whether it was edited too. */
function counterparts(candidates: readonly Candidate[]): (candidate: Candidate) => RailContext['counterpart'] {
  const edited = { own: new Set<string>(), shared: new Set<string>() };
  for (const candidate of candidates) {
    edited.own.add(candidate.edit.key);
    if (isShared(candidate)) edited.shared.add(editKey(candidate.edit.parentId, candidate.edit.column));
  }
  return (candidate) => {
    const column = candidate.action.counterpart?.(candidate.edit.column);
    if (column === undefined) return undefined;
    const among = isShared(candidate) ? edited.shared : edited.own;
    return { column, isEdited: among.has(editKey(ownerOf(candidate), column)) };
  };
}

/** Whether the rows of one parent ask for different values of what its records have in common. */
function contradictions(candidates: readonly Candidate[]): (candidate: Candidate) => boolean {
  const wanted = new Map<string, Set<Value>>();
  const keyOf = (candidate: Candidate) => editKey(ownerOf(candidate), candidate.edit.column);
  for (const candidate of candidates.filter(isShared)) {
    const key = keyOf(candidate);
    wanted.set(key, (wanted.get(key) ?? new Set()).add(candidate.edit.wanted));
  }
  return (candidate) => isShared(candidate) && (wanted.get(keyOf(candidate))?.size ?? 0) > 1;
}

/** Worked out when it is asked for the first time. */
function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}
