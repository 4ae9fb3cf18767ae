import type { ColumnEdit, ColumnEdits, CommonChange } from './column-edits';

/**
 * Names that stand beside other records than before: exchanged, or pasted a row off. That somebody else is called so alone tells nothing, as names may be alike; but
 * that one of them gets another name by the same hand does.
 */
export function movedNames(
  edits: readonly ColumnEdit[],
  holderOf: NonNullable<ColumnEdits['holderOf']>,
): CommonChange | undefined {
  const renamed = new Map(edits.map(({ baseline, wanted }) => [String(baseline), String(wanted)]));
  const moved = edits.filter(({ wanted }) => holderOf(String(wanted)) !== undefined);
  const [first] = moved;
  if (!first || !moved.some(({ wanted }) => renamed.has(String(wanted)))) return undefined;
  const value = String(first.wanted);
  const facts = { count: moved.length, value, owner: holderOf(value) ?? '' };
  const isExchanged = moved.every(({ baseline, wanted }) => renamed.get(String(wanted)) === String(baseline));
  return {
    ...{ kind: isExchanged ? 'exchanged' : 'moved', ...facts },
    only: new Set(moved.map(({ recordId }) => recordId)),
  };
}
