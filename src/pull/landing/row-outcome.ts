import { cutToCell } from '../../tables/plain-value';
import { cellsTold, conflictSign, editSigns, tellCell, withEdits, withoutEdits } from '../../tables/tab/cell-states';
import { type PlainCell, pullResultSign, vanishedSign } from '../../tables/table';
import { type Language, say } from '../../text/message';

/** A cell that the person changed and has not pushed; a pull leaves it alone. */
export interface KeptEdit {
  /** Of its column, as it stands in the tab. */
  readonly heading: string;
  /** What the shop holds now, and what it held when the cell was pulled. They differ when the edit became a conflict. */
  readonly server: PlainCell;
  readonly baseline: PlainCell;
}

/** What happened to one row that was already in the tab. */
export type RowOutcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'kept'; readonly edits: readonly KeptEdit[] }
  /** Gone from the shop, or, where the pull was narrowed, from what it asked for. */
  | { readonly kind: 'vanished'; readonly isNarrowed: boolean }
  /** In the shop, and no longer what the conditions of the pull ask for. */
  | { readonly kind: 'leftOut' };

/** The text of a row's result cell: an outcome of a pull takes the place of an older one, and of a push's verdict only where it is about the same cell. */
export function resultText(outcome: RowOutcome, current: string, language: Language): string {
  if (outcome.kind === 'vanished') {
    return `${vanishedSign} ${say(language, outcome.isNarrowed ? 'result.notInPull' : 'result.vanished')}`;
  }
  if (outcome.kind === 'leftOut') {
    // Edits in the row wait all the same.
    const edits = cellsTold(current).filter((part) => editSigns.some((sign) => part.startsWith(sign)));
    return cutToCell([`${vanishedSign} ${say(language, 'result.leftOut')}`, ...edits].join('; '));
  }
  if (outcome.kind === 'none') return current.startsWith(vanishedSign) ? '' : withoutEdits(current);
  const told = outcome.edits.map((edit) => [edit.heading, tellEdit(edit, language)] as const);
  return cutToCell(withEdits(withoutEdits(current), new Map(told)));
}

const tellEdit = ({ heading, server, baseline }: KeptEdit, language: Language): string =>
  server === baseline
    ? tellCell(heading, `${pullResultSign} ${say(language, 'result.editKept')}`)
    : tellCell(
        heading,
        `${conflictSign} ${say(language, 'result.editInConflict', { server: shown(server), baseline: shown(baseline) })}`,
      );

const shown = (cell: PlainCell): string => (cell === '' ? '—' : String(cell));
