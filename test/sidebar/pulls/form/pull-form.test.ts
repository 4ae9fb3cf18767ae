import { PullForm } from '../../../../src/sidebar/pulls/form/pull-form';
import { tabOf } from '../../scripted-server';
import { datasetOf, filterOf } from '../pull-samples';

const typed = (text: string) => ({ text, isReference: false });

test('an untouched form pulls what is usual', () => {
  expect(new PullForm(datasetOf()).definition.value).toEqual({ dataset: 'orders', filters: {}, mode: 'update' });
});

test('holds what a saved pull says, and saves it as it was', () => {
  const definition = {
    dataset: 'orders',
    filters: { keyword: '=Pengaturan!B2', warehouse_id: 3, start_date: 'month-start' },
    columns: ['total', 'id'],
    rowLimit: 50,
    mode: 'append' as const,
  };

  expect(new PullForm(datasetOf(), tabOf({ dataset: 'orders', definition })).definition.value).toEqual(definition);
});

test.each([
  ['a limit of zero', (form: PullForm) => (form.rowLimit.value = '0')],
  ['a limit in words', (form: PullForm) => (form.rowLimit.value = 'sepuluh')],
  ['no column', (form: PullForm) => (form.columns.value = [])],
  ['letters in a number', (form: PullForm) => form.setDraft('warehouse_id', typed('utama'))],
])('pulls nothing with %s', (_, spoil) => {
  const form = new PullForm(datasetOf());
  spoil(form);

  expect(form.definition.value).toBeUndefined();
});

test('a refusal stands beside its filter, by title or name, until that is changed', () => {
  const form = new PullForm(datasetOf());

  expect(form.refuse('Gudang', 'tidak ada')).toBe(true);
  expect(form.refused.value).toEqual({ name: 'warehouse_id', message: 'tidak ada' });
  form.setDraft('keyword', typed('a'));
  expect(form.refused.value).not.toBeNull();
  form.setDraft('warehouse_id', typed('1'));
  expect(form.refused.value).toBeNull();
});

test('a refusal that is about no filter of the form is not taken', () => {
  const form = new PullForm(datasetOf());

  expect(form.refuse(undefined, 'x')).toBe(false);
  expect(form.refuse('Lain', 'x')).toBe(false);
});

test('an endpoint’s lists become rows when the person says so', () => {
  const listForms = { text: 'endpoint:promo.list', rows: 'endpoint:promo.list#rows' };
  const form = new PullForm(datasetOf({ id: listForms.text, listForms, filters: [filterOf({ name: 'id' })] }));
  form.listsAs.value = 'rows';

  expect(form.definition.value?.dataset).toBe(listForms.rows);
  expect(new PullForm(datasetOf({ id: listForms.rows, listForms })).listsAs.value).toBe('rows');
});
