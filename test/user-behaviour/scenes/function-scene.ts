import type { InProcessWorkbench } from '../../../workbench/in-process-workbench';
import type { Findings } from '../invariants';
import { noteTitle, Person, type TableFacts } from '../person';
import { Failures, type Scene } from '../scene';
import { openConnected } from './pulled-scene';

const functionTable: TableFacts = {
  ...{ id: { title: 'SKU' }, edited: { title: 'Stok' }, called: /^KAOS/ },
  ...{ typedText: '7', isPushable: false },
};

const skus = 6;

/** A tab of the person's own with a function in every row. */
export function openFunctionScene(): Scene {
  const bench = openConnected({ shop: { products: 2 } });
  const { workbook } = bench.cloud;
  const own = workbook.insertSheet('Fungsi').id;
  const person = new Person(bench, functionTable, () => (workbook.sheet(own) ? own : undefined));
  for (const [index, title] of ['SKU', 'Stok', noteTitle].entries()) person.type(1, index + 1, title);
  for (let row = 2; row < 2 + skus; row += 1) {
    person.type(row, 1, `KAOS-${row}`);
    person.type(row, 2, `=NGORDER_STOCK(A${row})`);
  }
  person.noteAll();
  const failures = new Failures();
  return {
    ...{ bench, person, failures, tabsExpected: () => (person.sheet ? 3 : 2) },
    work: (options) => failures.noting(() => bench.host.run('refreshFunctions', [], options)),
    goOn: () => failures.noting(() => bench.host.run('refreshFunctions')),
    check: (findings) => checkFormulas(bench, person, findings),
  };
}

/** Every formula is whole, and none is named otherwise. */
function checkFormulas({ cloud: { workbook } }: InProcessWorkbench, person: Person, findings: Findings): void {
  const column = person.columnOf({ title: 'Stok' }) ?? person.columnOf({ title: 'Angka' }) ?? 0;
  for (const { row, id } of person.records()) {
    const formula = person.formula(row, column);
    const isWhole = new RegExp(`^=NGORDER_STOCK\\([A-Z]+${row}\\)$`).test(formula);
    const isTypedOver = String(person.cell(row, column)) === functionTable.typedText;
    findings.expect('rowsBelong', isWhole || isTypedOver, () => `beside ${id} stands ${formula}`);
  }
  for (const sheet of workbook.sheets()) {
    const area = { row: 1, column: 1, rows: Math.max(1, sheet.lastRow()), columns: Math.max(1, sheet.lastColumn()) };
    const renamed = sheet
      .readFormulas(area)
      .flat()
      .filter((formula) => formula.includes('ZZ_'));
    findings.expect('ownRowsStay', renamed.length === 0, () => `a formula became ${renamed[0]}`);
  }
}
