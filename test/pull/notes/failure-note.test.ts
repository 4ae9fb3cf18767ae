import { join } from 'node:path';
import type { PullSummary } from '../../../src/pull/pull';
import type { RpcApi } from '../../../src/rpc/calls';
import { type CloudOperation, ExecutionKilled } from '../../../workbench/apps-script/run-options';
import { openInProcessWorkbench } from '../../../workbench/in-process-workbench';
import { openRecording } from '../../../workbench/recorded/recording';
import { readRecording } from '../../../workbench/recorded/recording-file';
import { codeOf } from '../../push/open-pulled';
import { takeOverPulls } from '../../recorded/take-over-pulls';

type Schedule = RpcApi['jobs.list']['value'];

const hourMs = 3_600_000;

/** A tab of suppliers that a job refreshes every hour, on 2 March 2026 at 09:00. */
function open() {
  const bench = openInProcessWorkbench({ shop: { products: 6, orders: 0 }, locale: 'en', contexts: 'fresh' });
  const { rpc, shop, clock, host, cloud } = bench;
  const { workbook } = cloud;
  rpc('connection.save', { key: shop.options.key });
  const { tabId } = rpc<PullSummary>('pull.run', { dataset: 'suppliers' });
  rpc('jobs.save', { task: { kind: 'tabs', tabIds: [tabId] }, timing: { every: 'hours', hours: 1 } });
  const cell = (column: number) => ({ row: 1, column, rows: 1, columns: 1 });
  const sheet = () => {
    const found = workbook.sheet(tabId);
    if (!found) throw new Error('no tab');
    return found;
  };
  return {
    ...bench,
    tabId,
    sheet,
    cell,
    note: (column = 1) => String(sheet().readAttribute(cell(column), 'note')[0]?.[0] ?? ''),
    write: (text: string, column = 1) => sheet().writeAttribute(cell(column), 'note', [[text]]),
    breakShop: () => shop.faults.add({ path: '/supplier', fault: { kind: 'failed200', message: 'Sedang\ntutup.' } }),
    /** An hour later; the list of executions shows what failed, too. */
    turn: () => {
      clock.advance(hourMs);
      try {
        host.run('runSchedule');
      } catch (error) {
        if (error instanceof ExecutionKilled) throw error;
      }
    },
    job: () => rpc<Schedule>('jobs.list').jobs[0],
  };
}

const asOf = /^Toko Contoh: data as of 2 Mar 2026, \d\d:\d\d WIB, \d+ rows$/m;
/** What the heading says of its column. */
const ofColumn = ['', 'Your shop changes only after you review and push it in the Ngorder panel.'];

