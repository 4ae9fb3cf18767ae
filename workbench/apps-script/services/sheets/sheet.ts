import type { Chart } from '../../workbook/chart';
import type { FormatRule } from '../../workbook/format-rule';
import { call } from '../bridge';
import type { Constant } from '../enumeration';
import type { Area } from './area-of';
import { type Cell, toCrossedCell } from './cells';
import { ConditionalFormatRule } from './conditional-format';
import { DeveloperMetadata, MetadataFinder } from './developer-metadata';
import { EmbeddedChart, EmbeddedChartBuilder } from './embedded-chart';
import { Filter } from './filter';
import { Drawing, OverGridImage } from './floating';
import { Protection, type ProtectionFacts } from './protection';
import { Banding, Range } from './range';
import { RangeList } from './range-list';
import { ask, SheetFrame, tell } from './sheet-frame';
import { TextFinder } from './text-finder';

export class Sheet extends SheetFrame {
  /** `getRange('A1:B2')`, `getRange(row, column)`, `getRange(row, column, rows)` or `getRange(row, column, rows, columns)`. */
  getRange(rowOrA1: number | string, column = 1, rows = 1, columns = 1): Range {
    const wanted = typeof rowOrA1 === 'string' ? rowOrA1 : { row: rowOrA1, column, rows, columns };
    return new Range(this, ask<Area>(this, 'getRange', wanted));
  }

  getRangeList(a1Notations: readonly string[]): RangeList {
    return new RangeList(
      this,
      a1Notations.map((notation) => ask<Area>(this, 'getRange', notation)),
    );
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): Cell[][] {
    return this.getRange(row, column, rows, columns).getValues();
  }

  getDataRange(): Range {
    return new Range(this, ask<Area>(this, 'getDataRange'));
  }

  /** Below the last row that holds something. */
  appendRow(values: readonly unknown[]): this {
    return tell(this, 'appendRow', values.map(toCrossedCell));
  }

  /** Contents and formats, unless told otherwise. */
  clear({
    contentsOnly = false,
    formatOnly = false,
  }: Partial<Record<'contentsOnly' | 'formatOnly', boolean>> = {}): this {
    const parts = [...(formatOnly ? [] : ['contents']), ...(contentsOnly ? [] : ['formats'])];
    return tell(this, 'clear', parts);
  }

  clearContents(): this {
    return tell(this, 'clear', ['contents']);
  }

  clearFormats(): this {
    return tell(this, 'clear', ['formats']);
  }

  clearNotes(): this {
    return tell(this, 'clear', ['notes']);
  }

  /** All rows below the frozen ones, by a column. */
  sort(column: number, ascending = true): this {
    return tell(this, 'sort', { column, ascending });
  }

  createTextFinder(text: string): TextFinder<Range> {
    return new TextFinder(text, { sheetId: this.getSheetId() }, (_sheetId, area) => new Range(this, area));
  }

  /** Only within the same spreadsheet. */
  copyTo(spreadsheet: { getId(): string }): Sheet {
    return new Sheet(ask<number>(this, 'copyTo', spreadsheet.getId()));
  }

  activate(): this {
    call('Spreadsheet.setActiveSheet', this.getSheetId());
    return this;
  }

  getFilter(): Filter<Range> | null {
    const area = ask<Area | null>(this, 'getFilter');
    return area === null ? null : new Filter(new Range(this, area));
  }

  getImages(): OverGridImage[] {
    return ask<string[]>(this, 'getImages').map(() => new OverGridImage());
  }

  getDrawings(): Drawing[] {
    return ask<string[]>(this, 'getDrawings').map(() => new Drawing());
  }

  getBandings(): Banding[] {
    return ask<{ area: Area }[]>(this, 'getBandings').map(({ area }) => new Banding(new Range(this, area)));
  }

  getConditionalFormatRules(): ConditionalFormatRule<Range>[] {
    return ask<FormatRule[]>(this, 'getConditionalFormatRules').map(
      ({ areas, formula, look }) =>
        new ConditionalFormatRule(
          areas.map((area) => new Range(this, area)),
          formula,
          look,
        ),
    );
  }

  /** In place of all that there are. */
  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    tell(this, 'setConditionalFormatRules', rules.map(ConditionalFormatRule.contentOf));
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder();
  }

  getCharts(): EmbeddedChart[] {
    return ask<Chart[]>(this, 'getCharts').map((chart) => EmbeddedChart.hold(chart, (id) => new Sheet(id)));
  }

  insertChart(chart: unknown): void {
    tell(this, 'insertChart', EmbeddedChart.contentOf(chart, 'insertChart'));
  }

  updateChart(chart: EmbeddedChart): void {
    tell(this, 'updateChart', chart.getChartId(), EmbeddedChart.contentOf(chart, 'updateChart'));
  }

  removeChart(chart: EmbeddedChart): void {
    tell(this, 'removeChart', chart.getChartId());
  }

  /** Of the tab itself. */
  addDeveloperMetadata(key: string, value: string, visibility: Constant): this {
    return tell(this, 'addDeveloperMetadata', String(key), String(value), String(visibility ?? 'DOCUMENT'));
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    const found = ask<{ id: number; key: string; value: string }[]>(this, 'getDeveloperMetadata');
    return found.map((metadata) => new DeveloperMetadata(this, metadata));
  }

  /** Of the tab (`SHEET`), or of ranges in it (`RANGE`). */
  getProtections(type: Constant): Protection<Range>[] {
    return ask<ProtectionFacts[]>(this, 'getProtections', type).map((facts) => this.#protection(facts));
  }

  protect(): Protection<Range> {
    return this.#protection(ask(this, 'protect'));
  }

  createDeveloperMetadataFinder(): MetadataFinder {
    return new MetadataFinder(this);
  }

  #protection(facts: ProtectionFacts): Protection<Range> {
    return new Protection(facts, (area) => new Range(this, area));
  }
}
