import { type Interrupt, isKilled } from '../push/crash-points';
import { codeOf, openPulled } from '../push/open-pulled';
import { journalCells, journalColumns } from './journal-cells';

const silenceMs = 150_000;
const changes = 6;

/** A push of differences, which a second arrival would double, killed at its nth wave that changes something. */
function openKilled(nth: number, phase: 'before' | 'after' = 'before') {
  const opened = openPulled({ products: 20 });
  const ids = Array.from({ length: changes }, (_, index) => opened.variation(index).id);
  for (const id of ids) opened.typeIn(id, 'delta:0', '5');
  const before = ids.map((id) => opened.stock(id));
  const plan = opened.preview();
  let seen = 0;
  const interrupt: Interrupt = ({ requests }, when) => {
    if (when !== phase || !requests.some(({ url }) => url.includes('update-stock'))) return false;
    seen += 1;
    return seen === nth;
  };
  expect(isKilled(() => opened.confirmAll(plan, { interrupt }))).toBe(true);
  opened.clock.advance(silenceMs);
  return { ...opened, ids, before, cells: journalCells(opened.workbook) };
}

const added = (opened: Pick<ReturnType<typeof openKilled>, 'ids' | 'before' | 'stock'>): number[] =>
  opened.ids.map((id, index) => opened.stock(id) - (opened.before[index] ?? 0));

const once = Array.from({ length: changes }, () => 5);

describe('an unfinished run', () => {
  it('whose lines this person wrote last goes on by itself', () => {
    const opened = openKilled(2);
    opened.rpc('runs.resume');
    expect(added(opened)).toEqual(once);
  });

  it('does not go on by itself once any cell of any line was changed by hand', () => {
    const opened = openKilled(2);
    const lines = opened.cells.read();
    const sent = added(opened);
    for (const [row, line] of lines.entries()) {
      for (const [column, name] of journalColumns.entries()) {
        const forged = lines.map((cells) => [...cells]);
        (forged[row] as string[])[column] = forgedCell(name, line[column] ?? '');
        opened.cells.write(forged);
        expect([row, name, codeOf(() => opened.rpc('runs.resume'))]).not.toEqual([row, name, 'none']);
        expect([row, name, added(opened)]).toEqual([row, name, sent]);
      }
    }
    opened.cells.write(lines);
    opened.rpc('runs.resume');
    expect(added(opened)).toEqual(once);
  });

  it('is no longer resumed by somebody else than the one who started it', () => {
    const opened = openKilled(2);
    const { key } = opened.shop.options;
    opened.rpc('connection.save', { key }, { as: 'colleague' });
    const sent = added(opened);
    expect(codeOf(() => opened.rpc('runs.resume', {}, { as: 'colleague' }))).toBe('runNotOwn');
    expect(added(opened)).toEqual(sent);
  });

  it('survives a new key for the same shop', () => {
    const opened = openKilled(2);
    opened.rpc('connection.remove', { unfinished: true });
    opened.rpc('connection.save', { key: opened.shop.options.key });
    opened.rpc('runs.resume');
    expect(added(opened)).toEqual(once);
  });
});

/** What an editor may put there instead: of the same kind, so that nothing but the seal can tell. */
function forgedCell(name: (typeof journalColumns)[number], cell: string): string {
  switch (name) {
    case 'at':
    case 'version':
      return String(Number(cell) - 1);
    case 'state':
      return cell === 'planned' ? 'leaving' : 'planned';
    default:
      return cell === '' ? 'x' : `${cell.slice(0, -1)}${cell.endsWith('0') ? '1' : '0'}`;
  }
}

describe('a file that was set back to an earlier state', () => {
  it('doubles nothing, whichever of the earlier states of the journal came back', () => {
    const states = journalStates();
    expect(states).toBeGreaterThan(4);
    for (let state = 0; state < states; state += 1) {
      const { opened, earlier } = pushRecordingJournal();
      expect([state, added(opened)]).toEqual([state, once]);
      opened.cells.write(earlier[state] ?? []);
      opened.clock.advance(silenceMs);
      codeOf(() => opened.rpc('runs.resume'));
      expect([state, added(opened)]).toEqual([state, once]);
      expect(opened.rpc<{ unfinishedRun: string | null }>('state.get').unfinishedRun).toBeNull();
    }
  });

  it('keeps back nothing of a run that died meanwhile', () => {
    for (const nth of [1, 2]) {
      const opened = openKilled(nth, 'after');
      const lines = opened.cells.read();
      const planned = lines.map((cells) =>
        cells.map((cell, column) => (column === 3 && cell === 'leaving' ? 'planned' : cell)),
      );
      opened.cells.write(planned);
      expect(codeOf(() => opened.rpc('runs.resume'))).toBe('runNotOwn');
      opened.cells.write(lines);
      opened.rpc('runs.resume');
      expect([nth, added(opened)]).toEqual([nth, once]);
    }
  });
});

function journalStates(): number {
  return pushRecordingJournal().earlier.length;
}

/** A push that was through, with the journal as it stood after each flush. */
function pushRecordingJournal() {
  const opened = openPulled({ products: 20 });
  const ids = Array.from({ length: changes }, (_, index) => opened.variation(index).id);
  for (const id of ids) opened.typeIn(id, 'delta:0', '5');
  const before = ids.map((id) => opened.stock(id));
  const cells = journalCells(opened.workbook);
  const earlier: string[][][] = [];
  opened.confirmAll(opened.preview(), {
    interrupt: ({ kind }, phase) => {
      if (kind === 'flush' && phase === 'after') earlier.push(cells.read());
      return false;
    },
  });
  const different = earlier.filter((one, index) => JSON.stringify(one) !== JSON.stringify(earlier[index - 1]));
  return { opened: { ...opened, ids, before, cells }, earlier: different };
}
