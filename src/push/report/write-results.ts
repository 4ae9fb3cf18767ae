import { cutToCell } from '../../tables/plain-value';
import { tellCell } from '../../tables/tab/cell-states';
import { changedCells, type ShownCell } from '../../tables/tab/changed-cells';
import type { GuardedWrite } from '../../tables/tab/guarded-write';
import { cellOf } from '../../tables/tab/tab-snapshot';
import { resultColumn } from '../../tables/table';
import type { Language } from '../../text/message';
import { type OpenedTab, recordIn } from '../find/edited-tab';
import type { Verdict } from './verdict';

/** In which language results are told, and when they came about, as people read it. */
export interface ToldIn {
  readonly language: Language;
  readonly time: string;
}

/** What to write beside each row: what became of its edits. */
export function resultWrites(tab: OpenedTab, verdicts: readonly Verdict[], { language, time }: ToldIn): GuardedWrite[] {
  const { snapshot } = tab;
  const headings = new Map(
    tab.columns.map(({ key, title }) => [
      key,
      snapshot.headings[(snapshot.columnOf.get(key) ?? 0) - 1] || title[language],
    ]),
  );
  const byId = new Map<string, string[]>();
  for (const { recordId, column: key, text } of verdicts) {
    byId.set(recordId, [...(byId.get(recordId) ?? []), tellCell(headings.get(key) ?? key, text)]);
  }
  const cells = snapshot.rows.map((row): ShownCell => {
    const texts = byId.get(recordIn(tab, row));
    return {
      cell: texts ? cutToCell(texts.join('; '), ` · ${time}`) : cellOf(snapshot, row, resultColumn.key).value,
      isNew: texts !== undefined,
    };
  });
  return changedCells(snapshot, resultColumn, cells);
}
