import { compareCells } from '../../workbench/apps-script/workbook/values/compare-cells';
import { type Person, titleText, totalText } from './person';

/** What a person does at one moment. */
export interface Deed {
  readonly name: string;
  /** @returns whether there was anything to do it to. */
  readonly act: (person: Person) => boolean;
  /** Undoes, once the job is over, what was done on purpose for a while. */
  readonly putRight?: (person: Person) => void;
}

const deed = (name: string, act: Deed['act'], putRight?: Deed['putRight']): Deed => ({
  name,
  act,
  ...(putRight ? { putRight } : {}),
});

const middle = <T>(things: readonly T[]): T | undefined => things[Math.floor(things.length / 2)];

/** One that has no edit in it yet, near the middle. */
function untouched(person: Person) {
  const records = person.records();
  const half = Math.floor(records.length / 2);
  const order = [...records.slice(half), ...records.slice(0, half)];
  return order.find(({ id }) => !person.typed.has(person.keyOf(id)));
}

const edited = (person: Person) => person.records().find(({ id }) => person.typed.has(person.keyOf(id)));

function insertRow(person: Person, row: number | undefined): boolean {
  const { sheet } = person;
  if (!sheet || row === undefined) return false;
  sheet.insertRows(row, 1);
  return true;
}

function deleteRow(person: Person): boolean {
  const record = middle(person.records());
  if (!record || !person.sheet) return false;
  person.sheet.deleteRows(record.row, 1);
  person.forget(record.id);
  return true;
}

/** All of the table, as a click on a heading's filter does. */
function sortTable(person: Person): boolean {
  const { sheet } = person;
  const records = person.records();
  const [first, last] = [records[0], records[records.length - 1]];
  if (!sheet || !first || !last || first === last) return false;
  sheet.sortRows(first.row, last.row - first.row + 1, 1, false);
  return true;
}

/** Whoever marks one column and sorts it takes its values away from their records: to the add-on each is typed anew. */
function sortOneColumn(person: Person): boolean {
  const { sheet, facts } = person;
  const column = person.columnOf(facts.edited);
  const records = person.records();
  const [first, last] = [records[0], records[records.length - 1]];
  if (!sheet || column === undefined || !first || !last || first === last) return false;
  const area = { row: first.row, column, rows: last.row - first.row + 1, columns: 1 };
  if (sheet.readFormulas(area).flat().join('') !== '') return false;
  const sorted = sheet.readValues(area).sort(([one = ''], [other = '']) => compareCells(one, other, true));
  sheet.write(area, sorted);
  if (!facts.isPushable) return true;
  person.hasMixedUp = true;
  for (const { row, id } of records) person.typed.set(person.keyOf(id), person.cell(row, column));
  return true;
}

function typeAnew(person: Person, find: typeof untouched): boolean {
  const record = find(person);
  return record !== undefined && person.edit(record, person.facts.typedText);
}

function noteBeside(person: Person): boolean {
  const record = middle(person.records());
  if (!record) return false;
  for (const [text, of] of person.notes) if (of === record.id) person.notes.delete(text);
  person.note(record, `baru ${record.id}`);
  return true;
}

function moveColumn(person: Person): boolean {
  const column = person.columnOf(person.facts.edited);
  if (!person.sheet || column === undefined) return false;
  person.sheet.moveColumn(column, column === 1 ? 3 : 1);
  return true;
}

function insertColumn(person: Person): boolean {
  if (!person.sheet || person.sheet.lastColumn() === 0) return false;
  person.sheet.insertColumns(2, 1);
  return true;
}

function putTitle(person: Person): boolean {
  if (!person.sheet || person.sheet.lastRow() === 0) return false;
  person.sheet.insertRows(1, 1);
  person.type(1, 1, titleText);
  person.ownRows.add(titleText);
  return true;
}

/** A label and a sum, in the first row below the records. */
function putTotal(person: Person): boolean {
  const records = person.records();
  const column = person.columnOf(person.facts.edited);
  const last = records[records.length - 1];
  if (!person.sheet || !last || column === undefined) return false;
  const label = column === 1 ? 2 : 1;
  person.type(last.row + 1, label, totalText);
  person.type(last.row + 1, column, '=1+2');
  person.ownRows.add(totalText);
  return true;
}

/** Of the column that is edited: what stands nearest above its first record. */
function renameHeading(person: Person): boolean {
  const column = person.columnOf(person.facts.edited);
  if (!person.sheet || column === undefined) return false;
  let row = person.headingRow();
  if (person.cell(row, column) === '') row = (person.records()[0]?.row ?? 2) - 1;
  person.type(row, column, 'Angka');
  return true;
}

function renameTab({ sheet, workbook }: Person): boolean {
  if (!sheet) return false;
  workbook.renameSheet(sheet.id, 'Nama baru');
  return true;
}

function deleteTab(person: Person): boolean {
  const { sheet, workbook } = person;
  if (!sheet) return false;
  person.forgetAll();
  workbook.deleteSheet(sheet.id);
  return true;
}

function lockTab({ sheet }: Person, isLocked: boolean): boolean {
  sheet?.setLocked(isLocked);
  return sheet !== undefined;
}

function clearResult(person: Person): boolean {
  const { result } = person.facts;
  const column = result && person.columnOf(result);
  const records = person.records();
  const record = records.find(({ row }) => column !== undefined && person.cell(row, column) !== '') ?? middle(records);
  if (column === undefined || !record || !person.sheet) return false;
  person.sheet.clearContent({ row: record.row, column, rows: 1, columns: 1 });
  person.cleared.add(record.id);
  return true;
}

/** Every kind of thing that people do in a table while the add-on is at work in it. */
export const deeds: readonly Deed[] = [
  deed('do nothing', () => true),
  deed('insert a row above', (person) => insertRow(person, person.records()[0]?.row)),
  deed('insert a row in the middle', (person) => insertRow(person, middle(person.records())?.row)),
  deed('delete a row', deleteRow),
  deed('sort the table', sortTable),
  deed('sort one column alone', sortOneColumn),
  deed('type into a cell of ours', (person) => typeAnew(person, untouched)),
  deed('type over an edit', (person) => typeAnew(person, edited)),
  deed('write a note', noteBeside),
  deed('move a column', moveColumn),
  deed('insert a column', insertColumn),
  deed('put a title above', putTitle),
  deed('put a total below', putTotal),
  deed(
    'protect the tab',
    (person) => lockTab(person, true),
    (person) => lockTab(person, false),
  ),
  deed('rename the tab', renameTab),
  deed('rename a heading', renameHeading),
  deed('delete the tab', deleteTab),
  deed('clear a result', clearResult),
];

/** @throws Error for a name that no deed has. */
export function deedNamed(name: string): Deed {
  const found = deeds.find((one) => one.name === name);
  if (!found) throw new Error(`Nobody knows how to ${name}.`);
  return found;
}
