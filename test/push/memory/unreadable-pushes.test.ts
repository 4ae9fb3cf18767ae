import type { PlanView } from '../../../src/rpc/push-calls';
import { journalCells, journalColumns } from '../../runs/journal-cells';
import { openLeft } from '../../runs/shared-push';
import { openPulled } from '../open-pulled';

type Line = readonly string[];
const place = (name: (typeof journalColumns)[number]) => journalColumns.indexOf(name);
const isRun = (line: Line) => line[place('operation')] === '';
const damaged = (line: Line): Line => line.map((cell, column) => (column === place('intent') ? '{"x":' : cell));
const lostLine: (lines: Line[]) => Line[] = (lines) => lines.filter((line) => !isRun(line));
const damagedLine: (lines: Line[]) => Line[] = (lines) => lines.map((line) => (isRun(line) ? damaged(line) : line));

describe('a push that a person ended because its lines could not be believed', () => {
  it.each([
    ['its own line is gone', lostLine, 4],
    ['its own line cannot be read', damagedLine, 4],
    ['one of its operations cannot be read', (lines: Line[]) => lines.map((l, i) => (i === 1 ? damaged(l) : l)), 4],
  ])('asks for a tick before what it may have carried out is asked for again: %s', (_how, spoil, known) => {
    const { rpc, cells, preview, confirm, added } = openLeft('after');
    cells.write(spoil(cells.read()));
    rpc('runs.abandon', { run: rpc<{ unfinished: { run: string } }>('state.get').unfinished.run });
    const plan = preview();
    expect(plan.counts.ready).toBe(4);
    expect(plan.edits.filter(({ warnings }) => warnings.length > 0)).toHaveLength(known);
    const arrived = added().reduce((sum, one) => sum + one);
    expect(confirm(plan).counts).toMatchObject({ done: 4 - known, notPushed: known });
    expect(added().reduce((sum, one) => sum + one)).toBe(arrived + 5 * (4 - known));
  });
});

describe('an operation that cannot be read, of a push that a person ended', () => {
  it('leaves the entries of its kind in doubt until they were asked about, and none that was filled in later', () => {
    const { rpc, cells, preview, confirmAll, typeIn, variation, cloud } = openLeft('after');
    const [other, later] = [variation(5).id, variation(6).id];
    const edited = (plan: ReturnType<typeof preview>, id: number) =>
      plan.edits.find(({ recordId }) => recordId === String(id))?.warnings ?? ['not there'];
    typeIn(other, 'delta:0', '5');
    cells.write(cells.read().map((line, index) => (index === 1 ? damaged(line) : line)));
    rpc('runs.abandon', { run: rpc<{ unfinished: { run: string } }>('state.get').unfinished.run });
    const incomplete = [expect.stringContaining('is not complete')];
    expect(edited(preview(), other)).toEqual(incomplete);
    typeIn(later, 'delta:0', '5');
    expect([other, later].map((id) => edited(preview(), id))).toEqual([incomplete, []]);
    confirmAll(preview());
    cloud.clock.advance(11 * 60_000);
    for (const id of [other, later]) typeIn(id, 'delta:0', '5');
    expect([other, later].map((id) => edited(preview(), id))).toEqual([[], []]);
  });
});

describe('an undoing whose lines cannot be read', () => {
  it.each(['its own line', 'its operation'])('asks for a tick before the same is undone once more: %s', (which) => {
    const { rpc, workbook, variation, typeIn, preview, confirm, confirmAll, stock, shop } = openPulled({
      products: 20,
    });
    const { id } = variation(0);
    const before = stock(id);
    typeIn(id, 'delta:0', '5');
    const { run } = confirm(preview());
    const undoing = confirmAll(rpc<PlanView>('push.undo', { run })).run;
    shop.sell(id, 0, 1);
    const cells = journalCells(workbook);
    const isMeant = (line: Line) => line[place('run')] === undoing && isRun(line) === (which === 'its own line');
    cells.write(cells.read().map((line) => (isMeant(line) ? damaged(line) : line)));
    const again = rpc<PlanView>('push.undo', { run });
    expect(again.edits).toMatchObject([{ status: 'ready', warnings: [expect.stringContaining('is not complete')] }]);
    expect(confirm(again).counts.done).toBe(0);
    expect(stock(id)).toBe(before - 1);
  });
});
