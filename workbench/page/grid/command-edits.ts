import type { IRange } from '@univerjs/core';
import { type Area, around } from '../../apps-script/workbook/area';
import type { Axis, Shift } from '../../apps-script/workbook/changes/workbook-change';
import type { CellAttribute } from '../../apps-script/workbook/workbook';
import type { SheetEdit } from '../edits/sheet-edit';
import type { LayoutView } from '../feed/book-view';
import { areaOf } from './sheet-places';
import { horizontalName, verticalName, wrapName } from './univer-looks';

/** What a command of the grid is about when it does not say so itself. */
export interface CommandSituation {
  readonly tabId: number;
  readonly layout: LayoutView;
  readonly selection: readonly Area[];
  /** In pixels. */
  readonly widthOf: (column: number) => number;
  /** The width in which all of a column shows, in pixels. */
  readonly fittingWidthOf: (column: number) => number;
}

/** What the workbook is asked instead; nothing where the workbook knows nothing of the kind. */
type Asked = SheetEdit | undefined;

type Translation = (params: object, situation: CommandSituation) => Asked;

/** Types what the grid's own code sends with a command, so it is not looked at again. */
const translated =
  <Params>(translate: (params: Params, situation: CommandSituation) => Asked): Translation =>
  (params, situation) =>
    translate(params as Params, situation);

interface OneRange {
  readonly range: IRange;
}

interface SomeRanges {
  readonly ranges?: readonly IRange[];
}

const sizeOf = ({ layout: { rows, columns } }: CommandSituation) => ({ rows, columns });

const areasOf = (ranges: readonly IRange[] | undefined, situation: CommandSituation): readonly Area[] =>
  ranges === undefined || ranges.length === 0
    ? situation.selection
    : ranges.map((range) => areaOf(range, sizeOf(situation)));

const along = (axis: Axis, { row, column, rows, columns }: Area) =>
  axis === 'row' ? { at: row, count: rows } : { at: column, count: columns };

const shifting = (kind: 'insert' | 'delete', axis: Axis): Translation =>
  translated<OneRange>(({ range }, situation) => {
    const shift: Shift = { kind, axis, ...along(axis, areaOf(range, sizeOf(situation))) };
    return { kind: 'shift', tabId: situation.tabId, shift };
  });

const moving = (axis: Axis): Translation =>
  translated<{ readonly fromRange: IRange; readonly toRange: IRange }>(({ fromRange, toRange }, situation) => {
    const { at, count } = along(axis, areaOf(fromRange, sizeOf(situation)));
    const before = along(axis, areaOf(toRange, sizeOf(situation))).at;
    const to = before > at ? before - count : before;
    if (to === at) return undefined;
    return { kind: 'shift', tabId: situation.tabId, shift: { kind: 'move', axis, at, count, to } };
  });

const hiding = (axis: Axis, areHidden: boolean): Translation =>
  translated<SomeRanges>(({ ranges }, situation) => {
    const [area] = areasOf(ranges, situation);
    if (!area) return undefined;
    const { at: first, count } = along(axis, area);
    return { kind: 'hide', tabId: situation.tabId, axis, first, count, areHidden };
  });

const clearing = (parts: 'content' | 'formats' | 'all'): Translation =>
  translated<SomeRanges>(({ ranges }, situation) => ({
    kind: 'clear',
    tabId: situation.tabId,
    areas: areasOf(ranges, situation),
    parts,
  }));

const merging = (kind: 'merge' | 'unmerge'): Translation =>
  translated<{ readonly selections?: readonly IRange[] } & SomeRanges>(({ selections, ranges }, situation) => ({
    kind,
    tabId: situation.tabId,
    areas: areasOf(selections ?? ranges, situation),
  }));

const widening = (
  pixelsOf: (params: { value?: number }, column: number, situation: CommandSituation) => number,
): Translation =>
  translated<{ value?: number }>((params, situation) => {
    const [area] = situation.selection;
    if (!area) return undefined;
    const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
    return { kind: 'widen', tabId: situation.tabId, columns, pixels: pixelsOf(params, area.column, situation) };
  });

interface StyleParams {
  readonly range?: IRange;
  readonly style: { readonly type: string; readonly value: unknown };
}

const rgbOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'rgb' in value && typeof value.rgb === 'string' ? value.rgb : '';

/** A line under or through letters. */
const isDrawn = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 's' in value && value.s === 1;

/** What the grid calls by two letters. */
const styles: Readonly<Record<string, readonly [CellAttribute, (value: unknown) => string]>> = {
  bl: ['fontWeight', (value) => (value === 1 ? 'bold' : '')],
  it: ['fontStyle', (value) => (value === 1 ? 'italic' : '')],
  ul: ['fontLine', (value) => (isDrawn(value) ? 'underline' : '')],
  st: ['fontLine', (value) => (isDrawn(value) ? 'line-through' : '')],
  ff: ['fontFamily', (value) => (typeof value === 'string' ? value : '')],
  bg: ['background', rgbOf],
  cl: ['fontColor', rgbOf],
  fs: ['fontSize', (value) => String(value ?? '')],
  ht: ['horizontalAlignment', (value) => horizontalName(Number(value))],
  vt: ['verticalAlignment', (value) => verticalName(Number(value))],
  tb: ['wrap', (value) => wrapName(Number(value))],
};

