import type { Cell, Platform, TabPort } from '../../google/ports';
import { baselineValue } from '../../state/dataset-tab';
import { baselineOf } from '../../state/schema/baseline';
import { tabListDocument } from '../../state/schema/tab-list';
import { readKeptOf } from '../../state/state-store';
import { createSheetDates } from '../../tables/sheet-dates';
import { AddOnError } from '../../text/add-on-error';
import { type MarkedTab, type MirrorBlock, resultIn } from './mirror-block';

/** What the shop last said in a field of a record; `undefined` where that is not known, or the field takes no edits. */
export type SaidByShop = (id: string, field: string) => Cell | undefined;

/** What a pull, or a push since, kept of a tab's cells, for whoever has no key. `undefined` where nothing can be read of it. */
export function saidByShop({ workbook, codec, clock }: Platform, tab: TabPort): SaidByShop | undefined {
  const readKept = readKeptOf(workbook, codec, baselineOf(tab.id));
  const baseline = readKept?.(baselineOf(tab.id));
  const known = readKept?.(tabListDocument)?.find(({ tabId }) => tabId === tab.id);
  if (!baseline || !known) return undefined;
  const dates = createSheetDates(clock, workbook.timeZone);
  const kinds = new Map(known.columns.map(({ key, kind }) => [key, kind]));
  return (id, field) => {
    const said = baselineValue(baseline, id, field);
    const kind = kinds.get(field);
    if (said === undefined || kind === undefined) return undefined;
    // A tick is kept as its word.
    if (kind === 'yesNo' && (said === 'true' || said === 'false')) return said === 'true';
    return dates.toSheet(kind, said);
  };
}

/** What results tell of cells that hold something else than the shop, or may. */
const ofEdit = /(?:^|; )[●≠?✗] /;

/** @throws AddOnError `typedValues` of a row whose result tells of an edit, where nobody can say what the shop has. */
export function requireAgreeing(mirror: MarkedTab, block: MirrorBlock, line: number): void {
  if (!ofEdit.test(resultIn(mirror, block, line))) return;
  throw new AddOnError('typedValues', { tab: mirror.tab.name, row: block.firstRow + line });
}
