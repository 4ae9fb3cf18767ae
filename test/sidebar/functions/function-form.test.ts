import { FunctionForm } from '../../../src/sidebar/functions/function-form';
import type { ParameterView } from '../../../src/sidebar/functions/function-view';

const parameter = (name: string, type: ParameterView['type'], isOptional = false): ParameterView => ({
  name,
  title: name,
  type,
  isOptional,
  names: null,
  hint: '',
  choices: [],
});
const parameters = [parameter('item', 'item'), parameter('weight', 'number', true), parameter('header', 'flag', true)];
const open = () => new FunctionForm({ name: 'NGORDER_STOCK', summary: '', answers: '', example: '', parameters });
const [item, weight] = parameters as [ParameterView, ParameterView, ParameterView];

describe('the form of a function', () => {
  it('is complete when all that has to be filled in is', () => {
    const form = open();
    expect([form.isComplete, form.issueOf(item)]).toEqual([false, 'missing']);
    form.setText('item', ' SKU-1 ');
    expect(form.isComplete).toBe(true);
    expect(form.filled()).toEqual([{ kind: 'text', text: 'SKU-1' }, { kind: 'blank' }, { kind: 'blank' }]);
  });

  it.each([
    ['2', 2],
    ['1,5', 1.5],
    ['1.5', 1.5],
  ])('reads %s as a number', (text, number) => {
    const form = open();
    form.setText('weight', text);
    expect(form.issueOf(weight)).toBeUndefined();
    expect(form.filled()[1]).toEqual({ kind: 'number', number });
  });

  it.each(['1.500', 'dua', '1,500', '-1'])('takes %s for no number', (text) => {
    const form = open();
    form.setText('weight', text);
    expect(form.issueOf(weight)).toBe('notANumber');
  });

  it.each(['A2:A1000', "'Stok Mei'!B2", 'Stok!B:B', '=A2', '$A$2:$C$9'])(
    'says how cells are taken where %s is typed',
    (text) => {
      const form = open();
      form.setText('item', text);
      expect(form.issueOf(item)).toBe('areCells');
    },
  );

  it.each(['AB12', 'SEP-MER:01', 'KAOS A:B', '8000001'])('takes %s for what it is', (text) => {
    const form = open();
    form.setText('item', text);
    expect(form.issueOf(item)).toBeUndefined();
  });

  it('takes cells in place of a value, and forgets what was told once something is changed', () => {
    const form = open();
    form.told.value = { kind: 'inserted', cell: 'A1', formula: '=' };
    const area = { row: 2, column: 1, rows: 3, columns: 1 };
    form.setCells('item', { tabId: 7, area, label: 'Variasi!A2:A4' });
    form.setText('header', 'false');
    expect(form.told.value).toBeNull();
    expect(form.filled()).toEqual([
      { kind: 'cells', tabId: 7, area },
      { kind: 'blank' },
      { kind: 'flag', flag: false },
    ]);
  });
});
