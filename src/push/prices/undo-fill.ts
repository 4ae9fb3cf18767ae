import type { ShopSession } from '../../runs/shop-session';
import { noteChange } from '../../state/latest-changes';
import type { FilledCell } from '../../state/schema/price-fills';
import { untilStill } from '../../tables/tab/until-still';
import { AddOnError } from '../../text/add-on-error';
import { isBlankCell } from '../../text/blank-text';
import { isSame, type Value } from '../edit';
import { requireWholeTab } from '../find/whole-tab';
import { moneyKind } from '../values/kinds/money';
import { filledIn, keepFill, type StillFilled, stillFilled } from './filled-cells';
import { openPriceTab, type PriceTab } from './price-tab';
import { type NewCell, writePrices } from './write-prices';

/** How many cells have again what stood there before, and how many stay: somebody has changed them since, or the shop has their price by now. */
export interface UndoneFill {
  readonly undone: number;
  readonly kept: number;
}

/**
 * Brings back what stood in the cells of a column before they were filled, wherever they still hold what they were filled with. Nothing of it goes to the shop.
 * @throws AddOnError those of {@link openPriceTab}, `nothingFilled`, `cellsLocked`, `leaseLost`.
 */
export function undoFill(session: ShopSession, place: { readonly tabId: number; readonly column: string }): UndoneFill {
  const cells = filledIn(session, place);
  if (cells.length === 0) throw new AddOnError('nothingFilled');
  const undone = untilStill(requireWholeTab(session, place.tabId), () => {
    const tab = openPriceTab(session, { ...place, isToBeWritten: true });
    const still = [...stillFilled(tab, cells)].filter(([, { isSettled }]) => !isSettled);
    if (still.length === 0) return 0;
    session.run.confirmLease();
    const landed = writePrices(session, tab, new Map(still.map(([id, one]) => [id, cellBefore(tab, one)])));
    return landed === 'displaced' ? landed : still.length;
  });
  // Last of all: whoever was cut off before finds it again, and the cells that are back are nobody's filling any more.
  keepFill(session, { ...place, at: session.platform.clock.now(), cells: [] });
  session.store.commit();
  if (undone > 0) noteChange(session.platform, 'edits');
  return { undone, kept: cells.length - undone };
}

/** A cell that nobody had edited gets what the shop said last: what it said before may be another price by now. */
function cellBefore({ dates }: PriceTab, { cell, said }: StillFilled): NewCell {
  const { before, formula = '' } = cell;
  if (formula !== '') return { value: '', formula, isEdit: true };
  if (isBlankCell(before)) return { value: before, formula: '', isEdit: false };
  const wasEdit = !isSame(moneyKind.fromCell(before, dates), cell.base);
  return wasEdit || said === cell.base
    ? { value: before, formula: '', isEdit: wasEdit }
    : { value: shopsPrice(said, cell), formula: '', isEdit: false };
}

const shopsPrice = (said: Value, { before }: FilledCell) => (typeof said === 'number' ? said : before);
