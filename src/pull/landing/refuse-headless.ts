import { recordAbove } from '../../tables/tab/record-above';
import { AddOnError } from '../../text/add-on-error';
import type { Landing } from './landing';

/**
 * Makes sure that no record stands where the headings are, or above them: it would be passed over, edits and all, and come in once more below.
 * @throws AddOnError `headingsGone`.
 */
export function refuseHeadless({ tab, table, layout, before }: Landing): void {
  const known = new Set(Object.keys(before.rows));
  const isRecord = (id: string) => id !== '' && (table.rows.has(id) || known.has(id));
  const row = recordAbove(layout.place, table.idColumn, isRecord);
  if (row !== undefined) throw new AddOnError('headingsGone', { tab: tab.name, row });
}
