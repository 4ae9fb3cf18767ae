import type { InProcessWorkbench } from '../../workbench/in-process-workbench';
import type { JournalExport, PullOutcome, State } from './rpc-views';
import { silenceMs } from './tab-editor';
import { takeOverPulls } from './take-over-pulls';

/** Whatever was left behind and gone on with, the spreadsheet works like any other: every tab refreshes, and the journal can be read. */
export function expectWorking({ rpc, clock, shop }: InProcessWorkbench): void {
  clock.advance(silenceMs);
  takeOverPulls({ rpc });
  for (const { tabId } of rpc<State>('state.get').tabs) {
    let outcome: PullOutcome | null = rpc<PullOutcome>('pull.run', { tabId });
    while (outcome?.status === 'paused') outcome = rpc<PullOutcome | null>('pull.continue');
    expect(outcome).toMatchObject({ tabId });
  }
  expect(rpc<unknown[]>('pulls.list')).toHaveLength(rpc<State>('state.get').tabs.length);
  expect(rpc<JournalExport>('runs.export').lines).toBeGreaterThanOrEqual(rpc<unknown[]>('runs.list').length);
  expect(shop.violations).toEqual([]);
}
