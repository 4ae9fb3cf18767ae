/**
 * How far an operation is. `planned`: certainly has not left, where the line is one's own and current; `leaving`: may have left, and may have arrived; `accepted`: the shop has taken it, what
 * became of it is still to be looked at; `done`: carried out and looked at; `failed`: certainly not carried
 * out, where the line is one's own and current; `unknown`: nobody could find
 * out; `abandoned`: given up by a person before that was known.
 */
export type OperationState = 'planned' | 'leaving' | 'accepted' | 'done' | 'failed' | 'unknown' | 'abandoned';

/**
 * What happens to an operation. `leave`: noted right before its request leaves; `notArrived`: it certainly has not arrived; `accept`, `refuse`: the
 * shop said so, or we did before it left; `finish`: it was carried out and looked at; `lose`: nobody can find out; `doubt`: what its line says cannot be
 * believed, as others may have written it; `abandon`: a person gives it up.
 */
export type OperationEvent = 'leave' | 'notArrived' | 'accept' | 'refuse' | 'finish' | 'lose' | 'doubt' | 'abandon';

type Transitions = Readonly<Record<OperationState, Readonly<Partial<Record<OperationEvent, OperationState>>>>>;

/** Everything that may happen to an operation; nothing else ever does. */
export const transitions: Transitions = {
  planned: { leave: 'leaving', refuse: 'failed', doubt: 'leaving', abandon: 'abandoned' },
  leaving: {
    notArrived: 'planned',
    accept: 'accepted',
    refuse: 'failed',
    finish: 'done',
    lose: 'unknown',
    doubt: 'leaving',
    abandon: 'abandoned',
  },
  accepted: { refuse: 'failed', finish: 'done', lose: 'unknown', doubt: 'leaving', abandon: 'abandoned' },
  done: {},
  failed: { doubt: 'leaving' },
  unknown: {},
  abandoned: {},
};

export const isOperationState = (state: string): state is OperationState => Object.keys(transitions).includes(state);

/** Whether something may still happen to an operation whose line is believed. */
export const isOpen = (state: OperationState): boolean =>
  Object.keys(transitions[state]).some((event) => event !== 'doubt');

/** The state after an event. @throws Error for what must never happen: a slip of ours. */
export function next(state: OperationState, event: OperationEvent): OperationState {
  const after = transitions[state][event];
  if (after === undefined) throw new Error(`An operation that is ${state} cannot ${event}.`);
  return after;
}

/**
 * The state of an operation that is given up under a line of which later ones are missing: what it closes as never sent may have left since.
 * `undefined` where it stays as it is.
 */
export function givenUp(state: OperationState): OperationState | undefined {
  if (state === 'failed') return next(next(state, 'doubt'), 'abandon');
  return isOpen(state) ? next(state, 'abandon') : undefined;
}
