import type { StoredValue } from '../../../workbench/apps-script/workbook/workbook';
import { openPricedTab } from './priced-tab';

/**
 * What is typed, what a cell of prices then holds, and what a preview says of it in each column: `.` that it is no change, `r` that it is ready, `t` that it takes
 * a tick, `b` that it is blocked. In an English sheet, and in an Indonesian one.
 */
type Typed = readonly [text: string, en: StoredValue, told: string, id: StoredValue, toldId: string];

const columns = [
  ...['stock:0', 'delta:0', 'price', 'price_buy', 'price_reseller'],
  ...['weight', 'discount', 'wholesale', 'name', 'publish_status'],
];

const typed: readonly Typed[] = [
  ['0', 0, 'r.tttt.btb', 0, 'r.tttt.btb'],
  ['1', 1, 'rrtttttbtb', 1, 'rrtttttbtb'],
  ['15', 15, 'rrtttttbtb', 15, 'rrtttttbtb'],
  ['150', 150, 'rrtttrrbtb', 150, 'rrtttrrbtb'],
  ['1500', 1500, 'tttttrrbtb', 1500, 'tttttrrbtb'],
  ['15000', 15000, 'ttttttrbtb', 15000, 'ttttttrbtb'],
  ['150000', 150000, 'tt.trttbtb', 150000, 'tt.trttbtb'],
  ['1500000', 1500000, 'ttttttbbtb', 1500000, 'ttttttbbtb'],
  ['15000000', 15000000, 'bbttttbbtb', 15000000, 'bbttttbbtb'],
  ['1.5', 1.5, 'bbbbbbbbtb', '1.5', 'bbbbbbbbtb'],
  ['1,5', '1,5', 'bbbbbbbbtb', 1.5, 'bbbbbbbbtb'],
  ['15.000', 15, 'rrtttttbtb', 15000, 'ttttttrbtb'],
  ['15,000', 15000, 'ttttttrbtb', 15, 'rrtttttbtb'],
  ['150.000', 150, 'rrtttrrbtb', 150000, 'tt.trttbtb'],
  ['150,000', 150000, 'tt.trttbtb', 150, 'rrtttrrbtb'],
  ['1.500.000', '1.500.000', 'ttttttbbtb', 1500000, 'ttttttbbtb'],
  ['1,500,000', 1500000, 'ttttttbbtb', '1,500,000', 'ttttttbbtb'],
  ['150.000,00', '150.000,00', 'tt.trttbtb', 150000, 'tt.trttbtb'],
  ['150,000.00', 150000, 'tt.trttbtb', '150,000.00', 'tt.trttbtb'],
  ['150000,5', '150000,5', 'bbbbbbbbtb', 150000.5, 'bbbbbbbbtb'],
  ['150000.5', 150000.5, 'bbbbbbbbtb', '150000.5', 'bbbbbbbbtb'],
  ['Rp150.000', 'Rp150.000', 'bb.trbtbrb', 150000, 'tt.trttbrb'],
  ['Rp 150.000', 'Rp 150.000', 'bb.trbtbrb', 150000, 'tt.trttbrb'],
  ['Rp. 150.000', 'Rp. 150.000', 'bb.trbtbrb', 'Rp. 150.000', 'bb.trbtbrb'],
  ['Rp150.000,-', 'Rp150.000,-', 'bb.trbtbrb', 'Rp150.000,-', 'bb.trbtbrb'],
  ['Rp150,000', 'Rp150,000', 'bb.trbtbrb', 150, 'rrtttrrbrb'],
  ['-5', -5, 'brbbbbbbtb', -5, 'brbbbbbbtb'],
  ['+5', 5, 'rrtttttbrb', 5, 'rrtttttbrb'],
  ['-150000', -150000, 'bbbbbbbbtb', -150000, 'bbbbbbbbtb'],
  ['(150)', '(150)', 'bbbbbbbbrb', '(150)', 'bbbbbbbbrb'],
  ['5-', '5-', 'bbbbbbbbtb', '5-', 'bbbbbbbbtb'],
  ['=100+50', 150, 'rrtttrrbrb', 150, 'rrtttrrbrb'],
  ['=150000*1.1', 165000, 'ttrtttbbrb', '#ERROR!', 'bbbbbbbbrb'],
  ['=A1', 'SKU', 'bbbbbbbbrb', 'SKU', 'bbbbbbbbrb'],
  ['100%', 1, 'rrtttttbtb', 1, 'rrtttttbtb'],
  ['1500%', 15, 'rrtttttbtb', 15, 'rrtttttbtb'],
  ['50 %', '50 %', 'bbbbbbbbtb', '50 %', 'bbbbbbbbtb'],
  ['3/4', 46085, 'tttrtttbtb', 46115, 'tttrtttbtb'],
  ['12/5', 46361, 'tttrtttbtb', 46154, 'tttrtttbtb'],
  ['3-4', 46085, 'tttrtttbtb', 46115, 'tttrtttbtb'],
  ['1 Mei', '1 Mei', 'bbbbbbbbrb', '1 Mei', 'bbbbbbbbrb'],
  ['2026-05-12', 46154, 'tttrtttbtb', 46154, 'tttrtttbtb'],
  ['12:30', '12:30', 'bbbbbbbbtb', '12:30', 'bbbbbbbbtb'],
  ['1e5', 100000, 'tttrrttbrb', 100000, 'tttrrttbrb'],
  ['1E+15', 1000000000000000, 'bbbbbbbbrb', 1000000000000000, 'bbbbbbbbrb'],
  ['8991234567890', 8991234567890, 'bbbbbbbbtb', 8991234567890, 'bbbbbbbbtb'],
  ['0015', 15, 'rrtttttbtb', 15, 'rrtttttbtb'],
  ['15rb', '15rb', 'bbbbbbbbrb', '15rb', 'bbbbbbbbrb'],
  ['15 ribu', '15 ribu', 'bbbbbbbbrb', '15 ribu', 'bbbbbbbbrb'],
  ['150k', '150k', 'bbbbbbbbrb', '150k', 'bbbbbbbbrb'],
  ['12 pcs', '12 pcs', 'bbbbbbbbrb', '12 pcs', 'bbbbbbbbrb'],
  ['lima', 'lima', 'bbbbbbbbrb', 'lima', 'bbbbbbbbrb'],
  ['ya', 'ya', 'bbbbbbbbr.', 'ya', 'bbbbbbbbr.'],
  ['TRUE', true, 'bbbbbbbbr.', true, 'bbbbbbbbr.'],
  ['-', '-', 'bbbbbbb.tb', '-', 'bbbbbbb.tb'],
  ['', '', '..........', '', '..........'],
  [' ', ' ', '..........', ' ', '..........'],
  ['\u00A0', '\u00A0', '..........', '\u00A0', '..........'],
  ['#N/A', '#N/A', 'bbbbbbbbbb', '#N/A', 'bbbbbbbbbb'],
  ['#DIV/0!', '#DIV/0!', 'bbbbbbbbbb', '#DIV/0!', 'bbbbbbbbbb'],
  ['Loading...', 'Loading...', 'bbbbbbbbbb', 'Loading...', 'bbbbbbbbbb'],
  ['١٥', '١٥', 'bbbbbbbbrb', '١٥', 'bbbbbbbbrb'],
  ['1 500', 1500, 'tttttrrbtb', 1500, 'tttttrrbtb'],
  ['1\u00A0500', '1\u00A0500', 'bbbbbbbbtb', '1\u00A0500', 'bbbbbbbbtb'],
  ['1_500', '1_500', 'bbbbbbbbrb', '1_500', 'bbbbbbbbrb'],
  ['150.000/pcs', '150.000/pcs', 'bbbbbbbbrb', '150.000/pcs', 'bbbbbbbbrb'],
  ['~150000', '~150000', 'bbbbbbbbrb', '~150000', 'bbbbbbbbrb'],
  ['150000 ', 150000, 'tt.trttbtb', 150000, 'tt.trttbtb'],
  ['>100', '>100', 'bbbbbbbbrb', '>100', 'bbbbbbbbrb'],
  ['3-10: 9000', '3-10: 9000', 'bbbbbbbbtb', '3-10: 9000', 'bbbbbbbbtb'],
];

