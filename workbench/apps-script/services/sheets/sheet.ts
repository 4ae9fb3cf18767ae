import type { Chart } from '../../workbook/chart';
import { call } from '../bridge';
import { emulated } from '../emulated';
import type { Constant } from '../enumeration';
import type { Area } from './area-of';
import { DeveloperMetadata, MetadataFinder } from './developer-metadata';
import { EmbeddedChart, EmbeddedChartBuilder } from './embedded-chart';
import { Protection, type ProtectionFacts } from './protection';
import { Banding, Filter, Range } from './range';
import { RangeList } from './range-list';

type Emulated = Pick<
  GoogleAppsScript.Spreadsheet.Sheet,
  | 'getSheetId'
  | 'getName'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'getFrozenRows'
  | 'setFrozenRows'
  | 'isSheetHidden'
>;

export class Sheet extends emulated('Sheet') implements Emulated {
  readonly #id: number;

  constructor(id: number) {
    super();
    this.#id = id;
  }

  getSheetId(): GoogleAppsScript.Integer {
    return this.#id;
  }

  getName(): string {
    return this.#ask('getName');
  }

  setName(name: string): this {
    return this.#tell('setName', name);
  }

  getLastRow(): number {
    return this.#ask('getLastRow');
  }

  getLastColumn(): number {
    return this.#ask('getLastColumn');
  }

  getMaxRows(): number {
    return this.#ask('getMaxRows');
  }

  getMaxColumns(): number {
    return this.#ask('getMaxColumns');
  }

  insertRowsAfter(after: number, count: number): this {
    return this.#tell('insertRowsAfter', after, count);
  }

  insertColumnsAfter(after: number, count: number): this {
    return this.#tell('insertColumnsAfter', after, count);
  }

  /** `getRange('A1:B2')`, `getRange(row, column)`, `getRange(row, column, rows)` or `getRange(row, column, rows, columns)`. */
  getRange(rowOrA1: number | string, column = 1, rows = 1, columns = 1): Range {
    const wanted = typeof rowOrA1 === 'string' ? rowOrA1 : { row: rowOrA1, column, rows, columns };
    return new Range(this, this.#ask<Area>('getRange', wanted));
  }

  getRangeList(a1Notations: readonly string[]): RangeList {
    return new RangeList(
      this,
      a1Notations.map((notation) => this.#ask<Area>('getRange', notation)),
    );
  }

  getDataRange(): Range {
    return new Range(this, this.#ask<Area>('getDataRange'));
  }

  getFrozenRows(): number {
    return this.#ask('getFrozenRows');
  }

  setFrozenRows(rows: number): void {
    this.#tell('setFrozenRows', rows);
  }

  setHiddenGridlines(areHidden: boolean): this {
    return this.#tell('setHiddenGridlines', areHidden);
  }

  setColumnWidth(column: number, pixels: number): this {
    return this.#tell('setColumnWidth', column, pixels);
  }

  setColumnWidths(first: number, count: number, pixels: number): this {
    return this.#tell('setColumnWidths', first, count, pixels);
  }

  getFilter(): Filter | null {
    const area = this.#ask<Area | null>('getFilter');
    return area === null ? null : new Filter(new Range(this, area));
  }

  getBandings(): Banding[] {
    return this.#ask<{ area: Area }[]>('getBandings').map(({ area }) => new Banding(new Range(this, area)));
  }

  hideSheet(): this {
    return this.#tell('hideSheet');
  }

  showSheet(): this {
    return this.#tell('showSheet');
  }

  isSheetHidden(): boolean {
    return this.#ask('isSheetHidden');
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder();
  }

  getCharts(): EmbeddedChart[] {
    return this.#ask<Chart[]>('getCharts').map((chart) => EmbeddedChart.hold(chart, (id) => new Sheet(id)));
  }

  insertChart(chart: unknown): void {
    this.#tell('insertChart', EmbeddedChart.contentOf(chart, 'insertChart'));
  }

  updateChart(chart: EmbeddedChart): void {
    this.#tell('updateChart', chart.getChartId(), EmbeddedChart.contentOf(chart, 'updateChart'));
  }

  removeChart(chart: EmbeddedChart): void {
    this.#tell('removeChart', chart.getChartId());
  }

  /** Of the tab itself. */
  addDeveloperMetadata(key: string, value: string, visibility: Constant): this {
    return this.#tell('addDeveloperMetadata', key, value, visibility);
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    const found = this.#ask<{ id: number; key: string; value: string }[]>('getDeveloperMetadata');
    return found.map((metadata) => new DeveloperMetadata(this, metadata));
  }

  /** Of the tab (`SHEET`), or of ranges in it (`RANGE`). */
  getProtections(type: Constant): Protection<Range>[] {
    return this.#ask<ProtectionFacts[]>('getProtections', type).map((facts) => this.#protection(facts));
  }

  protect(): Protection<Range> {
    return this.#protection(this.#ask('protect'));
  }

  createDeveloperMetadataFinder(): MetadataFinder {
    return new MetadataFinder(this);
  }

  #protection(facts: ProtectionFacts): Protection<Range> {
    return new Protection(facts, (area) => new Range(this, area));
  }

  #ask<T>(method: string, ...args: readonly unknown[]): T {
    return call<T>(`Sheet.${method}`, this.#id, ...args);
  }

  #tell(method: string, ...args: readonly unknown[]): this {
    this.#ask(method, ...args);
    return this;
  }
}
