import type { Behaviour } from './behaviour';
import { protectionBehaviours } from './protection-behaviours';
import { sheetBehaviours } from './sheet-behaviours';

const all = { ...sheetBehaviours, ...protectionBehaviours };

export type BehaviourId = keyof typeof all;

/** Everything in which the emulated host is held to what Google does. */
export const behaviours: Readonly<Record<BehaviourId, Behaviour>> = all;
