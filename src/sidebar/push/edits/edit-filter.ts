import type { EditView } from '../../shell/server/rpc-views';
import { matchesWords } from '../../widgets/matches-words';
import { type LineStatus, statusOf } from './edit-groups';
import type { WarningKind } from './edit-ticks';

/** What a preview shows of its edits; all of them where nothing is chosen. */
export interface EditFilter {
  readonly status: LineStatus | null;
  readonly column: string | null;
  readonly doubt: WarningKind | null;
  /** Words of names and SKUs. */
  readonly words: string;
}

export const noFilter: EditFilter = { status: null, column: null, doubt: null, words: '' };

export const isFiltered = ({ status, column, doubt, words }: EditFilter): boolean =>
  status !== null || column !== null || doubt !== null || words.trim() !== '';

export const shownBy = (edits: readonly EditView[], { status, column, doubt, words }: EditFilter): EditView[] =>
  edits.filter(
    (edit) =>
      matchesWords(words, edit.name, edit.sku, edit.recordId) &&
      (status === null || statusOf(edit) === status) &&
      (column === null || edit.column === column) &&
      (doubt === null || edit.doubts.some(({ message }) => message === doubt)),
  );

/** What can be chosen in one part of a filter, as it comes first among all edits, and how many edits that would show beside the other parts. */
export interface FilterOption<Value> {
  readonly value: Value;
  readonly count: number;
}

export const statusOptions = (edits: readonly EditView[], filter: EditFilter): FilterOption<LineStatus>[] =>
  optionsOf(edits, shownBy(edits, { ...filter, status: null }), (edit) => [statusOf(edit)]);

export const columnOptions = (edits: readonly EditView[], filter: EditFilter): FilterOption<string>[] =>
  optionsOf(edits, shownBy(edits, { ...filter, column: null }), ({ column }) => [column]);

export const doubtOptions = (edits: readonly EditView[], filter: EditFilter): FilterOption<WarningKind>[] =>
  optionsOf(edits, shownBy(edits, { ...filter, doubt: null }), ({ doubts }) => doubts.map(({ message }) => message));

function optionsOf<Value>(
  all: readonly EditView[],
  shown: readonly EditView[],
  valuesOf: (edit: EditView) => readonly Value[],
): FilterOption<Value>[] {
  const values = [...new Set(all.flatMap(valuesOf))];
  return values.map((value) => ({ value, count: shown.filter((edit) => valuesOf(edit).includes(value)).length }));
}
