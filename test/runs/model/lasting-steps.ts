import type { LineState } from './world';

/**
 * From which state to which the line of an operation goes between two notes in the journal; `none`: it is not there yet. Several events in a row may
 * be one step.
 */
export const lastingSteps: Readonly<Record<LineState, readonly LineState[]>> = {
  none: ['leaving', 'planned'],
  planned: ['abandoned', 'failed', 'leaving'],
  leaving: ['abandoned', 'accepted', 'done', 'failed', 'planned', 'unknown'],
  accepted: ['abandoned', 'done', 'leaving', 'unknown'],
  done: [],
  failed: ['abandoned', 'leaving'],
  unknown: [],
  abandoned: [],
};

export type Steps = Map<LineState, Set<LineState>>;

export function addStep(steps: Steps, from: LineState, to: LineState): void {
  if (from === to) return;
  const known = steps.get(from) ?? new Set();
  steps.set(from, known.add(to));
}

/** As {@link lastingSteps} are told. */
export const toldSteps = (steps: Steps): Record<string, readonly LineState[]> =>
  Object.fromEntries(Object.keys(lastingSteps).map((from) => [from, [...(steps.get(from as LineState) ?? [])].sort()]));
