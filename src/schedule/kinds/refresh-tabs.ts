import { expectedCalls } from '../../pull/expected-calls';
import { pull } from '../../pull/pull';
import { orderOfTab } from '../../pull/saved-pulls';
import * as v from '../../state/valibot';
import { jobKind } from '../job-kind';
import { jobTitles } from './job-titles';

const schema = v.object({
  kind: v.literal('tabs'),
  tabIds: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1), v.maxLength(20)),
});

/** Refreshes tabs that a person chose, each as its saved pull says. */
export const refreshChosenTabs = jobKind({
  kind: 'tabs',
  title: jobTitles.tabs,
  schema,
  tabsOf: ({ tabIds }) => tabIds,
  takesUp: ({ tabIds }, { tabId }) => tabId !== undefined && tabIds.includes(tabId),
  calls: (kept, { tabIds }) => expectedCalls(kept, ({ tabId }) => tabIds.includes(tabId)),
  steps: (_session, { tabIds }) =>
    tabIds.map((tabId) => ({ tabId, run: (session) => pull(session, orderOfTab(session, tabId)) })),
});
