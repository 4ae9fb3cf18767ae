import type { Behaviour } from './behaviour';
import { refusalBehaviours } from './refusal-behaviours';
import { scriptBehaviours } from './script-behaviours';
import { sheetBehaviours } from './sheet-behaviours';

const all = { ...refusalBehaviours, ...scriptBehaviours, ...sheetBehaviours };

export type BehaviourId = keyof typeof all;

/** Everything in which the emulated host is held to what Google does. */
export const behaviours: Readonly<Record<BehaviourId, Behaviour>> = all;
