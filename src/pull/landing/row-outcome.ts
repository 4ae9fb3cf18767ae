import { type PlainCell, pullResultSign, vanishedSign } from '../../tables/table';
import { type Language, say } from '../../text/message';

/** A cell that the person changed and has not pushed; a pull leaves it alone. */
export interface KeptEdit {
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

/** The text of a row's result cell: an outcome of a pull takes the place of an older one, never of a push's verdict. */
export function resultText(outcome: RowOutcome, current: string, language: Language): string {
  if (outcome.kind === 'vanished') {
    return `${vanishedSign} ${say(language, outcome.isNarrowed ? 'result.notInPull' : 'result.vanished')}`;
  }
  if (outcome.kind === 'leftOut') return `${vanishedSign} ${say(language, 'result.leftOut')}`;
  if (outcome.kind === 'none') return [pullResultSign, vanishedSign].includes(current.charAt(0)) ? '' : current;
  const conflict = outcome.edits.find(({ server, baseline }) => server !== baseline);
  const text = conflict
    ? say(language, 'result.editInConflict', { server: shown(conflict.server), baseline: shown(conflict.baseline) })
    : say(language, 'result.editKept');
  return `${pullResultSign} ${text}`;
}

const shown = (cell: PlainCell): string => (cell === '' ? '—' : String(cell));
