import { toEnglishFormula, toStoredFormula } from '../../formula/formula-spelling';
import { RefusedEdit } from '../refused-edit';
import type { StoredValue, WrittenValue } from '../workbook';
import { isDateFormat } from './date-format';
import { toSerial } from './serial-date';
import type { ParsedText, TextReading } from './text-reading';
import { parseTyped } from './typed-text';

/** What decides, besides what is written, what becomes of it in a cell. */
export interface CellReading extends TextReading {
  readonly timeZone: string;
}

/** {facts §1} */
const maxCellCharacters = 50_000;

/**
 * What is stored of what is written into a cell of some format; the value itself where nothing else comes of it, which is most often so.
 * @throws RefusedEdit when a text is longer than a cell holds.
 */
export function readWritten(value: WrittenValue, format: string, reading: CellReading): StoredValue | ParsedText {
  if (value === null) return '';
  if (typeof value === 'string') return readText(storedText(value), format, reading, toStoredFormula);
  if (typeof value !== 'object') return value;
  if ('$typed' in value) {
    return readText(storedText(value.$typed), format, reading, (formula) =>
      toEnglishFormula(formula, reading.conventions),
    );
  }
  const serial = toSerial(value.$date, reading.timeZone);
  if (isDateFormat(format)) return serial;
  return { value: serial, format: Number.isInteger(serial) ? 'yyyy-MM-dd' : 'yyyy-MM-dd HH:mm:ss' };
}

function readText(
  text: string,
  format: string,
  reading: CellReading,
  toStored: (formula: string) => string,
): StoredValue | ParsedText {
  if (text.length > maxCellCharacters) {
    throw new RefusedEdit(
      `Your input contains more than the maximum of ${maxCellCharacters} characters in a single cell.`,
    );
  }
  if (format === '@') return text;
  const parsed = parseTyped(text, reading);
  if (parsed.formula !== undefined) return { value: '', formula: toStored(parsed.formula) };
  if (parsed.format === undefined || format === '' || /^general$/i.test(format)) return parsed;
  // A format that somebody chose stays.
  return parsed.value;
}

/** Lines end in one way, and halves of a pair of characters are lost {facts §3}. */
function storedText(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return /[\ud800-\udfff]/.test(lines) ? Buffer.from(lines).toString() : lines;
}
