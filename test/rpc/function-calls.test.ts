import { allHelp } from '../../src/formulas/help/all-help';
import type { RpcApi } from '../../src/rpc/calls';
import { openFormulas } from '../formulas/open-formulas';

type Insertion = RpcApi['functions.insert']['value'];

/** A file with its variations, and an empty tab of which one cell is selected. */
function openNotes() {
  const bench = openFormulas({ pulled: true, shop: { products: 12, orders: 0 } });
  const { workbook } = bench.cloud;
  const notes = workbook.insertSheet('Catatan');
  const select = (row: number, column: number, rows = 1, columns = 1, tabId = notes.id) => {
    workbook.activate(tabId);
    workbook.select([{ row, column, rows, columns }]);
  };
  select(2, 2);
  const [sold] = bench.own;
  const args = [{ kind: 'text', text: sold?.sku ?? '' }] as const;
  const insert = (more: object = {}) =>
    bench.rpc<Insertion>('functions.insert', { name: 'NGORDER_STOCK', arguments: args, ...more });
  const formulaIn = (row: number, column: number) => notes.readFormulas({ row, column, rows: 1, columns: 1 })[0]?.[0];
  return { ...bench, notes, select, insert, formulaIn, sku: sold?.sku ?? '' };
}

describe('functions.insert', () => {
  it('puts the function into the selected cell, where it answers', () => {
    const { insert, formulaIn, sku } = openNotes();
    const inserted = insert();
    expect(inserted).toEqual({ kind: 'inserted', cell: 'Catatan!B2', formula: `=NGORDER_STOCK("${sku}")` });
    expect(formulaIn(2, 2)).toBe(`=NGORDER_STOCK("${sku}")`);
  });

  it('tells what a cell holds before it is written over, and tells again where it holds something else by then', () => {
    const { insert, notes } = openNotes();
    const area = { row: 2, column: 2, rows: 1, columns: 1 };
    const long = 'penting '.repeat(50);
    notes.write(area, [[long]]);
    const told = insert();
    expect(told).toEqual({
      kind: 'taken',
      cell: 'Catatan!B2',
      taken: { tabId: notes.id, row: 2, column: 2, holds: long },
    });
    notes.write(area, [[`${long}sekali`]]);
    const over = told.kind === 'taken' ? told.taken : undefined;
    expect(insert({ over })).toMatchObject({ kind: 'taken', taken: { holds: `${long}sekali` } });
    notes.write(area, [[long]]);
    expect(insert({ over })).toMatchObject({ kind: 'inserted' });
  });

  it('takes the cells that were selected on another tab, whatever that is called by then', () => {
    const { rpc, select, cloud, formulaIn } = openNotes();
    const [first] = cloud.workbook.sheets();
    select(2, 1, 3, 1, first?.id);
    const cells = rpc<RpcApi['functions.selection']['value']>('functions.selection');
    expect(cells.area).toEqual({ row: 2, column: 1, rows: 3, columns: 1 });
    cloud.workbook.renameSheet(first?.id ?? 0, 'Barang');
    select(5, 5);
    const { tabId, area } = cells;
    const inserted = rpc<Insertion>('functions.insert', {
      name: 'NGORDER_STOCK',
      arguments: [{ kind: 'cells', tabId, area }],
    });
    expect(inserted).toMatchObject({ cell: 'Catatan!E5', formula: "=NGORDER_STOCK('Barang'!A2:A4)" });
    expect(formulaIn(5, 5)).toContain('Barang');
  });

  it('makes a cell of text one that answers', () => {
    const { insert, notes, formulaIn } = openNotes();
    notes.writeAttribute({ row: 2, column: 2, rows: 1, columns: 1 }, 'numberFormat', [['@']]);
    insert();
    expect(formulaIn(2, 2)).toContain('NGORDER_STOCK');
  });
});

describe('the choices of parameters', () => {
  const choices = allHelp.flatMap(({ formula, help }) =>
    Object.entries(help.parameters).flatMap(([parameter, { choices = [] }]) =>
      choices.map(({ value }) => [formula.name, parameter, value] as const),
    ),
  );
  const formulas = openFormulas({ pulled: true, live: true, shop: { products: 12, orders: 20 } });
  const [variation] = formulas.own;
  /** What the other parameters need to be given for a function to come to the one in question. */
  const given: Readonly<Record<string, string>> = {
    item: `"${variation?.sku}"`,
    from: '"2026-02-01"',
    to: '"2026-02-28"',
    what: '"sku"',
    customer: '"1"',
  };

  it.each(choices)('%s takes, as %s, what is offered: %s', (name, parameter, value) => {
    const { formula } = allHelp.find((one) => one.formula.name === name) ?? {};
    const args = formula?.parameters.map((one) => (one === parameter ? `"${value}"` : (given[one] ?? '')));
    const told = formulas.error(`=${name}(${args?.join('; ').replace(/(; )+$/, '')})`) ?? '';
    expect(told).not.toContain(`"${value}"`);
  });
});
