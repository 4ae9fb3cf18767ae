import { catalogue } from '../../api/catalogue';
import { mainWarehouseId } from '../../api/resources/goods/warehouse';
import type { Cell } from '../../google/ports';
import { findAmong, requireFound } from '../../names/find-by-name';
import { stockColumn, variationIdColumn, warehouseOfColumn } from '../../tables/datasets/goods/variations';
import { AddOnError } from '../../text/add-on-error';
import { say } from '../../text/message';
import { answerEach, askedCells, type CellAnswer, type CellArgument, cellsOf, isBlank } from '../cell-argument';
import { formula } from '../formula';
import type { FormulaContext } from '../formula-context';
import { readChoice, readField, readText } from '../read-argument';
import type { RecordRow } from '../record-key';
import type { DataSource } from '../sources/choose-source';
import { type LiveShop, openLiveShop } from '../sources/live-shop';
import type { Mirror } from '../sources/mirror';
import { readHeadings } from '../sources/mirror-block';
import { readOpen, readOpenEach } from '../sources/open-answer';
import { lookUpVariations, openVariations, stockField, variationFields } from '../sources/variation-source';

/** The one variation that an item names. @throws AddOnError `unknownItem`, `ambiguousItem`. */
function requireOne(rows: readonly RecordRow[], item: Cell): RecordRow {
  const [row] = rows;
  if (!row) throw new AddOnError('unknownItem', { item: readText(item) });
  if (rows.length > 1) throw new AddOnError('ambiguousItem', { item: readText(item), count: rows.length });
  return row;
}

export const stockFormula = formula({
  name: 'NGORDER_STOCK',
  parameters: ['item', 'warehouse', 'refresh'],
  answer: (context, [items, warehouse]) => {
    const source = openVariations(context);
    if (cellsOf(warehouse).every(isBlank)) return answerField(context, source, items, () => stockField);
    return source.kind === 'live'
      ? stockInWarehouseLive(context, source.shop, items, warehouse)
      : stockInWarehouseMirrored(context, source, items, warehouse);
  },
});

/** One field of each item. */
function answerField(
  context: FormulaContext,
  source: DataSource,
  items: CellArgument,
  fieldOf: () => string,
): CellAnswer {
  const asked = askedCells(items);
  const field = fieldOf();
  if (asked.length === 0) return answerEach(context, [items], () => '');
  const lookup = lookUpVariations(context, source, asked, [field]);
  return answerEach(context, [items], (item) => requireOne(lookup.find(item), item).get(field) ?? '');
}

function stockInWarehouseMirrored(
  context: FormulaContext,
  source: Extract<DataSource, { kind: 'mirror' }>,
  items: CellArgument,
  warehouse: CellArgument,
): CellAnswer {
  const warehouses = warehousesOf(source.mirror);
  const lookup = lookUpVariations(context, source, askedCells(items), [stockField]);
  return answerEach(context, [items, warehouse], (item, place) => {
    const row = requireOne(lookup.find(item), item);
    if (isBlank(place)) return row.get(stockField) ?? '';
    return row.get(stockColumn(findWarehouse(warehouses, place))) ?? '';
  });
}

interface NamedWarehouse {
  readonly id: number;
  readonly name: string;
}

/** A pulled tab names its warehouses in the titles of their columns: `Stok · Gudang Bandung`. */
function warehousesOf(mirror: Mirror): NamedWarehouse[] {
  const headings = readHeadings(mirror);
  return [...mirror.columns].flatMap(([key, column]) => {
    const id = warehouseOfColumn(key);
    return id === undefined ? [] : [{ id, name: (headings[column - 1] ?? '').replace(/^.*?·\s*/, '') }];
  });
}

/** @throws AddOnError `unknownChoice` that lists the warehouses there are, `nameAmbiguous` where several are called so. */
function findWarehouse(warehouses: readonly NamedWarehouse[], asked: Cell): number {
  const text = readText(asked);
  const records = warehouses.map(({ id, name }) => ({ id: String(id), name, hint: '' }));
  const finding = findAmong(records, text);
  if (finding.kind !== 'unknown') return Number(requireFound(finding, text, { filter: 'warehouse' }));
  const known = new Map(warehouses.flatMap(({ id, name }) => [[name, id] as const, [String(id), id] as const]));
  return readChoice(asked, 'warehouse', Object.fromEntries(known));
}

