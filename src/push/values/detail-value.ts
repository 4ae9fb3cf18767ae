import type { Cell } from '../../google/ports';
import { toPlainCell } from '../../tables/plain-value';
import type { SheetDates } from '../../tables/sheet-dates';
import type { Column } from '../../tables/table';
import { formatSteps, parseSteps } from '../../tables/wholesale-steps';
import type { ValueKind } from '../action';
import { allThatIsDue, toValue, type Value } from '../edit';
import { momentText } from './moment-text';

/** Days as `yyyy-mm-dd`, whatever the sheet made of them. */
export const toDetail = ({ kind }: Pick<Column, 'kind'>, cell: Cell, dates: SheetDates): Value =>
  toValue(toPlainCell(kind, dates.toPlain(kind, cell)));

/** The value that a cell asks for. A difference may be written as a text with its sign. */
export function toWanted(kind: ValueKind, cell: Cell, dates: SheetDates): Value {
  if (kind === 'moment') return momentText(dates.toPlain('moment', cell));
  if (kind === 'text') return String(cell);
  if (kind === 'command') return String(cell).trim().toUpperCase();
  if (kind === 'payment') return toPayment(cell);
  if (kind === 'yesNo') return String(cell).trim().toUpperCase();
  if (kind === 'switch') return toSwitch(String(cell).trim());
  if (kind === 'steps') return toSteps(String(cell));
  if (kind === 'difference' && typeof cell === 'string' && /^[+-]?\d+$/.test(cell.trim())) return Number(cell);
  return toValue(cell);
}

/** `LUNAS` is what people here write for all that is due. */
function toPayment(cell: Cell): Value {
  if (typeof cell !== 'string') return toValue(cell);
  const word = cell.trim().toUpperCase();
  return word === 'LUNAS' ? allThatIsDue : word;
}

/** A tick box, or a word typed instead of one; anything else as it is. */
function toSwitch(text: string): string {
  if (/^(true|y)$/i.test(text)) return 'true';
  return /^(false|n)$/i.test(text) ? 'false' : text;
}

/** Written in the one way in which the shop's steps are; anything that is none as it is. */
function toSteps(text: string): string {
  const steps = parseSteps(text);
  return steps ? formatSteps(steps) : text;
}
