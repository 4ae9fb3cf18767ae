import type { OperationEvent, OperationState } from '../../../src/runs/operation-state';
import { type Rules, runnerRules } from './rules';
import { replaced, run, setBackTwice } from './settings';
import type { Setting } from './world';

/** Something that the runner keeps to, or that the model assumes, broken on purpose. */
export interface Mutation {
  readonly rules: Rules;
  /** As small a run as shows it. */
  readonly setting: Setting;
}

const without = (rule: Exclude<keyof Rules, 'next'>, setting: Setting): Mutation => ({
  rules: { ...runnerRules, [rule]: false },
  setting,
});

/** The table of operation states with one entry changed. */
const withState = (from: OperationState, event: OperationEvent, to: OperationState, setting: Setting): Mutation => ({
  rules: {
    ...runnerRules,
    next: (state, happened) => (state === from && happened === event ? to : runnerRules.next(state, happened)),
  },
  setting,
});

const marked = run(['marker', 'marker'], { crashes: 1, troubles: 1 });
const markedTwice = run(['marker', 'marker'], { crashes: 2, troubles: 1 });
const valued = run(['value', 'value'], { crashes: 1, troubles: 1, changes: 1 });
const patched = run(['patch'], { troubles: 1, pauses: 1, cancels: 1 });
const unmarked = run(['none', 'none'], { crashes: 1, troubles: 1 });
const setBack = run(['marker', 'marker'], { crashes: 1, setBacks: 1 });
const takenBack = run(['marker'], { crashes: 2, pauses: 1, setBacks: 1 });
const setBackAtOnce = run(['marker', 'marker'], { troubles: 1, pauses: 1, setBacks: 1 });
const endedBefore = run(['marker'], { crashes: 2, setBacks: 1, others: 1 });
const madeGoodFor = run(['marker', 'marker', 'marker'], { crashes: 1, setBacks: 1 }, { followUp: 2 });

export const mutations: Readonly<Record<string, Mutation>> = {
  'what leaves is not noted before': without('notesLeaving', marked),
  'a note need not last before its request leaves': without('flushes', marked),
  'the lease is not confirmed before writing': without('confirmsToWrite', marked),
  'the lease is not confirmed before sending': without('confirmsToSend', marked),
  'it is not remembered that something leaves': without('remembersLeaving', setBack),
  'it is not remembered that the run has ended': without('remembersEnd', setBack),
  'a run that had ended is open again': without('letsEndedBe', setBack),
  'lines of an earlier version are believed': without('doubtsEarlier', setBack),
  'taking over is not told to whoever had it before': without('countsTurns', setBack),
  'earlier lines count as those of an ended run': without('knowsOwnNumbers', takenBack),
  'what an earlier version closes is believed': without('doubtsClosed', setBackTwice),
  'what an earlier version closes is sent where it is not there': without('keepsClosed', setBackTwice),
  'a turn is told after its first note': without('notesTurnsFirst', setBackTwice),
  'the turn of a run is forgotten after another one': without('keepsTurns', endedBefore),
  'a run that another one replaced is open again': without('letsReplacedBe', replaced),
  'closing a run that another one replaced, its person forgets that one': without('remembersReplacing', replaced),
  'a run that ended, and was taken over anew before, is open again': without('knowsEndedAnew', setBackTwice),
  'a look-up does not wait': without('waitsForArrival', marked),
  'a look-up of doubted lines does not wait': without('waitsWhereDoubted', setBackAtOnce),
  'what the client sent again is as old as its line': without('repeatedIsYoung', patched),
  'what the client sent again counts as not sent': without('keepsRepeated', patched),
  'a third value counts as not arrived': without('knowsThirdValue', valued),
  'anybody is believed as to what has not left': without('believesOnlyCurrent', setBack),
  'a follow-up is noted after what makes it necessary': without('notesFollowUpsFirst', madeGoodFor),
  'a follow-up of a doubted run is sent at once': without('doubtsFollowUps', madeGoodFor),
  'assumed: a request may arrive after the grace': without('arrivesInTime', marked),
  'accepted, an operation may be sent again': withState('accepted', 'finish', 'planned', marked),
  'doubted, what is planned stays so': withState('planned', 'doubt', 'planned', setBack),
  'doubted, what may have left counts as not sent': withState('leaving', 'doubt', 'planned', markedTwice),
  'doubted, what was accepted counts as not sent': withState('accepted', 'doubt', 'planned', marked),
  'doubted, what is closed as never sent is sent again': withState('failed', 'doubt', 'planned', setBackTwice),
  'lost, an operation counts as failed': withState('leaving', 'lose', 'failed', unmarked),
  'lost, an operation counts as done': withState('leaving', 'lose', 'done', unmarked),
  'lost, an operation is sent again': withState('leaving', 'lose', 'planned', unmarked),
  'lost after it was accepted, an operation counts as failed': withState('accepted', 'lose', 'failed', marked),
  'not arrived, an operation counts as done': withState('leaving', 'notArrived', 'done', marked),
  'refused, an operation counts as done': withState('leaving', 'refuse', 'done', marked),
  'given up, what may have left counts as failed': withState('leaving', 'abandon', 'failed', marked),
  'given up, what was accepted counts as failed': withState('accepted', 'abandon', 'failed', marked),
  'given up, what is planned counts as failed': withState('planned', 'abandon', 'failed', setBack),
};
