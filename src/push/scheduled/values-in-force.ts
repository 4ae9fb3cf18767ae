import type { Platform } from '../../google/ports';
import { openKeptState } from '../../runs/shop-session';
import { connectionTitle, type ListedConnection, listConnections } from '../../state/connection-list';
import type { Connection } from '../../state/schema/connections/connection';
import type { ScheduledPush } from '../../state/schema/scheduled-pushes';
import { isAddOnError } from '../../text/add-on-error';
import { readFrozen } from './frozen-plan';
import { doubtful, type JournalReader, type PendingValue, type PlannedReader, valuesToCome } from './planned-values';
import { scheduledAsFarAsReadable } from './scheduled-list';

type Pushes = readonly ScheduledPush[];

/** Of this person in the file, for whatever shop: those whose values are, or may be, in the shop until their end. */
export const pushesInForce = (platform: Platform): Pushes => scheduledAsFarAsReadable(platform).filter(isInForce);

export const isInForce = ({ stage, endsAt, tries = 0 }: ScheduledPush): boolean =>
  endsAt !== undefined && stage.name !== 'over' && (stage.name !== 'waiting' || tries > 0);

/** Those among them, for the shop that is looked at, of which the lines of their runs alone say what is to go back: what was put aside tells it only where all of it was applied. */
export const pushesInHistory = (reader: PlannedReader): Pushes =>
  pushesInForce(reader.platform).filter(
    (push) => push.connection === reader.connection.id && !(isKnownByPlan(push) && readFrozen(reader, push)),
  );

/** One that is about to go back counts on its run's lines, as they are being gone on with. */
const isKnownByPlan = ({ stage }: ScheduledPush): boolean =>
  stage.name === 'on' && (stage.isWhole === true || stage.isFound === true);

/** What of scheduled pushes is, or may be, in one shop. */
export interface ShopValues {
  /** Whether it is the shop that the file uses. */
  readonly isHere: boolean;
  /** As this person calls it; `''` where they removed its connection. */
  readonly shop: string;
  /** How many values, those among them that cannot be read. */
  readonly count: number;
  /** Those that can be, and how each is to go back. */
  readonly values: readonly PendingValue[];
}

/** By their shops, the one that the file uses first. */
export function valuesInForce(reader: JournalReader, pushes: Pushes): readonly ShopValues[] {
  const here = reader.connection.id;
  const isElsewhere = pushes.some(({ connection }) => connection !== here);
  const listed = isElsewhere ? listedAsFarAsReadable(reader) : [];
  const others = [...new Set(pushes.map(({ connection }) => connection))].filter((id) => id !== here);
  const connections = [reader.connection, ...others.map((id) => listed.find((one) => one.id === id) ?? id)];
  return connections.flatMap((connection) => {
    const isOne = typeof connection !== 'string';
    const id = isOne ? connection.id : connection;
    const found = pushes.filter((push) => push.connection === id);
    if (found.length === 0) return [];
    const own = isOne ? readerOf(reader, connection) : undefined;
    const values = found.map((push) => (own ? valuesOf(own, push) : []));
    const count = found.reduce((sum, push, index) => sum + (values[index]?.length || push.count), 0);
    return [{ isHere: id === here, shop: isOne ? connectionTitle(connection) : '', count, values: values.flat() }];
  });
}

const valuesOf = (reader: JournalReader, push: ScheduledPush): readonly PendingValue[] =>
  push.stage.name === 'waiting' ? doubtful(reader, push) : valuesToCome(reader, push);

function readerOf(reader: JournalReader, connection: Connection): JournalReader {
  if (connection.id === reader.connection.id) return reader;
  const { store, journal } = openKeptState(reader.platform, connection);
  return { platform: reader.platform, connection, store, journal };
}

/** None where a newer version wrote one of them: where they are listed that is told. */
function listedAsFarAsReadable({ platform: { properties } }: PlannedReader): readonly Connection[] {
  try {
    return listConnections(properties).map(({ connection }: ListedConnection) => connection);
  } catch (error) {
    if (isAddOnError(error)) return [];
    throw error;
  }
}
