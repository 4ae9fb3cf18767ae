import type { Budget, OperationKind, Setting } from './world';

const untroubled: Budget = { crashes: 0, troubles: 0, changes: 0, pauses: 0, cancels: 0, setBacks: 0, others: 0 };

/** One request at a time, two of them noted together. */
export const run = (
  operations: readonly OperationKind[],
  budget: Partial<Budget>,
  more: Pick<Setting, 'followUp'> = {},
): Setting => ({
  operations,
  types: [...new Set(operations)],
  width: 1,
  part: 2,
  budget: { ...untroubled, ...budget },
  ...more,
});

const troubled = { crashes: 2, troubles: 1, changes: 1 } as const;
const stopped = { crashes: 1, troubles: 1, changes: 1, pauses: 1, cancels: 1 } as const;
const setBack = { crashes: 1, troubles: 1, setBacks: 1 } as const;

/** One operation, and all that may come of two ways on from the same lines. */
export const setBackTwice = run(['marker'], { crashes: 2, setBacks: 2 });
/** One operation, beside another run that takes the place of its own. */
export const replaced = run(['marker'], { crashes: 1, setBacks: 2, others: 1 });

/**
 * What `npm test` explores: each kind of operation, and each thing that may happen. A soak explores more of them (`seeded-setting.ts`), among them three
 * operations of a file that is set back twice, of which there are two here.
 */
export const settings: Readonly<Record<string, Setting>> = {
  'looked up by a marker, two deaths': run(['marker', 'marker', 'marker'], troubled),
  'never looked up, two deaths': run(['none', 'none', 'none'], troubled),
  'one of each, two deaths': run(['marker', 'value', 'none'], troubled),
  'two requests at once, two deaths': { ...run(['marker', 'marker', 'marker'], troubled), width: 2, part: 3 },
  'sent again by the client, stopped and asked to stop': run(['patch', 'patch', 'marker'], { ...stopped, changes: 0 }),
  'never looked up, the file set back': run(['none', 'none', 'none'], { ...setBack, troubles: 0 }),
  'made good for, two deaths': run(['marker', 'marker', 'marker'], { crashes: 2, troubles: 1 }, { followUp: 2 }),
  'made good for, the file set back': run(['marker', 'marker', 'marker'], setBack, { followUp: 2 }),
  'set back and stopped': run(['marker', 'marker', 'none'], { ...setBack, crashes: 0, pauses: 1 }),
  'set back twice, two deaths': setBackTwice,
  'two operations, set back twice': run(['marker', 'marker'], { crashes: 1, setBacks: 2 }),
  'set back twice, stopped and asked to stop': run(['value'], { pauses: 1, cancels: 1, changes: 1, setBacks: 2 }),
  'never looked up, set back twice': run(['none'], { crashes: 1, pauses: 1, setBacks: 2 }),
  'another run beside it, set back twice': replaced,
  'another run beside it, set back': run(['marker', 'none'], { crashes: 1, setBacks: 1, others: 1 }),
};
