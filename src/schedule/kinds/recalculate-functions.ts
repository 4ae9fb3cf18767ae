import { refreshFormulas } from '../../formulas/refresh-formulas';
import * as v from '../../state/valibot';
import { jobKind } from '../job-kind';
import { jobTitles } from './job-titles';

/** Makes every custom function of the file answer anew. */
export const recalculateFunctions = jobKind({
  kind: 'functions',
  title: jobTitles.functions,
  schema: v.object({ kind: v.literal('functions') }),
  tabsOf: () => [],
  // What functions ask counts for whoever looks at them {facts §4}.
  calls: () => 0,
  steps: () => [
    {
      run: ({ platform }) => {
        refreshFormulas(platform);
        return { status: 'finished' };
      },
    },
  ],
});
