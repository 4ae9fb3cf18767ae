import { cutToCell } from '../../tables/plain-value';
import {
  cellsTold,
  isAbout,
  isOfEdit,
  isPastedOver,
  tellCell,
  tellPastedOver,
  toldColumns,
} from '../../tables/tab/cell-states';
import { changedCells, type ShownCell } from '../../tables/tab/changed-cells';
import type { GuardedWrite } from '../../tables/tab/guarded-write';
import { cellOf } from '../../tables/tab/tab-snapshot';
import { resultColumn } from '../../tables/table';
import type { Language } from '../../text/message';
import { groupOf } from '../../wishes/many/group-of';
import { type OpenedTab, recordIn } from '../find/edited-tab';
import type { Verdict, VerdictKind } from './verdict';

/** In which language results are told, and when they came about, as people read it. */
export interface ToldIn {
  readonly language: Language;
  readonly time: string;
}

/** An edit that ended so stands in its cell still, and is found again by the next preview. */
const isLeft: ReadonlySet<VerdictKind> = new Set(['notPushed', 'leftOut', 'failed', 'unknown']);

/** What an undoing or a time has no say in: edits of other cells, which wait for a push of their own. */
const editsBeside = (result: string, told: readonly string[]): readonly string[] =>
  cellsTold(result).filter((part) => isOfEdit(part) && !told.some((heading) => isAbout(part, heading)));

/** What to write beside each row: what became of its edits. That something was put over the result stays told until none of them is left. */
export function resultWrites(tab: OpenedTab, verdicts: readonly Verdict[], { language, time }: ToldIn): GuardedWrite[] {
  const { snapshot } = tab;
  const columns = [...tab.columns, resultColumn];
  const { nameOf } = toldColumns(tab.tab, snapshot, columns, language);
  const names = new Map(columns.map((column) => [column.key, nameOf(column)]));
  const byId = groupOf(verdicts, ({ recordId }) => recordId);
  const cells = snapshot.rows.map((row): ShownCell => {
    const current = cellOf(snapshot, row, resultColumn.key).value;
    const ofRow = byId.get(recordIn(tab, row));
    if (!ofRow) return { cell: current, isNew: false };
    const heading = nameOf(resultColumn);
    const isOver = ofRow.some(({ kind }) => isLeft.has(kind)) && isPastedOver(current, heading);
    const texts = ofRow.map(({ column, text }) => tellCell(names.get(column) ?? column, text));
    const columnsTold = [heading, ...ofRow.map(({ column }) => names.get(column) ?? column)];
    const told = [
      ...(isOver ? [tellPastedOver(heading, language)] : []),
      ...editsBeside(String(current), columnsTold),
      ...texts,
    ];
    return { cell: cutToCell(told.join('; '), ` · ${time}`), isNew: true };
  });
  return changedCells(snapshot, resultColumn, cells);
}