/** Stock per warehouse is in no list of the shop: what lives in the main one alone is known, the rest costs one question each. */
function stockInWarehouseLive(
  context: FormulaContext,
  variationShop: LiveShop,
  items: CellArgument,
  warehouse: CellArgument,
): CellAnswer {
  const what = () => say(context.language, 'dataset.variations');
  const shop = openLiveShop(context, [catalogue.warehouse.list, catalogue.product.warehouseStock], what);
  if (typeof shop === 'function') throw shop();
  const { data: found } = readOpen(context, shop, catalogue.warehouse.list, { with_main_warehouse: true });
  const warehouses = found.map(({ id, warehouse: name }) => ({ id, name }));
  const asked = askedCells(items);
  const lookup = lookUpVariations(context, { kind: 'live', shop: variationShop }, asked, []);
  const spread = asked.flatMap((item) => lookup.find(item)).filter((row) => row.get('is_warehouse') === true);
  const ids = [...new Set(spread.map((row) => Number(row.get(variationIdColumn))))];
  const outcomes = readOpenEach(
    context,
    shop,
    catalogue.product.warehouseStock,
    ids.map((id) => ({ variation_id: id })),
  );
  const stocks = new Map(ids.map((id, index) => [id, outcomes[index]]));
  return answerEach(context, [items, warehouse], (item, place) => {
    const row = requireOne(lookup.find(item), item);
    if (isBlank(place)) return row.get(stockField) ?? '';
    const id = findWarehouse(warehouses, place);
    const lines = stocks.get(Number(row.get(variationIdColumn)));
    if (!lines) return id === mainWarehouseId ? (row.get(stockField) ?? '') : '';
    if (!lines.ok) throw lines.error;
    const line = lines.data.find(({ warehouse_id }) => warehouse_id === id);
    return line === undefined ? '' : Number(line.stock);
  });
}

/** What people call the prices of a variation. */
const tiers = {
  price: 'price',
  jual: 'price',
  buy: 'price_buy',
  beli: 'price_buy',
  reseller: 'price_reseller',
  '1': 'price1',
  '2': 'price2',
  '3': 'price3',
};

export const priceFormula = formula({
  name: 'NGORDER_PRICE',
  parameters: ['item', 'tier', 'refresh'],
  answer: (context, [items, tier]) => {
    const source = openVariations(context);
    const lookup = lookUpVariations(context, source, askedCells(items), [...new Set(Object.values(tiers))]);
    return answerEach(context, [items, tier], (item, asked) => {
      const field = isBlank(asked) ? tiers.price : readChoice(asked, 'tier', tiers);
      return requireOne(lookup.find(item), item).get(field) ?? '';
    });
  },
});

export const productFormula = formula({
  name: 'NGORDER_PRODUCT',
  parameters: ['item', 'field', 'refresh'],
  answer: (context, [items, field]) => {
    const source = openVariations(context);
    const known = variationFields(source);
    const named = askedCells(field).map((cell) => readText(cell).toLowerCase());
    const wanted = known.filter((name) => named.includes(name.toLowerCase()));
    const lookup = lookUpVariations(context, source, askedCells(items), wanted, { orProductId: true });
    return answerEach(context, [items, field], (item, name) =>
      isBlank(name) ? '' : commonValue(lookup.find(item), readField(name, known), item),
    );
  },
});

/** What all variations of a product have in common, if they do: its name, not its colour. */
function commonValue(rows: readonly RecordRow[], field: string, item: Cell): Cell {
  const values = new Set(rows.map((row) => row.get(field) ?? ''));
  if (values.size > 1 || rows.some((row) => !row.has(field))) return requireOne(rows, item).get(field) ?? '';
  const [value] = values;
  if (value === undefined) throw new AddOnError('unknownItem', { item: readText(item) });
  return value;
}
