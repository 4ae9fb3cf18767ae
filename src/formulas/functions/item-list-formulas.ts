import { productIdColumn, skuColumn, variationIdColumn } from '../../tables/datasets/goods/variations';
import type { CellArgument } from '../cell-argument';
import { isBlank, soleCell } from '../cell-argument';
import { formula } from '../formula';
import { readText } from '../read-argument';
import type { RecordRow } from '../record-key';
import { fieldsOfProductsTab, findProductsTab, productFields, readProductsTab } from '../sources/product-source';
import { readColumns, toTable } from '../sources/record-table';
import { openVariations, readVariations, stockField, variationFields } from '../sources/variation-source';

const source = { endpoint: 'product.search', filter: 'keyword, columns' };

const searched = ['name', skuColumn, 'category'];

function withKeyword(rows: readonly RecordRow[], keyword: CellArgument): readonly RecordRow[] {
  const letters = readText(soleCell(keyword)).toLowerCase();
  if (letters === '') return rows;
  return rows.filter((row) =>
    searched.some((field) =>
      readText(row.get(field) ?? '')
        .toLowerCase()
        .includes(letters),
    ),
  );
}

export const variationsFormula = formula({
  name: 'NGORDER_VARIATIONS',
  parameters: ['keyword', 'columns', 'header', 'refresh'],
  answer: (context, [keyword, columns, header]) => {
    const from = openVariations(context);
    const chosen = readColumns(columns, variationFields(from));
    const rows = readVariations(context, from, [...new Set([...chosen, ...searched])]);
    return toTable(chosen, withKeyword(rows, keyword), header, source);
  },
});

export const productsFormula = formula({
  name: 'NGORDER_PRODUCTS',
  parameters: ['keyword', 'columns', 'header', 'refresh'],
  answer: (context, [keyword, columns, header]) => {
    // A tab of products knows no SKUs: what has the letters in its SKU would be left out in silence.
    const tab = isBlank(soleCell(keyword)) ? findProductsTab(context) : undefined;
    if (tab) {
      const fields = readColumns(columns, fieldsOfProductsTab(tab));
      return toTable(fields, readProductsTab(tab, fields), header, source);
    }
    const from = openVariations(context);
    const chosen = readColumns(columns, productFields);
    const needed = [
      productIdColumn,
      variationIdColumn,
      'name',
      skuColumn,
      'category',
      'product_type',
      stockField,
      'price',
    ];
    const rows = withKeyword(readVariations(context, from, needed), keyword);
    return toTable(chosen, groupByProduct(rows), header, source);
  },
});

function groupByProduct(rows: readonly RecordRow[]): RecordRow[] {
  const groups = new Map<string, RecordRow[]>();
  for (const row of rows) {
    const id = readText(row.get(productIdColumn) ?? '');
    if (id === '') continue;
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return [...groups.values()].map(toProduct);
}

function toProduct(variations: readonly RecordRow[]): RecordRow {
  const numbers = (field: string): number[] =>
    variations.map((row) => row.get(field)).filter((cell) => typeof cell === 'number');
  const [first] = variations;
  const [stocks, prices] = [numbers(stockField), numbers('price')];
  return new Map([
    ...[productIdColumn, 'name', 'category', 'product_type'].map((field) => [field, first?.get(field) ?? ''] as const),
    ['variations', variations.length],
    [stockField, stocks.length === 0 ? '' : stocks.reduce((sum, stock) => sum + stock, 0)],
    ['price_from', prices.length === 0 ? '' : Math.min(...prices)],
    ['price_to', prices.length === 0 ? '' : Math.max(...prices)],
  ]);
}
