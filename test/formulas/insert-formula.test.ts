import { composeFormula, type FilledArgument } from '../../src/formulas/insert-formula';

const tabs = [
  { id: 1, name: 'Harga', a1: () => 'B2' },
  { id: 2, name: "Stok 'Mei'", a1: () => 'A2:A9' },
];
const area = { row: 2, column: 1, rows: 8, columns: 1 };
const compose = (name: string, ...args: FilledArgument[]) =>
  composeFormula(name, args, (id) => tabs.find((tab) => tab.id === id), { id: 1 });

describe('a function that is filled in', () => {
  it('has its arguments in their order, and none for those at the end that are blank', () => {
    expect(
      compose(
        'NGORDER_ONGKIR',
        { kind: 'text', text: 'Gubeng' },
        { kind: 'blank' },
        { kind: 'number', number: 1.5 },
        { kind: 'flag', flag: false },
        { kind: 'blank' },
      ),
    ).toBe('=NGORDER_ONGKIR("Gubeng"; ; 1.5; FALSE)');
  });

  it('names the tab of cells that stand on another one', () => {
    expect(compose('NGORDER_STOCK', { kind: 'cells', tabId: 2, area }, { kind: 'cells', tabId: 1, area })).toBe(
      "=NGORDER_STOCK('Stok ''Mei'''!A2:A9; B2)",
    );
  });

  it('keeps a text a text, whatever it says', () => {
    expect(compose('NGORDER_STOCK', { kind: 'text', text: '"&IMPORTDATA("x")&"' })).toBe(
      '=NGORDER_STOCK("""&IMPORTDATA(""x"")&""")',
    );
  });

  it('is no other function, and takes no cells of a tab that is gone', () => {
    expect(() => compose('IMPORTDATA', { kind: 'text', text: 'x' })).toThrow(
      expect.objectContaining({ code: 'unknownFormula' }),
    );
    expect(() => compose('NGORDER_STOCK', { kind: 'cells', tabId: 9, area })).toThrow(
      expect.objectContaining({ code: 'tabGone' }),
    );
  });
});
