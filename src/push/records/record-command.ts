import type { Prepared } from '../../runs/operation-type';
import type { ShopSession } from '../../runs/shop-session';
import type { PushOperationResult } from '../../state/schema/push-lines';
import { commandColumn, skipCommand, updateCommand } from '../../tables/command-column';
import { AddOnError } from '../../text/add-on-error';
import { say } from '../../text/message';
import { commandWish } from '../../wishes/command-wish';
import { judgeWish } from '../../wishes/judge-wish';
import type { Action, Judgement } from '../action';
import { type Command, deletedState } from '../command';
import { isSame, reasonKey, type Value } from '../edit';
import { changeKey, onlyChangeOf, type PushOperation } from '../operation';
import { sayWhyHeldBack } from '../why-held-back';
import type { CellRef, LiveRecords, ReadLive } from './live-records';

export interface CommandSpec {
  readonly commands: readonly Command[];
  /** Tells the state of a record as the value of the command column. */
  readonly readLive: ReadLive;
  /** Other columns of the row that a command takes along. */
  readonly details?: readonly string[];
  /** The dataset's column that shows the state, where there is one. */
  readonly stateColumn?: string;
}

/** The action that carries out what is written in a dataset's command column: one request for each record. */
export const recordCommand = (id: string, spec: CommandSpec): Action => {
  const commandOf = (word: Value) => spec.commands.find((command) => command.word === word);
  return {
    id,
    endpoints: [...new Set(spec.commands.map(({ endpoint }) => endpoint.id))],
    riskOf: (word) => commandOf(word)?.risk ?? commandOf(word)?.endpoint.risk ?? 'write',
    wishOf: (word) => commandWish(String(word)),
    marker: undefined,
    kindOf: (column) => (column === commandColumn.key ? 'command' : undefined),
    allowedInsteadOf: (_column, word) => wordsInsteadOf(spec, word),
    entry: {
      isIdle: (word) => word === updateCommand || word === skipCommand,
      judge: ({ wanted }, live) => judge(commandOf(wanted), live),
      about: 'about.state',
      // A record that is gone is in no state; the next pull marks its row.
      shownIn: (_column, live) =>
        spec.stateColumn === undefined || live === deletedState ? undefined : { column: spec.stateColumn, value: live },
      commands: spec.commands,
    },
    ...(spec.details ? { details: spec.details } : {}),
    group: (edits) => edits.map((edit) => [edit]),
    requestOf: (operation) => {
      const { id: recordId, to, details = {} } = onlyChangeOf(operation);
      const command = commandOf(to);
      if (!command) throw new AddOnError('unknownKind', { kind: `${id} ${to}` });
      return { endpoint: command.endpoint, input: command.input(recordId, details) };
    },
    locate: locateWith(spec, commandOf),
    compareAgain: compareWaiting(spec.readLive, (word) => commandWish(String(word))),
    settle: settleWith(spec),
    expected: ({ to }) => commandOf(to)?.to ?? '',
    undo: ({ to }) => {
      const wanted = commandOf(to)?.undoneBy;
      return wanted === undefined ? undefined : { baseline: '', wanted };
    },
  };
};

type CommandOf = (word: Value) => Command | undefined;

function wordsInsteadOf({ commands }: CommandSpec, word: Value): string | undefined {
  const words = commands.filter(({ isWayBackOnly }) => !isWayBackOnly).map(({ word: offered }) => offered);
  return words.includes(String(word)) ? undefined : [...words, skipCommand].join(', ');
}

function judge(command: Command | undefined, live: Value): Judgement {
  const { from, to, word = '' } = command ?? {};
  if (live === to) return { status: 'alreadySo' };
  if (from === undefined || from.includes(String(live))) return { status: 'ready' };
  return { status: 'blocked', reason: { message: 'blocked.notInState', values: { command: word, state: live } } };
}

/** The states of the records of operations, now. */
function readStates(session: ShopSession, { readLive }: CommandSpec, operations: readonly PushOperation[]) {
  const cells = operations
    .map(onlyChangeOf)
    .map(({ id, parentId, column }): CellRef => ({ recordId: id, parentId, column }));
  const live = readLive(session, cells, Number.POSITIVE_INFINITY, 'step.verifying');
  return cells.map(({ recordId, column }) =>
    live.has(recordId) ? (live.valueOf(recordId, column) ?? deletedState) : deletedState,
  );
}

/** No text of ours is kept with it, so the state decides: as it was, it has not arrived; in any third state, nobody knows. */
const locateWith =
  (spec: CommandSpec, commandOf: CommandOf): NonNullable<Action['locate']> =>
  (session, operations) => {
    const states = readStates(session, spec, operations);
    return operations.map((operation, index) => {
      const { from, to } = onlyChangeOf(operation);
      const state = states[index] ?? deletedState;
      if (state === from) return { found: 'absent' };
      if (state === commandOf(to)?.to) return { found: 'accepted' };
      return { found: 'unclear', result: { reason: say(session.language, 'reason.otherState', { state }) } };
    });
  };

const settleWith =
  (spec: CommandSpec): NonNullable<Action['settle']> =>
  (session, operations) => {
    const states = readStates(session, spec, operations);
    return operations.map((operation, index) => {
      const seen = { [changeKey(onlyChangeOf(operation))]: states[index] ?? deletedState };
      return { found: 'done', result: { seen } };
    });
  };

/**
 * What waited is held back where the shop no longer holds what the person saw, or where it would undo work that was finished since: nobody agreed to that.
 * For actions of which each operation is one change.
 */
export const compareWaiting =
  (readLive: ReadLive, wishOf: NonNullable<Action['wishOf']>): NonNullable<Action['compareAgain']> =>
  (session, operations) => {
    const cells = operations.map(onlyChangeOf).map(({ id, ...change }) => ({ ...change, recordId: id }));
    const live = readLive(session, cells, Number.POSITIVE_INFINITY, 'step.reading');
    return operations.map((operation) => compareOne(session, operation, live, wishOf));
  };

function compareOne(
  { language }: ShopSession,
  operation: PushOperation,
  live: LiveRecords,
  wishOf: NonNullable<Action['wishOf']>,
): Prepared<PushOperationResult> {
  const { id, column, from, to } = onlyChangeOf(operation);
  const { agreed } = operation.intent;
  const now = live.has(id) ? (live.valueOf(id, column) ?? deletedState) : deletedState;
  if (!isSame(now, from))
    return { found: 'held', result: { reason: '', heldBack: { [changeKey(onlyChangeOf(operation))]: now } } };
  const { error, doubts } = judgeWish(wishOf(to), live.factsOf?.(id));
  const against = error ?? doubts.find((doubt) => agreed !== undefined && !agreed.includes(reasonKey(doubt)));
  if (!against) return { found: 'ready' };
  return { found: 'refused', result: { reason: sayWhyHeldBack(language, against) } };
}
