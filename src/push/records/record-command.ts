import type { ShopSession } from '../../runs/shop-session';
import { commandColumn, skipCommand, updateCommand } from '../../tables/command-column';
import { AddOnError } from '../../text/add-on-error';
import { say } from '../../text/message';
import { commandWish } from '../../wishes/command-wish';
import type { Action, Judgement } from '../action';
import { type Command, deletedState } from '../command';
import type { Value } from '../edit';
import { changeKey, onlyChangeOf, type PushOperation } from '../operation';
import { compareWaiting } from './compare-waiting';
import type { CellRef, ReadLive } from './live-records';

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
