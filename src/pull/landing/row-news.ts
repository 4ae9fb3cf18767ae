import { newsSign, type PlainCell } from '../../tables/table';
import { type Language, say } from '../../text/message';

/** A cell that the person changed and has not pushed; a pull leaves it alone. */
export interface KeptEdit {
  /** What the shop holds now, and what it held when the cell was pulled. They differ when the edit became a conflict. */
  readonly server: PlainCell;
  readonly baseline: PlainCell;
}

/** What happened to one row that was already in the tab. */
export type RowNews =
  | { readonly kind: 'none' }
  | { readonly kind: 'kept'; readonly edits: readonly KeptEdit[] }
  /** Gone from the shop, or, where the pull was narrowed, from what it asked for. */
  | { readonly kind: 'vanished'; readonly isNarrowed: boolean };

/** The text of a row's result cell: news of a pull take the place of older news, never of a push's verdict. */
export function newsText(news: RowNews, current: string, language: Language): string {
  if (news.kind === 'vanished') {
    return `${newsSign} ${say(language, news.isNarrowed ? 'news.notInPull' : 'news.vanished')}`;
  }
  if (news.kind === 'none') return current.startsWith(newsSign) ? '' : current;
  const conflict = news.edits.find(({ server, baseline }) => server !== baseline);
  const text = conflict
    ? say(language, 'news.editInConflict', { server: shown(conflict.server), baseline: shown(conflict.baseline) })
    : say(language, 'news.editKept');
  return `${newsSign} ${text}`;
}

const shown = (cell: PlainCell): string => (cell === '' ? '—' : String(cell));