interface FrozenParams {
  readonly startRow: number;
  readonly startColumn: number;
  readonly ySplit: number;
  readonly xSplit: number;
}

/** Commands of the grid that would change a spreadsheet, and what the workbook is asked in their place. */
export const commandEdits: Readonly<Record<string, Translation>> = {
  'sheet.command.set-range-values': translated<{ readonly range: IRange; readonly value: { readonly v?: unknown } }>(
    ({ range, value }, situation) => {
      const to = areaOf(range, sizeOf(situation));
      return { kind: 'enter', tabId: situation.tabId, to, texts: [[String(value.v ?? '')]] };
    },
  ),
  'sheet.command.clear-selection-content': clearing('content'),
  'sheet.command.auto-clear-content': clearing('content'),
  'sheet.command.clear-selection-format': clearing('formats'),
  'sheet.command.clear-selection-all': clearing('all'),
  'sheet.command.set-style': translated<StyleParams>(({ range, style }, situation) => {
    const known = styles[style.type];
    if (!known) return undefined;
    const [attribute, read] = known;
    const areas = areasOf(range ? [range] : undefined, situation);
    return { kind: 'attribute', tabId: situation.tabId, areas, attribute, value: read(style.value) };
  }),
  'sheet.command.numfmt.set.numfmt': translated<{ readonly values: readonly { readonly pattern?: string }[] }>(
    ({ values }, { tabId, selection }) => ({
      kind: 'attribute',
      tabId,
      areas: selection,
      attribute: 'numberFormat',
      value: values[0]?.pattern ?? '',
    }),
  ),
  'sheet.command.insert-row': shifting('insert', 'row'),
  'sheet.command.insert-row-by-range': shifting('insert', 'row'),
  'sheet.command.insert-col': shifting('insert', 'column'),
  'sheet.command.insert-col-by-range': shifting('insert', 'column'),
  'sheet.command.remove-row-by-range': shifting('delete', 'row'),
  'sheet.command.remove-col-by-range': shifting('delete', 'column'),
  'sheet.command.move-rows': moving('row'),
  'sheet.command.move-cols': moving('column'),
  'sheet.command.move-range': translated<{ readonly fromRange: IRange; readonly toRange: IRange }>(
    ({ fromRange, toRange }, situation) => {
      const { tabId } = situation;
      const [from, to] = [areaOf(fromRange, sizeOf(situation)), areaOf(toRange, sizeOf(situation))];
      return { kind: 'move', tabId, fromTabId: tabId, from, to, parts: 'all' };
    },
  ),
  'sheet.command.auto-fill': translated<{ readonly sourceRange: IRange; readonly targetRange: IRange }>(
    ({ sourceRange, targetRange }, situation) => {
      const [from, to] = [areaOf(sourceRange, sizeOf(situation)), areaOf(targetRange, sizeOf(situation))];
      return { kind: 'fill', tabId: situation.tabId, from, to: around([from, to]) };
    },
  ),
  'sheet.command.set-rows-hidden': hiding('row', true),
  'sheet.command.set-specific-rows-visible': hiding('row', false),
  'sheet.command.set-selected-rows-visible': hiding('row', false),
  'sheet.command.set-col-hidden': hiding('column', true),
  'sheet.command.set-col-visible-on-cols': hiding('column', false),
  'sheet.command.set-selected-cols-visible': hiding('column', false),
  'sheet.command.set-frozen': translated<FrozenParams>(({ startRow, startColumn, ySplit, xSplit }, { tabId }) => ({
    kind: 'freeze',
    tabId,
    rows: ySplit > 0 ? Math.max(0, startRow) : 0,
    columns: xSplit > 0 ? Math.max(0, startColumn) : 0,
  })),
  'sheet.command.cancel-frozen': (_, { tabId }) => ({ kind: 'freeze', tabId, rows: 0, columns: 0 }),
  'sheet.command.add-worksheet-merge': merging('merge'),
  'sheet.command.add-worksheet-merge-all': merging('merge'),
  'sheet.command.remove-worksheet-merge': merging('unmerge'),
  'sheet.command.delta-column-width': translated<{ readonly anchorCol: number; readonly deltaX: number }>(
    ({ anchorCol, deltaX }, { tabId, layout, selection, widthOf }) => {
      const anchor = anchorCol + 1;
      const whole = selection.find(
        ({ rows, column, columns }) => rows === layout.rows && column <= anchor && anchor < column + columns,
      );
      const columns = whole ? Array.from({ length: whole.columns }, (_, index) => whole.column + index) : [anchor];
      return { kind: 'widen', tabId, columns, pixels: widthOf(anchor) + deltaX };
    },
  ),
  'sheet.command.set-worksheet-col-width': widening(({ value = 100 }) => value),
  'sheet.command.set-col-is-auto-width': widening((_, column, { fittingWidthOf }) => fittingWidthOf(column)),
  'sheet.command.set-col-auto-width': widening((_, column, { fittingWidthOf }) => fittingWidthOf(column)),
};