/** Everything costs 150,000, 120,000 for resellers and 90,000 in buying; 40 pieces of it are there, 400 grams each. */
const usual = { price: 150_000, priceReseller: 120_000, priceBuy: 90_000, weight: 400 };

/** What the texts came to, one in the row of a product of its own. */
function typeAll(locale: 'en_US' | 'id_ID') {
  const tab = openPricedTab(150, () => ({ ...usual, stock: new Map([[0, 40]]) }), locale);
  const [stock, products, ids] = [tab.read('stock:0'), tab.read('product_id'), tab.read('variation_id')];
  const rows = products.flatMap((product, index) =>
    stock[index] === 40 && products.indexOf(product) === index ? [index] : [],
  );
  const told = columns.map((column) => {
    const area = tab.areaOf(column);
    const before = [tab.sheet.readValues(area), tab.sheet.readFormulas(area)] as const;
    for (const [index, [text]] of typed.entries()) tab.type((rows[index] ?? 0) + 2, column, text);
    const held = tab.read(column);
    const { edits } = tab.preview();
    tab.sheet.store(area, ...before);
    return typed.map((_, index) => {
      const row = rows[index] ?? 0;
      const edit = edits.find(({ recordId, column: of }) => recordId === String(ids[row]) && of === column);
      return { held: held[row], letter: edit ? letterOf(edit) : '.' };
    });
  });
  const prices = told[columns.indexOf('price')] ?? [];
  return typed.map((_, index) => ({
    held: prices[index]?.held,
    told: told.map((cells) => cells[index]?.letter).join(''),
  }));
}

function letterOf({ status, warnings }: { readonly status: string; readonly warnings: readonly string[] }): string {
  if (status === 'ready') return warnings.length > 0 ? 't' : 'r';
  return status === 'blocked' ? 'b' : status;
}

describe('what is typed into cells that can be pushed', () => {
  const english = typeAll('en_US');
  const indonesian = typeAll('id_ID');

  it.each(typed.map((row, index) => [row[0], index, row] as const))('%j', (_text, index, [, en, told, id, toldId]) => {
    expect(english[index]).toEqual({ held: en, told });
    expect(indonesian[index]).toEqual({ held: id, told: toldId });
  });
});
