import { expect } from 'expect';
import type { InProcessWorkbench } from '../../workbench/in-process-workbench';
import { codeOf } from '../push/open-pulled';
import type { State } from './rpc-views';

/**
 * Takes over what a version without seals kept, as a person does with one click, unless somebody is at work just then. Until then the tabs are listed
 * as nobody's that can be told.
 */
export function takeOverPulls({ rpc }: Pick<InProcessWorkbench, 'rpc'>): void {
  const { tabs, unsealed, connection } = rpc<State>('state.get');
  if (!connection) return;
  const shown = tabs.map(({ tabId, seen }) => ({ tabId, seen }));
  const foreign = tabs.filter(({ isOwn }) => !isOwn);
  const [first] = foreign;
  if (first) expect(['pullNotOwn', 'busy']).toContain(codeOf(() => rpc('pull.run', { tabId: first.tabId })));
  if (codeOf(() => rpc('pulls.adopt', { tabs: shown, work: unsealed })) === 'none') {
    const after = rpc<State>('state.get');
    expect([after.tabs.filter(({ isOwn }) => !isOwn), after.unsealed]).toEqual([[], []]);
  }
}
