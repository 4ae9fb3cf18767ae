import type { Field } from '../../api/field';
import { isLongInteger, losesDigits } from '../../api/values/long-integer';
import { parseJson } from '../../api/values/parse-json';
import { readMoney } from '../../api/values/read-number';
import { isDate } from '../../days/is-date';
import { readMoment } from '../../days/read-moment';
import { shopMinute } from '../../days/shop-day';
import type { Cell } from '../../google/ports';
import { readYesNo } from '../../text/read-yes-no';

/** The day that a cell means, `yyyy-mm-dd`, in the spreadsheet's time zone; `undefined` where it means none. */
export type ToDay = (cell: Cell) => string | undefined;

/**
 * The id of what a cell names, by the column's key; what is an id, or of a kind without names, as it is.
 * @throws AddOnError `nameUnknown`, `nameUnknownNear`, `nameAmbiguous`.
 */
export type ToId = (key: string, text: string) => string;

/** What a cell says, as a text that two equal cells have in common. */
export const cellText = (cell: Cell, toDay: ToDay): string => (isDate(cell) && toDay(cell)) || String(cell).trim();

/** A long number as sheets show it, copied as a text. */
const shortened = /^\d([.,]\d+)?E\+\d{2}$/i;

/** Whether the sheet has made something of the cell that can no longer tell what was typed: a date of `3/4`, a number of a long waybill. */
export const isConverted = ({ type, isMoment }: Field, cell: Cell): boolean =>
  losesDigits(cell) ||
  (type !== 'integer' && typeof cell === 'string' && shortened.test(cell.trim())) ||
  (isDate(cell) && type !== 'date' && isMoment !== true);

/** In front of nothing but digits it was typed to keep them; in a cell that holds texts anyway it stays. */
const apostrophe = /^'(?=\d+$)/;

/**
 * What a cell that is not blank means as a parameter. What does not fit stays as it is, so that the check of the input refuses it.
 * @param toId what is sent for a name. @throws AddOnError whatever `toId` throws.
 */
export function toFieldValue(field: Field, cell: Cell, toDay: ToDay, toId: (text: string) => string): unknown {
  const text = cellText(cell, toDay).replace(apostrophe, '');
  const id = field.type === 'list' ? text : toId(text);
  // What an id was found for is read as that id, whatever the cell holds.
  if (id !== text) return toFieldValue(field, id, toDay, asItIs);
  switch (field.type) {
    case 'integer':
      return isLongInteger(text) ? text : (readMoney(cell, 'person') ?? text);
    case 'date':
      return toDay(cell) ?? text;
    case 'boolean':
      return readYesNo(text) ?? text;
    case 'list':
      return field.items
        ? partsOf(text).map((part) => toFieldValue(field.items ?? field, part, toDay, toId))
        : toJson(text);
    case 'object':
      return toJson(text);
    default:
      return field.isMoment ? toMinute(cell, text) : asListed(field, text);
  }
}

const asItIs = (text: string): string => text;

/** The texts of a cell that stand for a value each: several in that of a list. */
export const namesIn = ({ type, items }: Field, text: string): readonly string[] =>
  type !== 'list' ? [text.replace(apostrophe, '')] : items ? partsOf(text) : [];

/** One of the values of a closed list as the shop spells it, whatever its capitals: it would take no other spelling for that. */
function asListed({ values = [], open = false }: Field, text: string): string {
  const listed = open ? [] : values.filter((value) => value.toLowerCase() === text.toLowerCase());
  return listed.length === 1 ? String(listed[0]) : text;
}

function toMinute(cell: Cell, text: string): string {
  const moment = isDate(cell) ? cell.getTime() : readMoment(cell);
  return moment === undefined ? text : shopMinute(moment);
}

/** Several values in one cell stand on lines of their own, or between semicolons. */
const partsOf = (text: string): string[] =>
  text
    .split(/[\n;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What has no columns of its own is written as JSON. */
function toJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
