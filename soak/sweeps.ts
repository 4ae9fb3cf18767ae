import { countDashboardPlays, playDashboardCase } from '../test/pull/dashboard-people/dashboard-plays';
import { countForgeries, playForgeryCase } from '../test/runs/forging/forgery-cases';

/** All cases of a story, where they can be counted: its seeds sample them. */
export interface Sweep {
  readonly count: () => number;
  /** @param number from 1 on. @throws Error with what was found to be wrong. */
  readonly play: (number: number) => void;
}

/** By the names of their stories. */
export const sweeps: Readonly<Record<string, Sweep>> = {
  'dashboard-people': { count: countDashboardPlays, play: playDashboardCase },
  'forged-file': { count: countForgeries, play: playForgeryCase },
};
