import * as v from 'valibot';
import { cellAttributes } from '../../apps-script/workbook/workbook';

/** Counted from 1. A spreadsheet has so many cells at most, so no row, column or number of them is greater. */
export const place = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000));
const count = place;
const countOrNone = v.union([v.literal(0), count]);
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
export const tabId = v.pipe(v.number(), v.integer());

const some = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.minLength(1), v.readonly());
const anyNumber = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());

export const areaSchema = v.strictObject({ row: place, column: place, rows: count, columns: count });
const axis = v.picklist(['row', 'column']);

/** Each cell may be named once. */
const mostCells = 10_000_000;
const areas = v.pipe(
  some(areaSchema),
  v.check((named) => named.reduce((sum, { rows, columns }) => sum + rows * columns, 0) <= mostCells, 'too many cells'),
);
const lines = { axis, at: place, count };

const shift = v.variant('kind', [
  v.strictObject({ kind: v.literal('insert'), ...lines }),
  v.strictObject({ kind: v.literal('delete'), ...lines }),
  v.strictObject({ kind: v.literal('move'), ...lines, to: place }),
]);

/** What a person does to a spreadsheet, in words that no grid has its own of. Rows and columns count from 1. */
export const sheetEditSchema = v.variant('kind', [
  /** Texts as they were typed, or came from elsewhere; read by the spreadsheet's locale, and repeated where `to` is larger. */
  v.strictObject({ kind: v.literal('enter'), tabId, to: areaSchema, texts: some(some(v.string())) }),
  /** Cells of this file, repeated where `to` is larger; `move` empties where they were. */
  v.strictObject({
    kind: v.picklist(['copy', 'move']),
    tabId,
    from: areaSchema,
    fromTabId: tabId,
    to: areaSchema,
    parts: v.picklist(['all', 'values', 'formats']),
  }),
  /** `to` holds `from` and lies in its rows or columns: what begins in `from` goes on. */
  v.strictObject({ kind: v.literal('fill'), tabId, from: areaSchema, to: areaSchema }),
  v.strictObject({ kind: v.literal('clear'), tabId, areas, parts: v.picklist(['content', 'formats', 'all']) }),
  v.strictObject({
    kind: v.literal('attribute'),
    tabId,
    areas,
    attribute: v.picklist(cellAttributes),
    value: v.string(),
  }),
  v.strictObject({ kind: v.literal('checkboxes'), tabId, areas }),
  v.strictObject({ kind: v.literal('shift'), tabId, shift }),
  v.strictObject({ kind: v.literal('hide'), tabId, axis, first: place, count, areHidden: v.boolean() }),
  v.strictObject({ kind: v.literal('widen'), tabId, columns: some(place), pixels: v.number() }),
  v.strictObject({ kind: v.literal('freeze'), tabId, rows: countOrNone, columns: countOrNone }),
  v.strictObject({ kind: v.literal('gridlines'), tabId, areHidden: v.boolean() }),
  v.strictObject({ kind: v.picklist(['merge', 'unmerge']), tabId, areas }),
  v.strictObject({
    kind: v.literal('sort'),
    tabId,
    area: areaSchema,
    keys: some(v.strictObject({ column: place, ascending: v.boolean() })),
  }),
  /** `null` takes the filter away. */
  v.strictObject({ kind: v.literal('filter'), tabId, area: v.nullable(areaSchema) }),
  /** The texts of a column that are not shown; none: all are. */
  v.strictObject({ kind: v.literal('filterColumn'), tabId, column: place, hiddenValues: anyNumber(v.string()) }),
  v.strictObject({ kind: v.literal('addTab') }),
  v.strictObject({ kind: v.literal('renameTab'), tabId, name: v.string() }),
  v.strictObject({ kind: v.picklist(['duplicateTab', 'deleteTab', 'hideTab', 'showTab']), tabId }),
  /** `index`: 0-based place among all tabs. */
  v.strictObject({ kind: v.literal('moveTab'), tabId, index }),
]);

export type SheetEdit = v.InferOutput<typeof sheetEditSchema>;
export type EditKind = SheetEdit['kind'];
export type EditOf<Kind extends EditKind> = Matching<SheetEdit, Kind>;

/** Of the variants, the one of a kind, also where one variant has several kinds. */
type Matching<Edit, Kind> = Edit extends { readonly kind: infer Kinds } ? (Kind extends Kinds ? Edit : never) : never;