describe('a tab whose refresh by itself fails', () => {
  it('says since when and why, once however often, and from when its data are, until one succeeds', () => {
    const { turn, breakShop, note, shop } = open();
    const [before] = note().split('\n');
    expect(before).toMatch(asOf);
    breakShop();
    turn();
    expect(note().split('\n')).toEqual([
      expect.stringMatching(/^The refresh of 2 Mar 2026, 10:00 WIB failed; .* refused: Sedang tutup\./),
      before,
      ...ofColumn,
    ]);
    turn();
    turn();
    expect(note().split('\n')).toEqual([
      expect.stringMatching(
        /^Refreshes have failed since 2 Mar 2026, 10:00 WIB, the last one at 2 Mar 2026, 12:00 WIB; /,
      ),
      before,
      ...ofColumn,
    ]);
    shop.faults.clear();
    turn();
    expect(note()).toMatch(asOf);
    breakShop();
    turn();
    expect(note()).toMatch(/^The refresh of 2 Mar 2026, 14:00 WIB failed/);
  });

  it('says so in the language of the file, in place of what it said in another, whoever it runs for', () => {
    const { turn, breakShop, note, cloud, rpc } = open();
    breakShop();
    turn();
    Object.assign(cloud.world.accountOf(cloud.owner), { locale: 'id' });
    turn();
    expect(note().match(/failed|Gagal/g)).toEqual(['failed']);
    rpc('settings.set', { sheetLanguage: 'id' });
    turn();
    expect(note().match(/failed|Gagal/g)).toEqual(['Gagal']);
    expect(note()).toContain('sejak 2 Mar 2026, 10.00 WIB, terakhir 2 Mar 2026, 12.00 WIB');
  });

  it('keeps what a person wrote there, above or below, whether refreshes fail or not', () => {
    const { turn, breakShop, note, write, shop } = open();
    write(`Tanya Sari dulu\n${note().split('\n')[0]}\nlalu Budi`);
    turn();
    expect(note()).toMatch(/^Toko Contoh: data as of [^\n]*\n\nTanya Sari dulu\nlalu Budi$/);
    breakShop();
    turn();
    turn();
    expect(note()).toMatch(/^Refreshes have failed [^\n]*\nToko Contoh: [^\n]*\n\nTanya Sari dulu\nlalu Budi$/);
    shop.faults.clear();
    turn();
    expect(note()).toMatch(/^Toko Contoh: data as of [^\n]*\n\nTanya Sari dulu\nlalu Budi$/);
  });

  it('whose first column was moved away leaves no old note behind there', () => {
    const { turn, note, sheet } = open();
    sheet().moveColumn(1, 4);
    expect(note(4)).toMatch(asOf);
    turn();
    expect([note(1), note(4)]).toEqual([expect.stringMatching(asOf), ofColumn.slice(1).join('\n')]);
  });

  it('that was duplicated has nothing written into its copy', () => {
    const { turn, breakShop, cloud, tabId, cell } = open();
    const copy = cloud.workbook.duplicateSheet(tabId);
    const noteOfCopy = () => copy.readAttribute(cell(1), 'note')[0]?.[0];
    const before = noteOfCopy();
    breakShop();
    turn();
    expect(noteOfCopy()).toBe(before);
  });

  it('that is no longer refreshed for that person has nothing written into it', () => {
    const { turn, rpc, tabId, note, job } = open();
    const before = note();
    rpc('pulls.delete', { tabId });
    turn();
    expect(job()).toMatchObject({ state: 'paused', latest: { end: 'failed' } });
    expect(note()).toBe(before);
  });

  it.each(['Range.getNotes', 'Range.setNote', 'DeveloperMetadata.setValue'])(
    'fails with its own reason where the note cannot be written: %s',
    (on) => {
      const { turn, breakShop, cloud, job } = open();
      breakShop();
      cloud.refusals.set([{ on, when: { from: 1 }, refusal: 'serverError' }]);
      turn();
      expect(cloud.refusals.hasStruck).toBe(true);
      cloud.refusals.set([]);
      expect(job()?.latest).toMatchObject({ end: 'failed', text: expect.stringContaining('refused: Sedang') });
    },
  );

  it('is refreshed all the same where its note cannot be written', () => {
    const { rpc, tabId, cloud, notices } = open();
    cloud.refusals.set([{ on: 'Range.getNotes', when: { from: 1 }, refusal: 'serverError' }]);
    expect(rpc('pull.run', { tabId })).toMatchObject({ status: 'finished' });
    expect(notices).toEqual([expect.stringContaining('The note on the tab could not be written.')]);
  });

  it('says nothing of a refresh that a person stopped', () => {
    const { rpc, note, tabId, cloud } = open();
    const before = note();
    const interrupt = ({ kind }: CloudOperation, phase: 'before' | 'after') => {
      if (kind !== 'httpWave' || phase !== 'before') return false;
      const [, run] = /"run":"([^"]*)"/.exec(cloud.properties.document.get('ngorder.lease') ?? '') ?? [];
      rpc('runs.cancel', { run });
      return false;
    };
    expect(codeOf(() => rpc('pull.run', { tabId }, { interrupt }))).toBe('cancelled');
    expect(note()).toBe(before);
  });
});

describe('what an earlier version wrote into a note', () => {
  it('goes with the next refresh', () => {
    const recorded = join('test', 'recorded', 'versions', '2d33c91', 'edits-not-pushed.json');
    const bench = openRecording(readRecording(recorded));
    takeOverPulls(bench);
    const { tabId } = bench.rpc<PullSummary>('pull.run');
    const notes = bench.cloud.workbook.sheet(tabId)?.readAttribute({ row: 1, column: 1, rows: 1, columns: 3 }, 'note');
    const [lines] = (notes ?? []).map((row) => row.map(String).join('\n').trim());
    expect(lines?.split('\n')).toHaveLength(1);
    expect(lines).toMatch(/^.*: data (as of|per) .*(rows|baris)$/);
  });
});
