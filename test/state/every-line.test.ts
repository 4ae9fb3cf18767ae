import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunInHistory } from '../../src/jobs/run-history';
import { type InProcessWorkbench, openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { openRecording, type Recording, recordWorkbench } from '../../workbench/recorded/recording';
import { viewTab } from '../../workbench/tab-view';
import { callConfirmed } from '../call-confirmed';
import { codeOf } from '../push/open-pulled';
import { type ForgedLine, forgeLines, isRunLine } from '../runs/forged-lines';
import { journalCells } from '../runs/journal-cells';

/*
 * Every kind of line that a journal holds, lost or spoilt in every way after its run has ended: reading tells by name what cannot be read, nothing is sent
 * of itself, and once the history is forgotten everything works.
 */

const shop = { products: 8, orders: 0, warehouses: 1 };
const endpoint = 'expense.create';

/** A file with a pull, a push, a run over rows and a single call that are through. */
function openWorked(): Recording {
  const bench = openInProcessWorkbench({ shop, locale: 'en' });
  const { rpc, cloud } = bench;
  rpc('connection.save', { key: bench.shop.options.key });
  rpc('pull.run');
  pushOne(bench);
  const { tabId, keys } = rpc<{ tabId: number; keys: readonly string[] }>('rows.template', { endpoint });
  for (const [title, text] of Object.entries({ title: 'Plastik', nominal: '1000', note: 'kas' })) {
    cloud.workbook.type(tabId, 3, keys.indexOf(title) + 1, text);
  }
  const { id } = rpc<{ id: string }>('rows.plan', { endpoint, tabId });
  rpc('rows.confirm', { plan: id });
  const input = { supplier_id: bench.shop.state.suppliers[0]?.id, name: 'Pemasok Baru' };
  callConfirmed(rpc, { id: 'supplier.update', input });
  return recordWorkbench(bench, shop, { version: 'now', title: 'worked', expected: null });
}

/** Adds one to a stock. */
function pushOne({ rpc, cloud, shop: sandbox }: InProcessWorkbench): void {
  const { tabs } = rpc<{ tabs: readonly { readonly tabId: number }[] }>('state.get');
  const tabId = tabs[0]?.tabId ?? 0;
  const variation = sandbox
    .variations()
    .find(({ productId, stock }) => sandbox.state.products.get(productId)?.type === 'S' && (stock.get(0) ?? 0) > 5);
  const view = viewTab(cloud.workbook, tabId);
  cloud.workbook.type(tabId, view.rowOf(variation?.id ?? 0), view.columnOf('delta:0'), '1');
  const { id, edits } = rpc<{ id: string; edits: readonly { key: string }[] }>('push.preview', { tabId });
  rpc('push.confirm', { plan: id, acknowledged: edits.map(({ key }) => key) });
}

type Cell = 'intent' | 'result';

/** Where a line of each schema stands. */
const places: Readonly<Record<string, readonly [isMeant: (line: ForgedLine) => boolean, cell: Cell]>> = {
  pushRunIntentSchema: [(line) => isRunLine(line) && line.kind === 'push', 'intent'],
  pushRunResultSchema: [(line) => isRunLine(line) && line.kind === 'push', 'result'],
  pushOperationIntentSchema: [({ kind }) => kind === 'stock.add', 'intent'],
  pushOperationResultSchema: [({ kind }) => kind === 'stock.add', 'result'],
  rowRunIntentSchema: [(line) => isRunLine(line) && line.kind === 'rows', 'intent'],
  rowCallIntentSchema: [({ kind }) => kind === 'rows.call', 'intent'],
  rowCallResultSchema: [({ kind }) => kind === 'rows.call', 'result'],
  refreshIntentSchema: [({ kind }) => kind === 'refresh', 'intent'],
  refreshResultSchema: [({ kind }) => kind === 'refresh', 'result'],
  endpointCallIntentSchema: [({ kind }) => kind === 'endpoint.call', 'intent'],
  endpointCallResultSchema: [({ kind }) => kind === 'endpoint.call', 'result'],
};

/** Of no line of their own. */
const parts = ['rowMatchingSchema'];

type Spoil = (line: ForgedLine, cell: Cell) => readonly ForgedLine[];

const spoiling: Readonly<Record<string, Spoil>> = {
  missing: () => [],
  damaged: (line, cell) => [{ ...line, [cell]: `${line[cell].slice(0, line[cell].length / 2)}#~` }],
  truncated: (line, cell) => [{ ...line, [cell]: line[cell].slice(0, line[cell].length / 2) }],
  empty: (line, cell) => [{ ...line, [cell]: '' }],
  older: (line) => [{ ...line, version: '' }],
  newer: (line) => [{ ...line, version: '99' }],
  foreign: (line) => [{ ...line, stamp: `${line.stamp}0` }],
};

/** By what a line may be refused. */
const refused = /^(none|newerState|damagedState|runNotFound|unknownKind)$/;

/** Reads all that the journal tells. */
function readAll({ rpc }: InProcessWorkbench): string[] {
  const runs: { run: string }[] = [];
  const codes = [
    codeOf(() => rpc('state.get')),
    codeOf(() => runs.push(...rpc<RunInHistory[]>('runs.list'))),
    codeOf(() => rpc('push.preview')),
    codeOf(() => rpc('runs.export')),
  ];
  return [...codes, ...runs.map(({ run }) => codeOf(() => rpc('runs.show', { run })))];
}

describe('a line of the journal', () => {
  it('has a place here for every schema of one', () => {
    const folder = join('src', 'state', 'schema');
    const declared = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('-lines.ts'))
      .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/^export const (\w+Schema)\b/gm)])
      .map(([, name = '']) => name);
    expect([...Object.keys(places), ...parts].sort()).toEqual(declared.sort());
  });

  describe.each(Object.entries(places))('of %s', (_name, [isMeant, cell]) => {
    let worked: Recording;
    beforeAll(() => {
      worked = openWorked();
    });

    it.each(Object.keys(spoiling))('%s: is told by name, sends nothing, and is forgotten on request', (how) => {
      const bench = openRecording(worked);
      const held = JSON.stringify(bench.shop.snapshot());
      const journal = journalCells(bench.cloud.workbook, () => false);
      let spoilt = 0;
      forgeLines(journal, (lines) =>
        lines.flatMap((line) => {
          if (!isMeant(line)) return [line];
          spoilt += 1;
          return spoiling[how]?.(line, cell) ?? [line];
        }),
      );
      expect(spoilt).toBe(1);
      for (const code of readAll(bench)) expect(code).toMatch(refused);
      expect(JSON.stringify(bench.shop.snapshot())).toBe(held);
      const reset = () => codeOf(() => bench.rpc('state.reset', { parts: ['history'] }));
      expect(reset()).toBe('none');
      expect(readAll(bench).filter((code) => code !== 'none')).toEqual([]);
      pushOne(bench);
      expect(JSON.stringify(bench.shop.snapshot())).not.toBe(held);
    });
  });
});
