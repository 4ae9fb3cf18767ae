import { call } from '../bridge';
import { emulated } from '../emulated';
import type { Constant } from '../enumeration';
import type { Area } from './area-of';
import type { Protection } from './protection';
import type { Range } from './range';
import { RangeList } from './range-list';
import { Sheet } from './sheet';
import { TextFinder } from './text-finder';

export class Spreadsheet
  extends emulated('Spreadsheet')
  implements
    Pick<GoogleAppsScript.Spreadsheet.Spreadsheet, 'getId' | 'getName' | 'getUrl' | 'getSpreadsheetTimeZone' | 'toast'>
{
  readonly #id: string;
  readonly #name: string;

  constructor(facts: { readonly id: string; readonly name: string }) {
    super();
    this.#id = facts.id;
    this.#name = facts.name;
  }

  getId(): string {
    return this.#id;
  }

  getName(): string {
    return this.#name;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.#id}/edit`;
  }

  getSpreadsheetTimeZone(): string {
    return call('Spreadsheet.getSpreadsheetTimeZone');
  }

  getSheets(): Sheet[] {
    return call<number[]>('Spreadsheet.getSheets').map((id) => new Sheet(id));
  }

  getSheetByName(name: string): Sheet | null {
    const id = call<number | null>('Spreadsheet.getSheetByName', name);
    return id === null ? null : new Sheet(id);
  }

  /** `index`: 0-based place among the tabs; at the end when absent. */
  insertSheet(name: string, index?: number): Sheet {
    return new Sheet(call<number>('Spreadsheet.insertSheet', name, index ?? null));
  }

  createTextFinder(text: string): TextFinder {
    return new TextFinder(text);
  }

  getActiveSheet(): Sheet {
    return new Sheet(call<number>('Spreadsheet.getActiveSheet'));
  }

  /** What the person has selected on the active tab. */
  getActiveRangeList(): RangeList {
    const { sheetId, areas } = call<{ sheetId: number; areas: Area[] }>('Spreadsheet.getActiveRangeList');
    return new RangeList(new Sheet(sheetId), areas);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    call('Spreadsheet.setActiveSheet', sheet.getSheetId());
    return sheet;
  }

  /** Of all tabs. */
  getProtections(type: Constant): Protection<Range>[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  toast(message: string, title = ''): void {
    call('Spreadsheet.toast', String(message), String(title));
  }
}
