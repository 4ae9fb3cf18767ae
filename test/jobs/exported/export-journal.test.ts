import { type JournalLine, rewriteJournal } from '../../recorded/later-version';
import { openLater, recorded, toldBy } from '../../recorded/tampered';

/** What the exported journal of a recording says of each line, its journal rewritten: action and state. */
function exported(change: (line: JournalLine) => JournalLine) {
  const bench = openLater(rewriteJournal(recorded('push-finished'), change));
  const { tabId, lines } = bench.rpc<{ tabId: number; lines: number }>('runs.export');
  const sheet = bench.cloud.workbook.sheet(tabId);
  const cells = sheet?.readValues({ row: 2, column: 1, rows: lines, columns: 10 }) ?? [];
  return {
    ...bench,
    told: cells.map((line) => [String(line[2]), String(line[7])]),
    runs: cells.map((line) => line[9]),
  };
}

const unreadable = expect.stringMatching(/^(Tidak terbaca oleh versi ini|Cannot be read by this version)$/);

describe('the exported journal', () => {
  it('names a run of a kind that this version does not know, and so does whoever asks for it', () => {
    const { rpc, told, runs } = exported((line) => (line.operation === '' ? { ...line, kind: 'campaign' } : line));
    expect(told).toEqual([['campaign', unreadable]]);
    expect(toldBy(() => rpc('runs.show', { run: runs[0] }))).toMatch(/^unknownKind: .*campaign/);
  });

  it.each([
    ['a change of a kind that this version does not know', { kind: 'stock.teleport' }],
    ['a damaged intent', { intent: 7 }],
    ['a time that is none', { at: 'soon' }],
    ['a state that is none', { state: 'floating' }],
  ])('is written though a run holds %s', (_what, more) => {
    const { told } = exported((line) => (line.operation === '' ? line : { ...line, ...more }));
    expect(told).toEqual([['push', unreadable]]);
  });

  it('is written though the run itself is damaged', () => {
    const { told } = exported((line) => (line.operation === '' ? { ...line, at: '1e999', intent: {} } : line));
    expect(told).toEqual([['push', unreadable]]);
  });
});
