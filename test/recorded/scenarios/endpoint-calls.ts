import * as v from 'valibot';
import { say } from '../../../src/text/message';
import type { InProcessWorkbench } from '../../../workbench/in-process-workbench';
import { callConfirmed } from '../../call-confirmed';
import { refreshByItself } from '../../schedule/refresh-by-itself';
import { kindsAndStates } from '../journal-states';
import { atChange } from '../kill-points';
import type { JournalExport } from '../rpc-views';
import { type Scenario, scenario } from '../scenario';
import { connect, pullDataset, silenceMs, untilKilled } from '../tab-editor';

/** The column of the verdicts in the readable journal. */
const verdictColumn = 8;

/** What the journal's tab says of the only line in it. */
function verdictIn({ rpc, cloud }: InProcessWorkbench): unknown {
  const { tabId, lines } = rpc<JournalExport>('runs.export');
  expect(lines).toBe(1);
  return cloud.workbook.sheet(tabId)?.readValues({ row: 2, column: verdictColumn, rows: 1, columns: 1 })[0]?.[0];
}

/** A single call that changes something, whose execution died: nobody knows what became of it, and it is never made again. */
const leftIntended = (
  title: Pick<Scenario, 'name' | 'title'>,
  call: { readonly id: string; readonly input: Readonly<Record<string, string | number>> },
  phase: 'before' | 'after',
): Scenario =>
  scenario({
    ...title,
    expected: v.object({ tabId: v.number(), changes: v.record(v.string(), v.number()) }),
    arrange: (bench) => {
      connect(bench);
      const tabId = pullDataset(bench, 'suppliers');
      untilKilled(() => callConfirmed(bench.rpc, call, { interrupt: atChange(1, phase) }));
      const states = kindsAndStates(bench.cloud.workbook);
      if (String(states) !== 'endpoint.call open') throw new Error(`The journal holds ${states}`);
      return { tabId, changes: Object.fromEntries(bench.shop.changes) };
    },
    check: (bench, { tabId, changes }) => {
      const { rpc, shop, clock } = bench;
      clock.advance(silenceMs);
      expect(rpc('state.get')).toMatchObject({ unfinishedRun: null, unfinishedRows: null, runs: [{ kind: 'call' }] });
      expect(verdictIn(bench)).toBe(say('en', 'journal.unknown'));
      expect(rpc<{ edits: unknown[] }>('push.preview', { tabId }).edits).toEqual([]);
      refreshByItself(bench);
      expect(Object.fromEntries(shop.changes)).toEqual(changes);
    },
  });

const secret = { password: 'rahasia-sekali', password_confirmation: 'rahasia-sekali' };

export const endpointCalls: readonly Scenario[] = [
  leftIntended(
    { name: 'endpoint-call-killed-before', title: 'A single call is killed before it leaves' },
    { id: 'expense.create', input: { title: 'Plastik', nominal: 2000, note: 'kas' } },
    'before',
  ),
  leftIntended(
    { name: 'endpoint-call-killed-after', title: 'A single call with secrets is killed when the shop has acted on it' },
    { id: 'user.updateProfile', input: { full_name: 'Sari', phone_number: '0812', ...secret } },
    'after',
  ),
];
