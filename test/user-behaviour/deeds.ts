import { compareCells } from '../../workbench/apps-script/workbook/values/compare-cells';
import { type Person, titleText, totalText, writtenIn } from './person';

/** What a person does at one moment. */
export interface Deed {
  readonly name: string;
  /** @returns whether there was anything to do it to. */
  readonly act: (person: Person) => boolean;
  /** Keeps other deeds from being done, or takes away what they are done to. */
  readonly isInTheWay?: true;
  /** Undoes, once the job is over, what was done on purpose for a while. */
  readonly putRight?: (person: Person) => void;
}

const deed = (name: string, act: Deed['act'], putRight?: Deed['putRight']): Deed => ({
  name,
  act,
  ...(putRight ? { putRight, isInTheWay: true } : {}),
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
  // Rows stay hidden where they are, whatever is sorted into them.
  person.hidden.clear();
  for (const { row, id } of person.records()) if (sheet.hiddenRows.has(row)) person.hidden.add(id);
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
  if (!person.note(record, `baru ${record.id}`)) return false;
  for (const [text, of] of person.notes) if (of === record.id && !text.startsWith('baru')) person.notes.delete(text);
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
  if (person.type(1, 1, titleText)) person.ownRows.add(titleText);
  return true;
}

/** A label and a sum, in the first row below the records. */
function putTotal(person: Person): boolean {
  const records = person.records();
  const column = person.columnOf(person.facts.edited);
  const last = records[records.length - 1];
  if (!person.sheet || !last || column === undefined) return false;
  const label = column === 1 ? 2 : 1;
  const isThere = person.type(last.row + 1, label, totalText) && person.type(last.row + 1, column, '=1+2');
  if (isThere) person.ownRows.add(totalText);
  return isThere;
}

/** What a heading is called by whoever renames it. */
export const renamedText = 'Angka';

/** Of the column that is edited: what stands nearest above its first record. */
function renameHeading(person: Person): boolean {
  const column = person.columnOf(person.facts.edited);
  if (!person.sheet || column === undefined) return false;
  let row = person.headingRow();
  if (person.cell(row, column) === '') row = (person.records()[0]?.row ?? 2) - 1;
  return person.cell(row, column) !== '' && person.type(row, column, renamedText);
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

function lockTab(person: Person, isLocked: boolean): boolean {
  const { sheet } = person;
  sheet?.setLocked(isLocked);
  person.hasProtected ||= sheet !== undefined;
  return sheet !== undefined;
}

const byColleague = 'Jangan diubah';

/** A colleague whose file it is protects the column that is edited, from the first record to the last. */
function protectCells(person: Person, isWarningOnly: boolean): boolean {
  const { sheet, workbook, facts } = person;
  const column = person.columnOf(facts.edited);
  const records = person.records();
  const [first, last] = [records[0], records[records.length - 1]];
  if (!sheet || column === undefined || !first || !last) return false;
  const area = { row: first.row, column, rows: last.row - first.row + 1, columns: 1 };
  workbook.protections.owner = 'colleague';
  workbook.protections.add(sheet.id, { area, isWarningOnly, editors: [], description: byColleague });
  person.hasProtected ||= !isWarningOnly;
  return true;
}

function unprotectCells({ sheet, workbook: { protections } }: Person): void {
  if (!sheet) return;
  for (const { id, description } of protections.of(sheet.id)) if (description === byColleague) protections.remove(id);
}

/** As the menu of the tab does it. */
function duplicateTab({ sheet, workbook, copies }: Person): boolean {
  if (!sheet) return false;
  const copy = workbook.duplicateSheet(sheet.id, { withProtections: true });
  workbook.activate(copy.id);
  copies.set(copy.id, writtenIn(copy));
  return true;
}

function hideRow(person: Person): boolean {
  const record = middle(person.records());
  if (!record || !person.sheet) return false;
  person.sheet.setRowsHidden(record.row, 1, true);
  person.hidden.add(record.id);
  return true;
}

function clearResult(person: Person): boolean {
  const { result } = person.facts;
  const column = result && person.columnOf(result);
  const records = person.records();
  const record = records.find(({ row }) => column !== undefined && person.cell(row, column) !== '') ?? middle(records);
  if (column === undefined || !record || !person.type(record.row, column, '')) return false;
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
  { name: 'sort one column alone', act: sortOneColumn, isInTheWay: true },
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
  deed('protect a range of ours', (person) => protectCells(person, false), unprotectCells),
  deed('protect a range of ours with a warning', (person) => protectCells(person, true)),
  deed('duplicate the tab', duplicateTab),
  deed('hide a row', hideRow),
  deed('rename the tab', renameTab),
  deed('rename a heading', renameHeading),
  { name: 'delete the tab', act: deleteTab, isInTheWay: true },
  deed('clear a result', clearResult),
];

/** @throws Error for a name that no deed has. */
export function deedNamed(name: string): Deed {
  const found = deeds.find((one) => one.name === name);
  if (!found) throw new Error(`Nobody knows how to ${name}.`);
  return found;
}
