import type { ShopSession } from '../../runs/shop-session';
import type { ScheduledPush } from '../../state/schema/scheduled-pushes';
import type { Edit, PlannedEdit, Value } from '../edit';
import { pushOperationsOf } from '../push-job';
import { waysBack } from '../ways-back';
import { readFrozen } from './frozen-plan';
import { isOver, scheduledAsFarAsReadable } from './scheduled-list';
import { startInDoubt } from './start-in-doubt';

/** Looks at what is planned for the shop of a connection. */
export type PlannedReader = Pick<ShopSession, 'platform' | 'store' | 'connection'>;

/** The same, and what runs have noted. */
export type JournalReader = PlannedReader & Pick<ShopSession, 'journal'>;

/** What is planned for a value of a record, wherever it stands: another tab may show the same. */
export interface PlannedValueOf {
  readonly push: ScheduledPush;
  readonly edit: PlannedEdit;
}

/** All that this person has planned for values of a dataset in the shop, in the order in which it was planned. */
export const plannedValues = (session: PlannedReader, dataset: string): readonly PlannedValueOf[] =>
  scheduledAsFarAsReadable(session.platform)
    .filter((push) => !isOver(push) && push.dataset === dataset && push.connection === session.connection.id)
    .flatMap((push) => (readFrozen(session, push)?.edits ?? []).map((edit) => ({ push, edit })));

/** A value that is to become another one in the shop by itself. */
export interface PendingValue extends Pick<PlannedEdit, 'key' | 'recordId' | 'sku' | 'name' | 'column'> {
  readonly from: Value;
  readonly to: Value;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** What this person has planned in the file for the shop: what is to go back first, and what comes soonest. */
export function pendingValues(reader: JournalReader): readonly PendingValue[] {
  const pending = scheduledAsFarAsReadable(reader.platform)
    .filter(({ connection }) => connection === reader.connection.id)
    .flatMap((push) =>
      valuesToCome(reader, push).map((value) => ({ ...value, goesBack: push.stage.name !== 'waiting' })),
    );
  return pending
    .sort((one, other) => Number(other.goesBack) - Number(one.goesBack) || one.at - other.at)
    .map(({ goesBack: _goesBack, ...value }) => value);
}

/** How what the shop may have of a start that it did not take would go back. */
export const doubtful = (reader: JournalReader, push: ScheduledPush): readonly PendingValue[] =>
  (startInDoubt(reader, push)?.ways ?? []).map((edit) => pendingOf(edit, push.endsAt ?? push.startsAt));

/** What is to come of one next. */
export function valuesToCome(reader: JournalReader, push: ScheduledPush): readonly PendingValue[] {
  const { stage, startsAt, endsAt } = push;
  if (stage.name === 'waiting') return (readFrozen(reader, push)?.edits ?? []).map((edit) => pendingOf(edit, startsAt));
  if (stage.name === 'over' || endsAt === undefined) return [];
  if (push.takenOver && stage.name !== 'starting' && stage.isWhole) {
    const edits = readFrozen(reader, push)?.edits ?? [];
    return edits.map((edit) => pendingOf({ ...edit, baseline: edit.wanted, wanted: edit.baseline }, endsAt));
  }
  const begun = waysBack(pushOperationsOf(reader.journal.lines(), stage.run)).map(({ edit }) => edit);
  return [...begun.map((edit) => pendingOf(edit, endsAt)), ...doubtful(reader, push)];
}

export const pendingOf = ({ key, recordId, sku, name, column, baseline, wanted }: Edit, at: number): PendingValue => ({
  ...{ key, recordId, sku, name, column },
  ...{ from: baseline, to: wanted, at },
});
