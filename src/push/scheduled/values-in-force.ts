import type { Platform } from '../../google/ports';
import type { ScheduledPush } from '../../state/schema/scheduled-pushes';
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

/** What of them is, or may be, in the shop that is looked at, and how it is to go back. */
export const valuesInForce = (reader: JournalReader, pushes: Pushes): readonly PendingValue[] =>
  pushes
    .filter(({ connection }) => connection === reader.connection.id)
    .flatMap((push) => (push.stage.name === 'waiting' ? doubtful(reader, push) : valuesToCome(reader, push)));
