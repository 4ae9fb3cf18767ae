import type { World } from './world';

/** A step that may be the next, and where it leads. */
export type Step = readonly [label: string, world: World];
