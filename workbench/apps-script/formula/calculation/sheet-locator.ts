import { parseA1 } from '../../workbook/a1-notation';
import type { Area } from '../../workbook/area';
import type { Reference } from '../parse-formula';
import { FormulaError } from '../values/formula-error';
import type { CalculatedSheet } from './calculated-sheet';
import type { SheetArea } from './formula-cell';

/** What the workbook calls by a name. */
export type FindName = (name: string) => { readonly sheetId: number; readonly area: Area } | undefined;

/** Where in the workbook references point to. */
export class SheetLocator {
  #sheets: readonly CalculatedSheet[] = [];
  #located = new Map<CalculatedSheet, Map<Reference, SheetArea>>();

  constructor(private readonly findName: FindName) {}

  /** Tabs came, went or are of another size. */
  reset(sheets: readonly CalculatedSheet[]): void {
    this.#sheets = sheets;
    this.#located = new Map(sheets.map((sheet) => [sheet, new Map()]));
  }

  sheet(id: number): CalculatedSheet | undefined {
    return this.#sheets.find((sheet) => sheet.id === id);
  }

  named(name: string): SheetArea | undefined {
    const found = this.findName(name);
    const sheet = found && this.sheet(found.sheetId);
    return found && sheet ? { sheet, area: found.area } : undefined;
  }

  /** @param own the sheet of the formula. @throws FormulaError `#REF!` */
  locate(own: CalculatedSheet, reference: Reference): SheetArea {
    const known = this.#located.get(own)?.get(reference);
    if (known) return known;
    const located = this.#find(own, reference);
    this.#located.get(own)?.set(reference, located);
    return located;
  }

  #find(own: CalculatedSheet, { a1, sheet: name }: Reference): SheetArea {
    const isMeant = (sheet: CalculatedSheet): boolean => sheet.name.toLowerCase() === name?.toLowerCase();
    const sheet = name === undefined ? own : this.#sheets.find(isMeant);
    if (sheet === undefined) throw new FormulaError('#REF!', `Unresolved sheet name '${name}'.`);
    const area = parseA1(a1, sheet);
    if (
      area === undefined ||
      area.row + area.rows - 1 > sheet.maxRows ||
      area.column + area.columns - 1 > sheet.maxColumns
    ) {
      throw new FormulaError('#REF!', 'Reference does not exist.');
    }
    return { sheet, area };
  }
}
