import type { Cell } from '../../google/ports';
import { AddOnError } from '../../text/add-on-error';
import { type CellAnswer, type CellArgument, cellsOf, soleCell } from '../cell-argument';
import { readField, readFlag, readText } from '../read-argument';
import type { RecordRow } from '../record-key';

/** {facts §4}: no limit is documented; far beyond this a sheet no longer recalculates in time. */
const mostCells = 200_000;

/** The columns that an argument names, `"sku, name"` or a range of names; all when it names none. @throws AddOnError `unknownField`. */
export function readColumns(argument: CellArgument, known: readonly string[]): readonly string[] {
  const names = cellsOf(argument)
    .flatMap((cell) => readText(cell).split(/[,;]/))
    .map((name) => name.trim())
    .filter(Boolean);
  return names.length === 0 ? known : names.map((name) => readField(name, known));
}

/**
 * Records as a table that spills.
 * @param header the argument that may switch the header row off.
 * @throws AddOnError `formulaTooLarge`.
 */
export function toTable(
  columns: readonly string[],
  rows: readonly RecordRow[],
  header: CellArgument,
  source: { readonly endpoint: string; readonly filter: string },
): CellAnswer {
  if (rows.length * columns.length > mostCells) throw new AddOnError('formulaTooLarge', source);
  const lines: Cell[][] = rows.map((row) => columns.map((column) => row.get(column) ?? ''));
  const table = readFlag(soleCell(header), 'header', true) ? [[...columns], ...lines] : lines;
  return table.length === 0 ? '' : table;
}
