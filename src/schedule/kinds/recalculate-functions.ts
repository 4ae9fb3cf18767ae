import { refreshFormulas } from '../../formulas/refresh-formulas';
import * as v from '../../state/valibot';
import { jobKind } from '../job-kind';

/** Makes every custom function of the file answer anew. */
export const recalculateFunctions = jobKind({
  kind: 'functions',
  title: { en: 'Recalculate functions', id: 'Hitung ulang rumus' },
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
