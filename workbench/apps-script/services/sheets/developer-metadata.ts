import { call } from '../bridge';
import { emulated } from '../emulated';
import type { Constant } from '../enumeration';
import type { OwningSheet } from './owning-sheet';
import { Range } from './range';

interface Found {
  readonly id: number;
  readonly key: string;
  readonly value: string;
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
    const found = call<Found[]>('DeveloperMetadataFinder.find', this.#search);
    return found.map((metadata) => new DeveloperMetadata(this.#sheet, metadata));
  }
}

export class DeveloperMetadata
  extends emulated('DeveloperMetadata')
  implements Pick<GoogleAppsScript.Spreadsheet.DeveloperMetadata, 'getId' | 'getKey' | 'getValue' | 'remove'>
{
  readonly #sheet: OwningSheet;
  readonly #found: Found;
  #value: string;

  constructor(sheet: OwningSheet, found: Found) {
    super();
    this.#sheet = sheet;
    this.#found = found;
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
    return new DeveloperMetadataLocation(this.#sheet, this.#found.id);
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

  constructor(sheet: OwningSheet, id: number) {
    super();
    this.#sheet = sheet;
    this.#id = id;
  }

  /** The whole column, where it stands now. */
  getColumn(): Range {
    const { column, rows } = call<{ column: number; rows: number }>('DeveloperMetadataLocation.getColumn', this.#id);
    return new Range(this.#sheet, { row: 1, column, rows, columns: 1 });
  }
}
