import { call, callsSoFar } from '../bridge';
import { emulated } from '../emulated';
import type { Constant } from '../enumeration';
import type { OwningSheet } from './owning-sheet';
import { Range } from './range';

interface Found {
  readonly id: number;
  readonly key: string;
  readonly value: string;
}

interface Answer {
  readonly found: readonly (Found & { readonly column: number })[];
  /** Of each column. */
  readonly rows: number;
}

/** Where a column stood when the Cloud had been asked so often. */
interface Place {
  readonly column: number;
  readonly rows: number;
  readonly asOf: number;
}

/** Searches the columns of one sheet. */
export class MetadataFinder extends emulated('DeveloperMetadataFinder') {
  readonly #sheet: OwningSheet;
  readonly #search: Record<string, unknown>;

  constructor(sheet: OwningSheet) {
    super();
    this.#sheet = sheet;
    this.#search = { sheetId: sheet.getSheetId() };
  }

  withKey(key: string): this {
    this.#search.key = key;
    return this;
  }

  withLocationType(type: Constant): this {
    this.#search.locationType = type;
    return this;
  }

  withVisibility(visibility: Constant): this {
    this.#search.visibility = visibility;
    return this;
  }

  find(): DeveloperMetadata[] {
    const { found, rows } = call<Answer>('DeveloperMetadataFinder.find', this.#search);
    const asOf = callsSoFar();
    return found.map((one) => new DeveloperMetadata(this.#sheet, one, { column: one.column, rows, asOf }));
  }
}

export class DeveloperMetadata
  extends emulated('DeveloperMetadata')
  implements Pick<GoogleAppsScript.Spreadsheet.DeveloperMetadata, 'getId' | 'getKey' | 'getValue' | 'remove'>
{
  readonly #sheet: OwningSheet;
  readonly #found: Found;
  readonly #place: Place | undefined;
  #value: string;

  constructor(sheet: OwningSheet, found: Found, place?: Place) {
    super();
    this.#sheet = sheet;
    this.#found = found;
    this.#place = place;
    this.#value = found.value;
  }

  getId(): number {
    return this.#found.id;
  }

  getKey(): string {
    return this.#found.key;
  }

  getValue(): string {
    return this.#value;
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.#sheet, this.#found.id, this.#place);
  }

  setValue(value: string): this {
    call('DeveloperMetadata.setValue', this.#found.id, String(value));
    this.#value = String(value);
    return this;
  }

  remove(): void {
    call('DeveloperMetadata.remove', this.#found.id);
  }
}

class DeveloperMetadataLocation extends emulated('DeveloperMetadataLocation') {
  readonly #sheet: OwningSheet;
  readonly #id: number;
  readonly #known: Place | undefined;

  constructor(sheet: OwningSheet, id: number, known: Place | undefined) {
    super();
    this.#sheet = sheet;
    this.#id = id;
    this.#known = known;
  }

  /** The whole column, where it stands now. Dozens are asked for in a row: nothing moves while the Cloud is asked for nothing. */
  getColumn(): Range {
    const isKnown = this.#known?.asOf === callsSoFar();
    const { column, rows } = (isKnown && this.#known) || this.#ask();
    return new Range(this.#sheet, { row: 1, column, rows, columns: 1 });
  }

  #ask(): Omit<Place, 'asOf'> {
    return call('DeveloperMetadataLocation.getColumn', this.#id);
  }
}
