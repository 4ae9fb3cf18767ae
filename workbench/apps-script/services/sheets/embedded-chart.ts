import type { Chart, ChartContent, ChartPosition } from '../../workbook/chart';
import { Exception } from '../bridge';
import { emulated } from '../emulated';
import { Constant } from '../enumeration';
import { areaOf } from './area-of';
import { chartTypes } from './charts';
import type { OwningSheet } from './owning-sheet';
import { Range } from './range';

/** A chart's make-up while the script holds it: ranges are the script's own objects. */
interface HeldContent extends Omit<ChartContent, 'ranges'> {
  readonly ranges: readonly Range[];
}

const emptyContent: HeldContent = {
  ranges: [],
  options: {},
  headers: 0,
  isTransposed: false,
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
};

/** Changes nothing by itself: what it builds must be inserted, or updated, in a sheet. */
export class EmbeddedChartBuilder
  extends emulated('EmbeddedChartBuilder')
  implements Pick<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder, 'getContainer'>
{
  readonly #id: number | null;
  #content: HeldContent;

  constructor(id: number | null = null, content: HeldContent = emptyContent) {
    super();
    this.#id = id;
    this.#content = content;
  }

  setChartType(type: unknown): this {
    if (!(type instanceof Constant)) throw mismatch('setChartType', type);
    return this.#with({ type: type.name() });
  }

  /** One of `Charts.ChartType`. */
  getChartType(): Constant {
    const { type } = this.#content;
    return Object.values(chartTypes).find((constant) => constant.name() === type) ?? chartTypes.COLUMN;
  }

  /** A range that the chart has already is not added again. */
  addRange(range: unknown): this {
    if (!(range instanceof Range)) throw mismatch('addRange', range);
    const { ranges } = this.#content;
    return ranges.some((known) => isSameRange(known, range)) ? this : this.#with({ ranges: [...ranges, range] });
  }

  removeRange(range: Range): this {
    return this.#with({ ranges: this.#content.ranges.filter((known) => !isSameRange(known, range)) });
  }

  clearRanges(): this {
    return this.#with({ ranges: [] });
  }

  getRanges(): Range[] {
    return [...this.#content.ranges];
  }

  setOption(option: string, value: unknown): this {
    return this.#with({ options: { ...this.#content.options, [String(option)]: JSON.parse(JSON.stringify(value)) } });
  }

  setPosition(row: unknown, column: unknown, offsetX: unknown, offsetY: unknown): this {
    const [top, left, x, y] = [row, column, offsetX, offsetY].map((value) => {
      if (typeof value !== 'number') throw mismatch('setPosition', value);
      return Math.trunc(value);
    });
    if (top === undefined || left === undefined || top < 1 || left < 1) {
      throw new Exception('The chart position is out of bounds.');
    }
    return this.#with({ position: { row: top, column: left, offsetX: x ?? 0, offsetY: y ?? 0 } });
  }

  getContainer(): ContainerInfo {
    return new ContainerInfo(this.#content.position);
  }

  setNumHeaders(headers: unknown): this {
    if (typeof headers !== 'number') throw mismatch('setNumHeaders', headers);
    return this.#with({ headers });
  }

  setTransposeRowsAndColumns(isTransposed: boolean): this {
    return this.#with({ isTransposed });
  }

  asBarChart(): TitledChartBuilder {
    return this.#as('BAR');
  }

  asColumnChart(): TitledChartBuilder {
    return this.#as('COLUMN');
  }

  asLineChart(): TitledChartBuilder {
    return this.#as('LINE');
  }

  asPieChart(): TitledChartBuilder {
    return this.#as('PIE');
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this.#id, this.#content);
  }

  #with(change: Partial<HeldContent>): this {
    this.#content = { ...this.#content, ...change };
    return this;
  }

  #as(type: string): TitledChartBuilder {
    return new TitledChartBuilder(this.#id, { ...this.#content, type });
  }
}

/** What the builders of single chart types have in common, and the generic one lacks {facts §3}. */
class TitledChartBuilder extends EmbeddedChartBuilder {
  setTitle(title: string): this {
    return this.setOption('title', String(title));
  }

  setBackgroundColor(color: string): this {
    return this.setOption('backgroundColor', String(color));
  }

  setColors(colors: readonly string[]): this {
    return this.setOption('colors', colors);
  }
}

export class EmbeddedChart
  extends emulated('EmbeddedChart')
  implements
    Pick<
      GoogleAppsScript.Spreadsheet.EmbeddedChart,
      'getChartId' | 'getContainerInfo' | 'getNumHeaders' | 'getTransposeRowsAndColumns'
    >
{
  readonly #id: number | null;
  readonly #content: HeldContent;

  constructor(id: number | null, content: HeldContent) {
    super();
    this.#id = id;
    this.#content = content;
  }

  /** A chart of a sheet, for the script; `sheetOf` gives the sheets on which its ranges lie. */
  static hold({ id, ...content }: Chart, sheetOf: (id: number) => OwningSheet): EmbeddedChart {
    const ranges = content.ranges.map(({ sheetId, area }) => new Range(sheetOf(sheetId), area));
    return new EmbeddedChart(id, { ...content, ranges });
  }

  /** What a chart is made of, on its way over the bridge. @throws Exception for anything else than a chart. */
  static contentOf(chart: unknown, method: string): ChartContent {
    if (!(chart instanceof EmbeddedChart)) throw mismatch(method, chart, 'Sheet');
    const { type, ranges, options, headers, isTransposed, position } = chart.#content;
    return {
      ...(type === undefined ? {} : { type }),
      ranges: ranges.map((range) => ({ sheetId: range.getSheet().getSheetId(), area: areaOf(range) })),
      options,
      headers,
      isTransposed,
      position,
    };
  }

  /** `null` for a chart that was built; one that was inserted has its id when the sheet is asked for it. */
  getChartId(): GoogleAppsScript.Integer | null {
    return this.#id;
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.#content.position);
  }

  getRanges(): Range[] {
    return [...this.#content.ranges];
  }

  getNumHeaders(): number {
    return this.#content.headers;
  }

  getTransposeRowsAndColumns(): boolean {
    return this.#content.isTransposed;
  }

  getOptions(): ChartOptions {
    return new ChartOptions(this.#content.options);
  }

  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.#id, this.#content);
  }
}

/** Where a chart lies. */
class ContainerInfo extends emulated('ContainerInfo') implements GoogleAppsScript.Spreadsheet.ContainerInfo {
  readonly #position: ChartPosition;

  constructor(position: ChartPosition) {
    super();
    this.#position = position;
  }

  getAnchorRow(): number {
    return this.#position.row;
  }

  getAnchorColumn(): number {
    return this.#position.column;
  }

  getOffsetX(): number {
    return this.#position.offsetX;
  }

  getOffsetY(): number {
    return this.#position.offsetY;
  }
}

/** What was set on a chart; `null` for what was not. */
class ChartOptions extends emulated('ChartOptions') {
  readonly #options: Readonly<Record<string, unknown>>;

  constructor(options: Readonly<Record<string, unknown>>) {
    super();
    this.#options = options;
  }

  get(option: string): unknown {
    return this.#options[option] ?? null;
  }
}

const isSameRange = (one: Range, other: Range): boolean =>
  one.getSheet().getSheetId() === other.getSheet().getSheetId() && one.getA1Notation() === other.getA1Notation();

const mismatch = (method: string, value: unknown, className = 'EmbeddedChartBuilder'): Exception =>
  new Exception(
    `The parameters (${typeof value}) don't match the method signature for SpreadsheetApp.${className}.${method}.`,
  );
