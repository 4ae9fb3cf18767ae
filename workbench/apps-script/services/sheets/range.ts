import { call, Exception } from '../bridge';
import { emulated } from '../emulated';
import { Constant } from '../enumeration';
import { type Area, areaOf } from './area-of';
import { Filter } from './filter';
import { Protection } from './protection';
import { RangeLooks } from './range-looks';
import { ask, tell } from './range-place';
import { TextFinder } from './text-finder';

/** How one column of a sorted range counts; a number is a column, sorted upwards. */
type SortSpec = number | { readonly column: number; readonly ascending?: boolean };

export class Range extends RangeLooks {
  createTextFinder(text: string): TextFinder<Range> {
    const scope = { sheetId: this.getSheet().getSheetId(), area: areaOf(this) };
    return new TextFinder(text, scope, (_sheetId, area) => this.#of(area));
  }

  merge(): this {
    return tell(this, 'merge');
  }

  mergeAcross(): this {
    return tell(this, 'mergeAcross');
  }

  mergeVertically(): this {
    return tell(this, 'mergeVertically');
  }

  breakApart(): this {
    return tell(this, 'breakApart');
  }

  getMergedRanges(): Range[] {
    return ask<Area[]>(this, 'getMergedRanges').map((area) => this.#of(area));
  }

  isPartOfMerge(): boolean {
    return ask(this, 'isPartOfMerge');
  }

  /** By columns of the sheet, not of the range. */
  sort(specs: SortSpec | readonly SortSpec[]): this {
    return tell(this, 'sort', [specs].flat().map(toSortKey));
  }

  /** `copyTo(destination)`, with options, or with what of it is pasted. */
  copyTo(destination: Range, what: CopyOptions | Constant = {}, isTransposed = false): void {
    if (isTransposed) throw new Exception('Range.copyTo, transposed, is not emulated');
    ask(this, 'copyTo', destination.getSheet().getSheetId(), areaOf(destination), copiedParts(what));
  }

  createFilter(): Filter<Range> {
    tell(this, 'createFilter');
    return new Filter(this);
  }

  protect(): Protection<Range> {
    return new Protection(ask(this, 'protect'), (area) => this.#of(area));
  }

  /** In whatever theme: the workbook shows only which rows are coloured. */
  applyRowBanding(_theme: Constant | null = null): Banding {
    tell(this, 'applyRowBanding');
    return new Banding(this);
  }

  /** @throws Exception unless the range is exactly one whole column {facts §3}. */
  addDeveloperMetadata(key: string, value: unknown = '', visibility: unknown = undefined): this {
    // The two optional parameters may be left out separately.
    const [text, seen] = value instanceof Constant ? ['', value] : [value, visibility];
    return tell(this, 'addDeveloperMetadata', String(key), String(text), String(seen ?? 'DOCUMENT'));
  }

  #of(area: Area): Range {
    return new Range(this.getSheet(), area);
  }
}

const toSortKey = (spec: SortSpec) =>
  typeof spec === 'number'
    ? { column: spec, ascending: true }
    : { column: spec.column, ascending: spec.ascending ?? true };

interface CopyOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
}

const everything = ['values', 'formulas', 'formats', 'notes', 'validation'];
const partsByPasteType: Readonly<Record<string, readonly string[]>> = {
  PASTE_NORMAL: everything,
  PASTE_VALUES: ['values'],
  PASTE_FORMULA: ['values', 'formulas'],
  PASTE_FORMAT: ['formats'],
  PASTE_DATA_VALIDATION: ['validation'],
};

/** @throws Exception for a way of pasting that is not emulated. */
function copiedParts(what: CopyOptions | Constant): readonly string[] {
  if (what instanceof Constant) {
    const parts = partsByPasteType[what.name()];
    if (parts === undefined) throw new Exception(`Range.copyTo with ${what.name()} is not emulated`);
    return parts;
  }
  if (what.contentsOnly) return ['values'];
  return what.formatOnly ? ['formats'] : everything;
}

/** What `applyRowBanding` and `Sheet.getBandings` give. */
export class Banding extends emulated('Banding') {
  #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  getRange(): Range {
    return this.#range;
  }

  /** @throws Exception over cells that another banding has. */
  setRange(range: Range): this {
    call('Banding.setRange', this.#range.getSheet().getSheetId(), areaOf(this.#range), areaOf(range));
    this.#range = range;
    return this;
  }
}
