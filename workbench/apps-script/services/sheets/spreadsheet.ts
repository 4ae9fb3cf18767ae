import { call } from '../bridge';
import { emulated } from '../emulated';
import type { Constant } from '../enumeration';
import { type Area, areaOf } from './area-of';
import { NamedRange } from './named-range';
import type { Protection } from './protection';
import { Range } from './range';
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

  getSpreadsheetLocale(): string {
    return call('Spreadsheet.getSpreadsheetLocale');
  }

  setSpreadsheetLocale(locale: string): void {
    call('Spreadsheet.setSpreadsheetLocale', String(locale));
  }

  /** The way of before `Ui`, still there: a menu of its own. `null` is a separator. */
  addMenu(title: string, entries: readonly ({ readonly name: string; readonly functionName: string } | null)[]): void {
    const items = entries.map((entry) => entry && { label: entry.name, handler: entry.functionName });
    call('Menu.addToUi', { title, items });
  }

  getSheets(): Sheet[] {
    return call<number[]>('Spreadsheet.getSheets').map((id) => new Sheet(id));
  }

  getSheetByName(name: string): Sheet | null {
    const id = call<number | null>('Spreadsheet.getSheetByName', name);
    return id === null ? null : new Sheet(id);
  }

  getNumSheets(): number {
    return this.getSheets().length;
  }

  /** `insertSheet()`, by name, by 0-based place among the tabs, or both; at the end where no place is said. */
  insertSheet(nameOrIndex?: string | number, index?: number): Sheet {
    const name = typeof nameOrIndex === 'string' ? nameOrIndex : null;
    const place = typeof nameOrIndex === 'number' ? nameOrIndex : (index ?? null);
    return new Sheet(call<number>('Spreadsheet.insertSheet', name, place));
  }

  /** The copy is the active sheet then. */
  duplicateActiveSheet(): Sheet {
    return new Sheet(call<number>('Spreadsheet.duplicateActiveSheet'));
  }

  /** `position`: from 1. */
  moveActiveSheet(position: number): void {
    call('Spreadsheet.moveActiveSheet', position);
  }

  deleteSheet(sheet: Sheet): void {
    call('Spreadsheet.deleteSheet', sheet.getSheetId());
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  /** `'My tab'!A1:B2`, of the active tab where it names none; or a named range. */
  getRange(text: string): Range {
    return toRange(call<Found>('Spreadsheet.getRange', text));
  }

  getRangeByName(name: string): Range | null {
    const found = call<Found | null>('Spreadsheet.getRangeByName', name);
    return found === null ? null : toRange(found);
  }

  getNamedRanges(): NamedRange[] {
    const found = call<(Found & { name: string })[]>('Spreadsheet.getNamedRanges');
    return found.map((range) => new NamedRange(range.name, toRange(range)));
  }

  setNamedRange(name: string, range: Range): void {
    call('Spreadsheet.setNamedRange', name, range.getSheet().getSheetId(), areaOf(range));
  }

  removeNamedRange(name: string): void {
    call('Spreadsheet.removeNamedRange', name);
  }

  createTextFinder(text: string): TextFinder<Range> {
    return new TextFinder(text, {}, (sheetId, area) => toRange({ sheetId, area }));
  }

  getActiveSheet(): Sheet {
    return new Sheet(call<number>('Spreadsheet.getActiveSheet'));
  }

  /** What the person has selected on the active tab. */
  getActiveRangeList(): RangeList {
    const { sheetId, areas } = call<{ sheetId: number; areas: Area[] }>('Spreadsheet.getActiveRangeList');
    return new RangeList(new Sheet(sheetId), areas);
  }

  /** The first that is selected on the active tab. */
  getActiveRange(): Range | null {
    return this.getActiveRangeList().getRanges()[0] ?? null;
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

interface Found {
  readonly sheetId: number;
  readonly area: Area;
}

const toRange = ({ sheetId, area }: Found): Range => new Range(new Sheet(sheetId), area);
