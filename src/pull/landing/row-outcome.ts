import { cutToCell } from '../../tables/plain-value';
import {
  cellsTold,
  conflictSign,
  isAbout,
  isPastedOver,
  tellCell,
  tellPastedOver,
  withEdits,
  withoutEdits,
} from '../../tables/tab/cell-states';
import { type PlainCell, pullResultSign, vanishedSign } from '../../tables/table';
import { allLanguages, type Language, say } from '../../text/message';

/** A cell that the person changed and has not pushed; a pull leaves it alone. */
export interface KeptEdit {
  /** Key of its column. */
  readonly column: string;
  /** Of its column, as it stands in the tab. */
  readonly heading: string;
  readonly held: PlainCell;
  /** What the shop holds now, and what it held when the cell was edited, as far as refreshes tell. They differ when the edit became a conflict. */
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
  | { readonly kind: 'leftOut'; readonly edits: readonly KeptEdit[] }
  /** Not asked for this time: nothing is told anew. */
  | { readonly kind: 'unread'; readonly edits: readonly KeptEdit[] };

/** How a tab tells results: under which heading, and in which language. */
export interface ResultColumn {
  readonly heading: string;
  readonly language: Language;
}

/**
 * The text of a row's result cell: an outcome of a pull takes the place of an older one, and of a push's verdict only where it is about the same cell.
 * That something was put over it stays told as long as the row has edits, and why the shop refused an edit as long as that stands in its cell.
 */
export function resultText(outcome: RowOutcome, current: string, { heading, language }: ResultColumn): string {
  if (outcome.kind === 'unread') return current;
  if (outcome.kind === 'vanished') {
    return `${vanishedSign} ${say(language, outcome.isNarrowed ? 'result.notInPull' : 'result.vanished')}`;
  }
  const edits = 'edits' in outcome ? outcome.edits : [];
  const over = edits.length > 0 && isPastedOver(current, heading) ? [tellPastedOver(heading, language)] : [];
  const told = edits.map((edit) => [edit.heading, refusalTold(current, edit) ?? tellEdit(edit, language)] as const);
  if (outcome.kind === 'leftOut') {
    const inConflict = cellsTold(current).filter((part) => part.startsWith(conflictSign));
    const parts = told.map(([about, text]) => inConflict.find((part) => isAbout(part, about)) ?? text);
    return cutToCell([`${vanishedSign} ${say(language, 'result.leftOut')}`, ...over, ...parts].join('; '));
  }
  if (outcome.kind === 'none') return current.startsWith(vanishedSign) ? '' : withoutEdits(current);
  return cutToCell(
    withEdits(withoutEdits(current), new Map([...over.map((text) => [heading, text] as const), ...told])),
  );
}

/** Why the latest push of an edit was refused. Whoever writes something else into its cell has the result say so, and a changed shop may take it now. */
const refusalTold = (current: string, { heading, server, baseline }: KeptEdit): string | undefined =>
  server === baseline
    ? cellsTold(current).find((part) =>
        allLanguages().some((language) =>
          part.startsWith(tellCell(heading, say(language, 'verdict.failed', { reason: '' }))),
        ),
      )
    : undefined;

const tellEdit = ({ heading, server, baseline }: KeptEdit, language: Language): string =>
  server === baseline
    ? tellCell(heading, `${pullResultSign} ${say(language, 'result.editKept')}`)
    : tellCell(
        heading,
        `${conflictSign} ${say(language, 'result.editInConflict', { server: shown(server), baseline: shown(baseline) })}`,
      );

const shown = (cell: PlainCell): string => (cell === '' ? '—' : String(cell));
