import { next, type OperationEvent } from '../../../src/runs/operation-state';
import type { LineState } from './world';

/** What the runner keeps to, and what the model assumes of the world: each can be broken to see that it is needed. */
export interface Rules {
  /** The table of operation states. */
  readonly next: (state: LineState, event: OperationEvent) => LineState;
  /** What leaves was noted as `leaving` before. */
  readonly notesLeaving: boolean;
  /** A note lasts before anything follows it. */
  readonly flushes: boolean;
  /** The lease is confirmed before anything is written, and before anything leaves. */
  readonly confirmsToWrite: boolean;
  readonly confirmsToSend: boolean;
  /** How far the run is, is remembered outside of the file before anything leaves; and that it has ended. */
  readonly remembersLeaving: boolean;
  readonly remembersEnd: boolean;
  /** A look-up waits until what got lost has arrived or never will. */
  readonly waitsForArrival: boolean;
  /** What must be doubted waits for that too: it may have left later than its line says. */
  readonly waitsWhereDoubted: boolean;
  /** A value that is neither as before nor as wanted says nothing of whether ours had arrived. */
  readonly knowsThirdValue: boolean;
  /** Lines of earlier versions of the file are doubted; those of a run that had ended are let be. */
  readonly doubtsEarlier: boolean;
  readonly letsEndedBe: boolean;
  /** So are those under a later number than the run ended with, from before it was gone on with. */
  readonly knowsEndedAnew: boolean;
  /** What those close as never sent is looked up as well, and stays closed where it is not there. */
  readonly doubtsClosed: boolean;
  readonly keepsClosed: boolean;
  /** A run that a later one replaced is let be, and what is remembered of that one stays. */
  readonly letsReplacedBe: boolean;
  readonly remembersReplacing: boolean;
  /** A turn is told to everybody before its first note is written. */
  readonly notesTurnsFirst: boolean;
  /** It is kept though another run was gone on with in doubt since. */
  readonly keepsTurns: boolean;
  /** Lines from before somebody took the run over, or went on with it in doubt, are doubted. */
  readonly countsTurns: boolean;
  /** Earlier lines of a run that its person took over anew are earlier lines, not those of an ended run. */
  readonly knowsOwnNumbers: boolean;
  /** A run that is ended: only one's own current lines are believed to say what has not left. */
  readonly believesOnlyCurrent: boolean;
  /** Stopped between two waves, what the client may have repeated stays as what may have left, and just now at that. */
  readonly keepsRepeated: boolean;
  readonly repeatedIsYoung: boolean;
  /** A follow-up is noted before what makes it necessary is closed. */
  readonly notesFollowUpsFirst: boolean;
  /** A follow-up that is noted after lines had to be doubted may have left as well. */
  readonly doubtsFollowUps: boolean;
  /** Assumption: what has not arrived within the grace never does. */
  readonly arrivesInTime: boolean;
}

const nextState: Rules['next'] = (state, event) => {
  if (state === 'none') throw new Error(`What is not in the journal cannot ${event}.`);
  return next(state, event);
};

/** As the runner is. */
export const runnerRules: Rules = {
  next: nextState,
  notesLeaving: true,
  flushes: true,
  confirmsToWrite: true,
  confirmsToSend: true,
  remembersLeaving: true,
  remembersEnd: true,
  waitsForArrival: true,
  waitsWhereDoubted: true,
  knowsThirdValue: true,
  doubtsEarlier: true,
  letsEndedBe: true,
  knowsEndedAnew: true,
  doubtsClosed: true,
  keepsClosed: true,
  letsReplacedBe: true,
  remembersReplacing: true,
  notesTurnsFirst: true,
  keepsTurns: true,
  countsTurns: true,
  knowsOwnNumbers: true,
  believesOnlyCurrent: true,
  keepsRepeated: true,
  repeatedIsYoung: true,
  notesFollowUpsFirst: true,
  doubtsFollowUps: true,
  arrivesInTime: true,
};
