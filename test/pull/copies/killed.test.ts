import type { CloudOperation } from '../../../workbench/apps-script/run-options';
import { viewTab } from '../../../workbench/tab-view';
import { isKilled } from '../../push/crash-points';
import { dayMs, openCopied, valuesIn } from './open-copied';

/** A tab of which two copies are kept, and two are there: a third one takes the place of the first. */
function openBefore() {
  const bench = openCopied({ products: 3 }, 'fresh');
  const { make, choose, clock, list } = bench;
  choose(
    list().columns.flatMap(({ key, isTicked }) => (isTicked ? [key] : [])),
    2,
  );
  for (let day = 0; day < 2; day += 1) {
    make();
    clock.advance(dayMs);
  }
  // Of the very same as the latest none is made by itself.
  const view = viewTab(bench.workbook, bench.tabId);
  bench.workbook.type(bench.tabId, 2, view.columnOf('price'), '54321');
  return bench;
}

const isStep = ({ kind, name }: CloudOperation): boolean =>
  ['sheetWrite', 'flush'].includes(kind) || /insertSheet|deleteSheet|setName|delete(Rows|Columns)/.test(name);

const wanted = [3, 4].map((day) => `Variations ${day} Mar 2026 (data 2 Mar 2026)`);

describe('a copy whose execution is killed', () => {
  it('never leaves a half one that is called like a whole one, and none at all after the next', () => {
    const steps: string[] = [];
    const whole = openBefore();
    whole.make({
      interrupt: (operation, phase) => {
        if (phase === 'after' && isStep(operation)) steps.push(operation.name);
        return false;
      },
    });
    const isOfCopy = (name: string) => name.includes('2026');
    expect(whole.tabNames().filter(isOfCopy)).toEqual(wanted);
    const content = valuesIn(whole.named(wanted[1] ?? ''));
    expect(steps).toEqual(
      expect.arrayContaining(['Spreadsheet.insertSheet', 'Sheet.setName', 'Spreadsheet.deleteSheet']),
    );
    for (let nth = 1; nth <= steps.length; nth += 1) {
      const where = `after ${nth}: ${steps[nth - 1]}`;
      const { make, turn, schedule, tabNames, sheetOf, workbook, clock, rpc } = openBefore();
      let passed = 0;
      const interrupt = (operation: CloudOperation, phase: 'before' | 'after') => {
        if (phase === 'after' && isStep(operation)) passed += 1;
        return passed === nth;
      };
      expect([where, isKilled(() => make({ interrupt }))]).toEqual([where, true]);
      for (const { id, name } of workbook.sheets()) {
        if (name === wanted[1]) expect([where, valuesIn(sheetOf(id))]).toEqual([where, content]);
      }
      clock.advance(180_000);
      const job = schedule().jobs.find(({ task }) => task.kind === 'copies');
      rpc('jobs.run', { id: job?.id ?? '' });
      expect([where, tabNames().filter(isOfCopy)]).toEqual([where, wanted]);
      turn();
      expect([where, tabNames().filter(isOfCopy)]).toEqual([where, wanted]);
    }
  });

  it('leaves a blank one that holds notes of a person', () => {
    const { make, workbook, tabNames, clock, sheetOf } = openBefore();
    const interrupt = ({ name }: CloudOperation, phase: 'before' | 'after') =>
      phase === 'after' && name === 'Sheet.setFrozenRows';
    expect(isKilled(() => make({ interrupt }))).toBe(true);
    const half = workbook.sheets().find(({ name }) => name.endsWith('(unfinished)'))?.id ?? 0;
    sheetOf(half).writeAttribute({ row: 2, column: 1, rows: 1, columns: 1 }, 'note', [['mine']]);
    clock.advance(180_000);
    make();
    expect(workbook.sheet(half)).toBeDefined();
    expect(tabNames()).toContain(wanted[1]);
  });

  it('leaves no blank one behind where its name was taken, as a colleague copies at the same time', () => {
    const { make, workbook, tabNames, clock } = openBefore();
    const theirs = workbook.insertSheet(`${wanted[1]} (unfinished)`);
    workbook.type(theirs.id, 1, 1, 'SKU');
    const interrupt = ({ name }: CloudOperation, phase: 'before' | 'after') =>
      phase === 'after' && name === 'Sheet.setFrozenRows';
    expect(isKilled(() => make({ interrupt }))).toBe(true);
    expect(tabNames()).toContain(`${wanted[1]} (unfinished) 2`);
    clock.advance(180_000);
    make();
    expect(tabNames().filter((name) => name.includes('unfinished'))).toEqual([theirs.name]);
  });

  it('leaves what a person has written into a half one', () => {
    const { make, workbook, tabNames, clock, sheetOf } = openBefore();
    let passed = 0;
    const interrupt = ({ name }: CloudOperation, phase: 'before' | 'after') => {
      if (phase === 'after' && name === 'Range.setNumberFormats') passed += 1;
      return passed === 1;
    };
    expect(isKilled(() => make({ interrupt }))).toBe(true);
    const half = workbook.sheets().find(({ name }) => name.endsWith('(unfinished)'));
    workbook.type(half?.id ?? 0, 2, 1, 'mine');
    clock.advance(180_000);
    make();
    expect(sheetOf(half?.id ?? 0).readValues({ row: 2, column: 1, rows: 1, columns: 1 })).toEqual([['mine']]);
    expect(tabNames()).toContain(wanted[1]);
  });
});
