import { requireEndpoint } from '../api/catalogue';
import type { OperationType } from '../runs/operation-type';
import type { RowCallIntent, RowCallResult, RowRunIntent } from '../state/schema/row-lines';
import { verbOf } from './row-field';
import { readSaid, refOf } from './row-said';
import { isMeant } from './row-signs';
import { dayReader, readRowTab } from './row-tab';

/** Whether the rows of requests still say what is to be sent for them. Where their tab or a column of theirs is gone, nobody knows. */
export const stillAsked =
  ({
    endpoint: id,
    tabId,
    matching,
  }: RowRunIntent): NonNullable<OperationType<RowCallIntent, RowCallResult>['isStillAsked']> =>
  (session, calls) => {
    const tab = session.platform.workbook.tab(tabId);
    if (!tab) return calls.map(() => true);
    const endpoint = requireEndpoint(id);
    const { rows, columnOf } = readRowTab(tab, endpoint, matching, 'asFarAsThere');
    const toDay = dayReader(session);
    const standing = new Set(
      rows.filter(({ command }) => isMeant(verbOf(endpoint), command)).map((row) => refOf(row, toDay).said),
    );
    const isAsked = (said: string) =>
      standing.has(said) || [...readSaid(said).keys()].some((key) => !columnOf.has(key));
    return calls.map(({ intent }) => intent.rows.every(({ said }) => isAsked(said)));
  };
