import { expectedCalls } from '../../pull/expected-calls';
import { pull } from '../../pull/pull';
import { tabOfDefinition } from '../../pull/saved-pulls';
import { pullDefinitionSchema } from '../../state/pull-definition';
import * as v from '../../state/valibot';
import { canonical } from '../../text/canonical';
import { jobKind } from '../job-kind';
import { jobTitles } from './job-titles';

const schema = v.object({ kind: v.literal('pull'), definition: pullDefinitionSchema });

/** Pulls data, also those of a single reading endpoint, into the tab that holds just these; into a new one at the first time. */
export const pullDefinitionByItself = jobKind({
  kind: 'pull',
  title: jobTitles.pull,
  schema,
  tabsOf: () => [],
  takesUp: ({ definition }, order) => canonical(order.definition) === canonical(definition),
  definitionOf: ({ definition }) => definition,
  calls: (kept, { definition }) => expectedCalls(kept, (tab) => canonical(tab.definition) === canonical(definition)),
  steps: (session, { definition }) => {
    const tabId = tabOfDefinition(session, definition);
    const place = tabId === undefined ? {} : { tabId };
    return [{ ...place, run: (later) => pull(later, { definition, ...place }) }];
  },
});
