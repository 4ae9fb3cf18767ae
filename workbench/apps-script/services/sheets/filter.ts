import type { ColumnFilter } from '../../workbook/workbook';
import { call } from '../bridge';
import { emulated } from '../emulated';
import type { Placed } from './area-of';

/** What `createFilter` and `Sheet.getFilter` give; columns are those of the sheet, from 1. */
export class Filter<R extends Placed> extends emulated('Filter') {
  readonly #range: R;

  constructor(range: R) {
    super();
    this.#range = range;
  }

  getRange(): R {
    return this.#range;
  }

  remove(): void {
    call('Filter.remove', this.#sheetId());
  }

  getColumnFilterCriteria(column: number): FilterCriteria | null {
    const known = call<ColumnFilter | null>('Filter.getColumnFilterCriteria', this.#sheetId(), column);
    return known === null ? null : new FilterCriteria(known);
  }

  setColumnFilterCriteria(column: number, criteria: FilterCriteria | null): this {
    call('Filter.setColumnFilterCriteria', this.#sheetId(), column, FilterCriteria.contentOf(criteria));
    return this;
  }

  #sheetId(): number {
    return this.#range.getSheet().getSheetId();
  }
}

/** By which one column is filtered. */
export class FilterCriteria extends emulated('FilterCriteria') {
  readonly #filter: ColumnFilter;

  constructor(filter: ColumnFilter) {
    super();
    this.#filter = filter;
  }

  /** What crosses the bridge; `null` for none. */
  static contentOf(criteria: FilterCriteria | null): ColumnFilter | null {
    return criteria === null ? null : criteria.#filter;
  }

  getHiddenValues(): string[] {
    return [...this.#filter.hiddenValues];
  }

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.#filter);
  }
}

/** What `SpreadsheetApp.newFilterCriteria` gives. */
export class FilterCriteriaBuilder extends emulated('FilterCriteriaBuilder') {
  #filter: ColumnFilter;

  constructor(filter: ColumnFilter = { hiddenValues: [] }) {
    super();
    this.#filter = filter;
  }

  setHiddenValues(values: readonly string[]): this {
    this.#filter = { hiddenValues: values.map(String) };
    return this;
  }

  build(): FilterCriteria {
    return new FilterCriteria(this.#filter);
  }
}
