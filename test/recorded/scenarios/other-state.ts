import * as v from 'valibot';
import type { InProcessWorkbench } from '../../../workbench/in-process-workbench';
import { callConfirmed } from '../../call-confirmed';
import { codeOf } from '../../push/open-pulled';
import { editSets, firstOf, stocked } from '../edit-sets';
import { openEdited, previewAll } from '../pushed-edits';
import type { JournalExport } from '../rpc-views';
import { type Scenario, scenario } from '../scenario';
import { connect, editTab, pullDataset, silenceMs, untilKilled } from '../tab-editor';
import { takeOverPulls } from '../take-over-pulls';

const { mixed, differences } = editSets;

/** What a tab shows, as far as anything stands in it. */
function cellsIn({ cloud }: InProcessWorkbench, tabId: number): unknown[][] {
  const sheet = cloud.workbook.sheet(tabId);
  if (!sheet) throw new Error('the tab is gone');
  return sheet.readValues({ row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() });
}

/** What the readable journal says besides words, which may be others in another version: run, time, who, old and new. */
const factsIn = (bench: InProcessWorkbench, tabId: number): unknown[][] =>
  cellsIn(bench, tabId)
    .slice(1)
    .map(([run, at, by, _action, _record, _field, from, to]) => [run, at, by, from, typeof to === 'number' ? to : '…']);

const exported = scenario({
  name: 'journal-exported',
  title: 'A push and a single call are in the journal, and it was written into a tab for people',
  shop: mixed.shop,
  expected: v.object({ tabId: v.number(), lines: v.number() }),
  arrange: (bench) => {
    bench.rpc('settings.set', { name: 'Sari' });
    const { editor } = openEdited(bench, mixed);
    editor.confirm(previewAll(editor));
    bench.clock.advance(60_000);
    callConfirmed(bench.rpc, { id: 'expense.create', input: { title: 'Plastik', nominal: 2000, note: 'kas' } });
    bench.clock.advance(60_000);
    const { tabId, lines } = bench.rpc<JournalExport>('runs.export');
    return { tabId, lines };
  },
  check: (bench, { tabId, lines }) => {
    const before = factsIn(bench, tabId);
    expect(before).toHaveLength(lines);
    expect(bench.rpc('runs.export')).toMatchObject({ tabId, lines, leftOut: 0 });
    expect(factsIn(bench, tabId)).toEqual(before);
  },
});

const changedSettings = {
  formulas: { live: true, endpoints: ['warehouse.list', 'product.search'], minutes: 30 },
  push: { changePercent: 20, zeroRows: 3, mostEdits: 100, undoDays: 90 },
};

const signed = scenario({
  name: 'settings-and-formulas',
  title: 'Settings are changed, live reading is signed, formulas stand in cells, a colleague has signed as well',
  expected: v.object({ tabId: v.number(), formulas: v.number(), answers: v.array(v.unknown()) }),
  arrange: (bench) => {
    const { rpc, cloud, host, shop } = bench;
    connect(bench);
    const tabId = pullDataset(bench, 'variations');
    rpc('settings.set', { name: 'Sari', settings: changedSettings });
    rpc('settings.set', { name: 'Budi' }, { as: 'colleague' });
    const { id: formulas } = cloud.workbook.insertSheet('Rumus');
    const sku = firstOf(stocked(shop), 1)[0]?.sku;
    [`=NGORDER_STOCK("${sku}")`, `=NGORDER_PRICE("${sku}")`, '=NGORDER("warehouse.list")'].forEach((text, index) => {
      cloud.workbook.type(formulas, 1 + index, 1, text);
    });
    host.recalculate();
    return { tabId, formulas, answers: cellsIn(bench, formulas) };
  },
  check: (bench, { formulas, answers }) => {
    const { rpc, host } = bench;
    expect(rpc('settings.get')).toMatchObject({ name: 'Sari', consented: true, settings: changedSettings });
    expect(rpc('settings.get', {}, { as: 'colleague' })).toMatchObject({ name: 'Budi', consented: false });
    host.recalculate();
    expect(cellsIn(bench, formulas)).toEqual(answers);
  },
});

const lease = scenario({
  name: 'lease-left',
  title: 'An execution died while it held the spreadsheet to itself',
  expected: v.object({ tabId: v.number() }),
  arrange: (bench) => {
    connect(bench);
    const tabId = pullDataset(bench, 'variations');
    untilKilled(() => bench.rpc('pull.run', { tabId }, { interrupt: ({ kind }) => kind === 'httpWave' }));
    return { tabId };
  },
  check: (bench, { tabId }) => {
    const { rpc, clock } = bench;
    expect(codeOf(() => rpc('pull.run', { tabId }))).toBe('busy');
    expect(codeOf(() => rpc('push.preview', { tabId }))).toBe('busy');
    clock.advance(silenceMs);
    takeOverPulls(bench);
    expect(rpc('pull.run', { tabId })).toMatchObject({ status: 'finished', tabId });
  },
});

const remembered = scenario({
  name: 'connection-remembered',
  title:
    'The connection has learnt: which spellings the shop serves, its page size, how many requests at once, what it has proved',
  shop: { pathChoice: 1, perPage: 'generous', strictFilters: true, rateLimitPerMinute: 600 },
  expected: v.object({ tabId: v.number(), ids: v.array(v.number()), calls: v.number() }),
  arrange: (bench) => {
    const { editor, ids } = openEdited(bench, differences);
    editor.confirm(previewAll(editor));
    const before = bench.shop.log.length;
    bench.rpc('pull.run', { tabId: editor.tabId });
    return { tabId: editor.tabId, ids: [...ids], calls: bench.shop.log.length - before };
  },
  check: (bench, { tabId, ids, calls }) => {
    const { rpc, shop } = bench;
    rpc('pull.run', { tabId });
    expect(shop.log.length).toBeLessThanOrEqual(calls);
    // What has proved itself goes out at once.
    const editor = editTab(bench, tabId, differences.idKey);
    for (const id of ids) editor.type(id, 'delta:0', '+1');
    const waves: number[] = [];
    const { counts } = editor.confirm(previewAll(editor), {
      interrupt: ({ requests }, phase) => {
        const changes = requests.filter(({ method }) => method.toUpperCase() === 'PATCH').length;
        if (phase === 'before' && changes > 0) waves.push(changes);
        return false;
      },
    });
    expect(counts.done).toBe(ids.length);
    expect(waves).toEqual([ids.length]);
    expect(shop.log.filter(({ status }) => status !== 200)).toEqual([]);
  },
});

export const otherState: readonly Scenario[] = [exported, signed, lease, remembered];
