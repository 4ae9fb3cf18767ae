import type { Platform } from '../../google/ports';
import { openKeptState } from '../../runs/shop-session';
import { connectionTitle, listConnections } from '../../state/connection-list';
import type { Connection } from '../../state/schema/connections/connection';
import type { ScheduledPush } from '../../state/schema/scheduled-pushes';
import { isAddOnError } from '../../text/add-on-error';
import { readFrozen } from './frozen-plan';
import { doubtful, type JournalReader, type PendingValue, type PlannedReader, valuesToCome } from './planned-values';
import { scheduledAsFarAsReadable } from './scheduled-list';

type Pushes = readonly ScheduledPush[];

/** Of this person in the file, for whatever shop: those whose values are, or may be, in the shop until their end. */
export const pushesInForce = (platform: Platform): Pushes => scheduledAsFarAsReadable(platform).filter(isInForce);

/** Whether its values are, or may be, in the shop until its end. */
export const isInForce = ({ stage, endsAt, tries = 0 }: ScheduledPush): boolean =>
  endsAt !== undefined && stage.name !== 'over' && (stage.name !== 'waiting' || tries > 0);

/** Those among them, for the shop that is looked at, of which the lines of their runs alone say what is to go back: what was put aside tells it only where all of it was applied. */
export const pushesInHistory = (reader: PlannedReader): Pushes =>
  pushesInForce(reader.platform).filter(
    (push) => push.connection === reader.connection.id && !(isKnownByPlan(push) && readFrozen(reader, push)),
  );

/** Whether what was put aside for it tells what is to go back. One that is about to counts on its run's lines, as they are being gone on with. */
export const isKnownByPlan = ({ stage }: ScheduledPush): boolean =>
  stage.name === 'on' && (stage.isWhole === true || stage.isFound === true);

/** What of scheduled pushes is, or may be, in a shop, and goes back together. */
export interface ValuesInForce {
  /** Whether they are of this person in the shop that the file uses, or in another one, or of a colleague in the former. */
  readonly of: 'here' | 'otherShop' | 'colleague';
  /** The shop as this person calls it, `''` where they removed its connection; or the colleague as they sign, `''` where they do not. */
  readonly name: string;
  /** How many values, those among them that cannot be read. */
  readonly count: number;
  /** Those that can be, and how each is to go back. */
  readonly values: readonly PendingValue[];
}

/** Of this person, by their shops, the one that the file uses first. */
export function valuesInForce(reader: JournalReader, pushes: Pushes): readonly ValuesInForce[] {
  const here = reader.connection.id;
  const others = [...new Set(pushes.map(({ connection }) => connection))].filter((id) => id !== here);
  const listed = others.length > 0 ? listedAsFarAsReadable(reader) : [];
  return [here, ...others].flatMap((id): ValuesInForce | [] => {
    const found = pushes.filter((push) => push.connection === id);
    if (found.length === 0) return [];
    const connection = id === here ? reader.connection : listed.find((one) => one.id === id);
    const own = connection && readerOf(reader, connection);
    return {
      of: id === here ? 'here' : 'otherShop',
      name: connection ? connectionTitle(connection) : '',
      ...summed(found, (push) => (own ? valuesOf(own, push) : [])),
    };
  });
}

/** @param valuesIn those of one, as far as they can be read. */
export function summed(pushes: Pushes, valuesIn: (push: ScheduledPush) => readonly PendingValue[]) {
  const values = pushes.map(valuesIn);
  const counts = pushes.map((push, index) => values[index]?.length || push.count);
  return { count: counts.reduce((sum, count) => sum + count, 0), values: values.flat() };
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
    return listConnections(properties).map(({ connection }) => connection);
  } catch (error) {
    if (isAddOnError(error)) return [];
    throw error;
  }
}
