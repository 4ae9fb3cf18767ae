import { draftOf, inputOf, issueOf } from '../../../../src/sidebar/pulls/form/filter-draft';
import { filterOf } from '../pull-samples';

const typed = (text: string) => ({ text, isReference: false });
const cell = (text: string) => ({ text, isReference: true });
const keyword = filterOf({ name: 'keyword' });
const from = filterOf({ name: 'start_date', type: 'date', usual: 'today-30' });

test.each([
  ['an empty filter', keyword, typed(''), undefined],
  ['blanks', keyword, typed('  '), undefined],
  ['a text', keyword, typed(' sarung '), 'sarung'],
  ['the usual day', from, typed('today-30'), undefined],
  ['no day where one is usual', from, typed(''), ''],
  ['a cell', keyword, cell('Pengaturan!B2'), '=Pengaturan!B2'],
  ['a cell with its equals sign', keyword, cell('= Pengaturan!B2'), '=Pengaturan!B2'],
  ['a whole number', filterOf({ name: 'id', type: 'integer' }), typed('12'), 12],
  ['what is no number, for the script to refuse', filterOf({ name: 'id', type: 'integer' }), typed('a12'), 'a12'],
  ['digits with a leading zero', filterOf({ name: 'phone', type: 'digits' }), typed('0812'), '0812'],
  ['yes', filterOf({ name: 'cod', type: 'boolean' }), typed('true'), true],
  ['no', filterOf({ name: 'cod', type: 'boolean' }), typed('false'), false],
  ['a list', filterOf({ name: 'ids', type: 'list' }), typed('1, 2,,3'), ['1', '2', '3']],
  ['a list of objects', filterOf({ name: 'products', type: 'list' }), typed('[{"name":"a"}]'), [{ name: 'a' }]],
])('saves %s', (_, filter, draft, expected) => {
  expect(inputOf(filter, draft)).toEqual(expected);
});

test.each([
  ['a text', keyword, 'sarung'],
  ['a cell', keyword, "='Nama tab'!$B$2"],
  ['a number', filterOf({ name: 'id', type: 'integer' }), 12],
  ['no', filterOf({ name: 'cod', type: 'boolean' }), false],
  ['a list', filterOf({ name: 'ids', type: 'list' }), ['1', '2']],
  ['a list of objects', filterOf({ name: 'products', type: 'list' }), [{ name: 'a' }]],
  ['no day where one is usual', from, ''],
])('%s that was saved is saved again as it was', (_, filter, saved) => {
  expect(inputOf(filter, draftOf(filter, saved))).toEqual(saved);
});

test('starts with the usual value where nothing was saved', () => {
  expect(draftOf(from, undefined)).toEqual(typed('today-30'));
});

test.each([
  ['a required filter without a value', filterOf({ name: 'id', required: true }), typed(' '), 'required'],
  ['a cell that is not named', keyword, cell(''), 'required'],
  ['a cell without a tab', keyword, cell('B2'), 'notAReference'],
  ['a cell', keyword, cell("'Nama tab'!$B$2"), undefined],
  ['letters in a number', filterOf({ name: 'id', type: 'integer' }), typed('12a'), 'notANumber'],
  ['nothing in an optional number', filterOf({ name: 'id', type: 'integer' }), typed(''), undefined],
])('judges %s', (_, filter, draft, expected) => {
  expect(issueOf(filter, draft)).toBe(expected);
});
