import type { Behaviour } from './behaviour';
import { scriptBehaviours } from './script-behaviours';
import { sheetBehaviours } from './sheet-behaviours';

const all = { ...scriptBehaviours, ...sheetBehaviours };

export type BehaviourId = keyof typeof all;

/** Everything in which the emulated host is held to what Google does. */
export const behaviours: Readonly<Record<BehaviourId, Behaviour>> = all;
