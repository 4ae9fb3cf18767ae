import { shiftReferences } from '../formula/rewrite-references';
import type { Area } from './area';
import { type CellAttribute, cellAttributes, type WorkbookSheet } from './workbook';

/** What goes along when cells are copied. */
export type CopiedPart = 'values' | 'formulas' | 'formats' | 'notes' | 'validation';

const attributesOf: Readonly<Record<CopiedPart, readonly CellAttribute[]>> = {
  values: [],
  formulas: [],
  formats: cellAttributes.filter((name) => name !== 'note' && name !== 'validation'),
  notes: ['note'],
  validation: ['validation'],
};

interface Copied {
  readonly from: WorkbookSheet;
  readonly area: Area;
  readonly parts: readonly CopiedPart[];
}

type Place = Pick<Area, 'row' | 'column'>;

/** Copies cells to another place, which is of the same size. */
export const copyCells = (copied: Copied, to: WorkbookSheet, start: Place): void => takeCells(copied)(to, start);

/** Cells as they are now. @returns what puts them down at a place of the same size, as often as wanted. */
export function takeCells({ from, area, parts }: Copied): (to: WorkbookSheet, start: Place) => void {
  const attributes = parts
    .flatMap((part) => attributesOf[part])
    .map((name) => [name, from.readAttribute(area, name)] as const);
  const hasContents = parts.includes('values') || parts.includes('formulas');
  const values = hasContents ? from.readValues(area) : [];
  const formulas = parts.includes('formulas') ? from.readFormulas(area) : values.map((line) => line.map(() => ''));
  const contents = values.map((line, r) => line.map((value, c) => (formulas[r]?.[c] ? '' : value)));
  return (to, start) => {
    const place: Area = { ...area, ...start };
    // Formats first: a text in a cell that is formatted as text stays one.
    for (const [name, held] of attributes) to.writeAttribute(place, name, held);
    if (!hasContents) return;
    const [down, right] = [start.row - area.row, start.column - area.column];
    to.store(
      place,
      contents,
      formulas.map((line) => line.map((formula) => shiftReferences(formula, down, right))),
    );
  };
}
