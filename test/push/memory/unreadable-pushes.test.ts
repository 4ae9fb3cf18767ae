import { journalColumns } from '../../runs/journal-cells';
import { openLeft } from '../../runs/shared-push';

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
    ['one of its operations cannot be read', (lines: Line[]) => lines.map((l, i) => (i === 1 ? damaged(l) : l)), 3],
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
