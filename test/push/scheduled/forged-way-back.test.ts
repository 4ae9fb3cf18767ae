import { changing, type ForgedLine, forgeLines, isRunLine, meaning } from '../../runs/forged-lines';
import { journalCells } from '../../runs/journal-cells';
import { isKilled } from '../crash-points';
import { failureOf, openPlanned, untilSaturday } from './open-planned';

type Bench = ReturnType<typeof openPlanned>;

const forge = ({ workbook }: Bench, change: (lines: ForgedLine[]) => readonly ForgedLine[]) =>
  forgeLines(journalCells(workbook), change);

const operations = (change: (line: ForgedLine) => ForgedLine) => (lines: ForgedLine[]) =>
  lines.map((line) => (isRunLine(line) ? line : change(line)));

/** The same lines as those of a run that undid theirs. */
const undoingOf = (line: ForgedLine): ForgedLine => {
  const forged = { ...line, run: `${line.run.slice(0, -1)}0` };
  return isRunLine(line) ? meaning(forged, { undoes: line.run }) : forged;
};

const forgeries: readonly (readonly [string, (lines: ForgedLine[]) => readonly ForgedLine[]])[] = [
  ['say another earlier price', operations((line) => changing(line, { from: 1 }))],
  ['say another scheduled price', operations((line) => changing(line, { to: 1 }))],
  ['are fewer', (lines) => lines.filter((line, index) => isRunLine(line) || index % 2 === 0)],
  ['say that it failed', operations((line) => ({ ...line, state: 'failed' }))],
];

describe('scheduled prices whose lines in the journal somebody forged', () => {
  it.each(forgeries)('go back to what their person saw where the lines %s', (_name, change) => {
    const bench = openPlanned();
    bench.turn(untilSaturday);
    forge(bench, change);
    bench.turn(48);
    expect([bench.prices(), bench.list()[0]?.how]).toEqual([bench.before, 'broughtBack']);
  });

  it('go back where somebody wrote an undoing of them that never was', () => {
    const bench = openPlanned();
    bench.turn(untilSaturday);
    forge(bench, (lines) => [...lines, ...lines.map((line) => undoingOf(line))]);
    bench.turn(48);
    expect([bench.prices(), bench.list()[0]?.how]).toEqual([bench.before, 'broughtBack']);
  });

  it('stay as they are where their person undid them, and set them once more by hand', () => {
    const bench = openPlanned();
    bench.turn(untilSaturday);
    const { run } = bench.list()[0] ?? {};
    bench.confirmAll(bench.rpc('push.undo', { run }));
    expect(bench.prices()).toEqual(bench.before);
    for (const { id, wanted } of bench.planned) bench.setPrice(id, wanted);
    bench.turn(48);
    expect(bench.prices()).toEqual(bench.wanted);
  });

  it('are told and left where not all had been applied, as nobody knows which', () => {
    const bench = openPlanned();
    bench.setPrice(bench.planned[0]?.id, 77_000);
    failureOf(() => bench.turn(untilSaturday));
    forge(
      bench,
      operations((line) => changing(line, { from: 1 })),
    );
    expect(failureOf(() => bench.turn(48))).toContain('change them back yourself');
    expect([bench.prices(), bench.list()[0]?.how]).toEqual([[77_000, bench.wanted[1]], 'lost']);
  });

  it('are never told as not applied where a start that was cut off is forged to have ended', () => {
    const bench = openPlanned();
    let changes = 0;
    bench.clock.advance(untilSaturday * 3_600_000);
    const isCutOff = isKilled(() =>
      bench.host.run('runSchedule', [], {
        interrupt: ({ kind }, phase) => {
          if (kind === 'httpWave' && phase === 'after' && bench.prices().join() !== bench.before.join()) changes += 1;
          return changes > 0;
        },
      }),
    );
    expect([isCutOff, bench.list()[0]?.stage]).toEqual([true, 'starting']);
    forge(bench, (lines) => lines.map((line) => ({ ...line, state: isRunLine(line) ? 'finished' : 'failed' })));
    failureOf(() => bench.turn());
    expect(bench.list()[0]?.stage).toBe('on');
    expect(failureOf(() => bench.turn(48))).toContain('change them back yourself');
  });
});
