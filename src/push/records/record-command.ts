import type { Endpoint, Risk } from '../../api/endpoint';
import type { ShopSession } from '../../runs/shop-session';
import { commandColumn, skipCommand, updateCommand } from '../../tables/command-column';
import { say } from '../../text/message';
import type { Action, Judgement, Step } from '../action';
import { afterSending } from '../after-sending';
import type { Edit, Value } from '../edit';
import { changed, changeKey, type Operation, onlyChangeOf } from '../operation';
import type { CellRef, ReadLive } from './live-records';

/** The state of a record that is in the shop no more. */
export const deletedState = 'DELETED';
/** The state of a record of which the shop tells nothing but that it is there. */
export const presentState = 'EXISTS';

/** Something that can be done with a record besides changing it, as data. */
export interface Command {
  /** What a person writes into the cell, in capitals. */
  readonly word: string;
  readonly endpoint: Endpoint;
  readonly input: (recordId: string, details: NonNullable<Edit['details']>) => Readonly<Record<string, unknown>>;
  /** The endpoint's own when absent. */
  readonly risk?: Risk;
  /** The states of a record in which it can be carried out; any other than `to` when absent. */
  readonly from?: readonly string[];
  /** The state that the record has afterwards. */
  readonly to: string;
  /** The command that takes it back. */
  readonly undoneBy?: string;
  /** Whether it is only for taking another one back, not for cells. */
  readonly isWayBackOnly?: boolean;
}

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
    idempotent: false,
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
    send: sendWith(commandOf),
    locate: locateWith(spec, commandOf),
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

const sendWith =
  (commandOf: CommandOf): Step =>
  (session, operations) => {
    const answered = new Map<Operation, Operation>();
    // Operations of one command go out together; a run seldom has more than one.
    for (const word of new Set(operations.map((operation) => onlyChangeOf(operation).to))) {
      const command = commandOf(word);
      const own = operations.filter((operation) => onlyChangeOf(operation).to === word);
      if (!command) throw new Error(`No command ${word}`);
      const inputs = own.map(onlyChangeOf).map(({ id, details = {} }) => command.input(id, details));
      const outcomes = session.client.callMany(command.endpoint, inputs);
      own.forEach((operation, index) => {
        answered.set(operation, afterSending(session, operation, outcomes[index]));
      });
    }
    return operations.map((operation) => answered.get(operation) ?? operation);
  };

/** The states of the records of operations, now. */
function readStates(session: ShopSession, { readLive }: CommandSpec, operations: readonly Operation[]) {
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
  (spec: CommandSpec, commandOf: CommandOf): Step =>
  (session, operations) => {
    const states = readStates(session, spec, operations);
    return operations.map((operation, index) => {
      const { from, to } = onlyChangeOf(operation);
      const state = states[index] ?? deletedState;
      if (state === from) return operation;
      if (state === commandOf(to)?.to) return changed(session, operation, 'accepted');
      return changed(session, operation, 'unknown', { reason: say(session.language, 'reason.otherState', { state }) });
    });
  };

const settleWith =
  (spec: CommandSpec): Step =>
  (session, operations) => {
    const states = readStates(session, spec, operations);
    return operations.map((operation, index) =>
      changed(session, operation, 'done', {
        seen: { [changeKey(onlyChangeOf(operation))]: states[index] ?? deletedState },
      }),
    );
  };
