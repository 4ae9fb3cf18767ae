import type { TabPort } from '../../google/ports';
import type { ShopSession } from '../../runs/shop-session';
import type { DatasetTab } from '../../state/schema/tab-list';
import { digestOf } from '../../state/seal/hmac';
import { untilStill } from '../../tables/tab/until-still';
import { writeRows } from '../../tables/tab/write-rows';
import { type Column, resultColumn } from '../../tables/table';
import { AddOnError } from '../../text/add-on-error';
import { type Language, say } from '../../text/message';
import { compareTab, forgetMeant } from './compared-tab';
import { tellLostValues } from './lost-values';
import { type Mended, mendedColumns, type ReplacedCell, type ToldMend } from './mended-columns';
import { mendingWrites } from './mending-writes';

/** Cells that are shown before they are replaced; of more it is told how many there are. */
const mostShown = 20;

/** What putting a tab right would do. */
export interface PutRightPlan {
  readonly tabId: number;
  readonly tabName: string;
  readonly cells: number;
  /** The first of the cells. */
  readonly replaced: readonly ReplacedCell[];
  readonly lost: ToldMend['lostIn'];
  /** Stands for all of it: only what a person saw is done. */
  readonly seen: string;
}

/** What was put right in a tab. */
export interface PutRight extends ToldMend {
  readonly tabName: string;
}

/**
 * Brings the values of columns that were sorted alone, moved or exchanged back beside the records that they are about. Columns that were exchanged
 * change places once more, edits and all; in others each cell gets what the shop said at the last pull.
 * @param seen what a person was shown of it ({@link planPutRight}); absent where nothing was.
 * @returns `undefined` where nothing is mixed up. @throws AddOnError `tabGone`, `tabMoves`, `tabChanged` where it is not what they saw.
 */
export function putRight(session: ShopSession, known: DatasetTab, seen?: string): PutRight | undefined {
  const tab = tabOf(session, known);
  const columns = [...known.columns, resultColumn];
  // Where rows moved while it was written, a part of it stands, and nothing looks mixed up any more: what is left is what was decided at first.
  let decided: Mended | undefined;
  return untilStill(tab, () => {
    const compared = compareTab(session, tab, known);
    const mended = decided ?? mendedColumns(compared);
    const isSeen = seen === undefined || decided !== undefined || seen === fingerprintOf(mended);
    if (!isSeen) throw new AddOnError('tabChanged', { tab: tab.name });
    if (!mended) return undefined;
    decided = mended;
    const { writes, headings } = mendingWrites(compared, mended.wanted, mended.headings);
    const { snapshot } = compared;
    const flush = () => session.platform.workbook.flush();
    const table = { tab, snapshot, columns, idColumn: known.idColumn };
    if (writeRows(table, writes, flush, headings) === 'displaced') return 'displaced';
    forgetMeant(session, known);
    session.store.commit();
    return { tabName: tab.name, ...mended.told };
  });
}

/** What putting a tab right would replace, for a person to look at first; `undefined` where nothing is mixed up. @throws AddOnError `tabGone`, `tabMoves`. */
export function planPutRight(session: ShopSession, known: DatasetTab): PutRightPlan | undefined {
  const tab = tabOf(session, known);
  const mended = mendedColumns(compareTab(session, tab, known));
  if (!mended) return undefined;
  const { replaced, told } = mended;
  return {
    ...{ tabId: tab.id, tabName: tab.name, cells: told.cells },
    replaced: replaced.slice(0, mostShown),
    lost: told.lostIn,
    seen: fingerprintOf(mended),
  };
}

function tabOf({ platform }: ShopSession, { tabId }: DatasetTab): TabPort {
  const tab = platform.workbook.tab(tabId);
  if (!tab) throw new AddOnError('tabGone');
  return tab;
}

const fingerprintOf = (mended: Mended | undefined): string => digestOf(JSON.stringify(mended?.replaced ?? []));

type Titles = readonly Pick<Column, 'key' | 'title' | 'kind'>[];

/** What was put right, in a person's words. @param columns of the tab. */
export const tellPutRight = (
  { tabName: tab, cells, lostIn }: PutRight,
  columns: Titles,
  language: Language,
): readonly string[] => [say(language, 'pull.putRight', { tab, cells }), ...tellLost(lostIn, columns, language)];

/** Which edits are lost, column by column. @param columns of the tab. */
export function tellLost(lostIn: ToldMend['lostIn'], columns: Titles, language: Language): readonly string[] {
  const columnOf = (key: string): Pick<Column, 'title' | 'kind'> =>
    columns.find((column) => column.key === key) ?? { title: { id: key, en: key }, kind: 'text' };
  return lostIn.map(({ column, values }) => tellLostValues(columnOf(column), values, language));
}
