import type { RpcApi } from '../../src/rpc/calls';
import { columnsOf, viewTab } from '../../workbench/tab-view';
import { RpcFailure } from '../../workbench/workbench';
import { openPulled } from '../push/open-pulled';

type Insertion = RpcApi['functions.insert']['value'];

/** A person has selected a blank cell of a column that the add-on made. */
function openSelected(column: string) {
  const opened = openPulled({ products: 20 });
  const { rpc, workbook, tabId, variation } = opened;
  const position = columnsOf(workbook, tabId).get(column);
  if (position === undefined) throw new Error(`no column ${column}`);
  const row = viewTab(workbook, tabId).rowOf(variation(0).id);
  workbook.activate(tabId);
  workbook.select([{ row, column: position, rows: 1, columns: 1 }]);
  const insert = (text = variation(1).sku): string => {
    try {
      return rpc<Insertion>('functions.insert', { name: 'NGORDER_STOCK', arguments: [{ kind: 'text', text }] }).kind;
    } catch (error) {
      if (error instanceof RpcFailure) return error.code;
      throw error;
    }
  };
  return { ...opened, row, position, insert };
}

describe('a function that is put into a cell', () => {
  it('is put without a word into no column that says what to do to the stock of a record', () => {
    expect(openSelected('delta:0').insert()).toBe('cellOfOurs');
  });

  it('is put without a word into no result, where the next push writes over it', () => {
    const { insert, variation, type, stock, preview, confirmAll, cell } = openSelected('#result');
    const told = insert();
    const { id } = variation(0);
    type(id, String(stock(id) + 5));
    confirmAll(preview());
    expect([told, String(cell(id, '#result'))]).toEqual(['cellOfOurs', expect.stringMatching(/✓/)]);
  });

  it('that is longer than a cell takes is refused in our own words', () => {
    const { rpc, workbook } = openPulled({ products: 5 });
    rpc('settings.set', { language: 'id' });
    const { id } = workbook.insertSheet('Bebas');
    workbook.activate(id);
    workbook.select([{ row: 2, column: 2, rows: 1, columns: 1 }]);
    const insert = () =>
      rpc<Insertion>('functions.insert', {
        name: 'NGORDER_STOCK',
        arguments: [{ kind: 'text', text: 'x'.repeat(49_990) }],
      });
    expect(insert).toThrow(
      expect.objectContaining({ code: 'formulaTooLong', message: expect.stringMatching(/^Rumusnya jadi/) }),
    );
  });

  it('stands beside the table as anywhere else', () => {
    const { workbook, tabId, row, insert } = openSelected('#result');
    const column = Math.max(...columnsOf(workbook, tabId).values()) + 1;
    workbook.sheet(tabId)?.insertColumns(column, 1);
    workbook.activate(tabId);
    workbook.select([{ row, column, rows: 1, columns: 1 }]);
    expect(insert()).toBe('inserted');
  });

  it('is refused in words in a cell that others have protected', () => {
    const { workbook, rpc, shop } = openPulled({ products: 5 });
    rpc('connection.save', { key: shop.options.key }, { as: 'colleague' });
    const { id } = workbook.insertSheet('Terkunci');
    const area = { row: 2, column: 2, rows: 1, columns: 1 };
    workbook.protections.add(id, { area, editors: [] });
    const order = { name: 'NGORDER_STOCK', arguments: [{ kind: 'text', text: 'x' }] };
    workbook.asViewer('colleague', () => {
      workbook.activate(id);
      workbook.select([area]);
    });
    expect(() => rpc('functions.insert', order, { as: 'colleague' })).toThrow(
      expect.objectContaining({ code: 'cellsProtected', message: expect.stringContaining('B2') }),
    );
  });
});
