import type { Platform } from '../../google/ports';
import { packStored, tryUnpack } from '../../state/packed-document';
import { type ScheduledPush, type ScheduledStage, scheduledPushesOf } from '../../state/schema/scheduled-pushes';
import { parseStored, readStored } from '../../state/schema/stored-document';
import { underUserLock } from '../../state/under-user-lock';
import { AddOnError, isAddOnError } from '../../text/add-on-error';
import { bytesOf } from '../../text/bytes-of';

type Pushes = readonly ScheduledPush[];
type Reader = Pick<Platform, 'properties' | 'workbook' | 'codec'>;
type Keeper = Reader & Pick<Platform, 'lock' | 'clock'>;

/** So many that are not over may be planned in a file. */
const mostPlanned = 20;
/** So many that are over are told of, the latest. */
const mostOver = 20;
/** Of the 9 KB that a property holds {facts §1}. */
const mostBytes = 8800;
const lockWaitMs = 10_000;

export const isOver = ({ stage }: Pick<ScheduledPush, 'stage'>): boolean => stage.name === 'over';

/** All of this person in this file, the oldest first. @throws AddOnError `newerState`, `damagedState`. */
export function readScheduled({ properties, workbook, codec }: Reader): Pushes {
  const document = scheduledPushesOf(workbook.id);
  const kept = properties.user.get(document.name);
  return parseStored(document, kept === undefined ? undefined : unpacked(codec, kept)) ?? [];
}

/** A newer version may not pack it. */
const unpacked = (codec: Reader['codec'], kept: string): string => (/^[[{]/.test(kept) ? kept : tryUnpack(codec, kept));

/** All that this person has in a file, from what is kept of it; none where that cannot be read. */
export function pushesIn(codec: Reader['codec'], spreadsheetId: string, kept: string): Pushes {
  const reading = readStored(scheduledPushesOf(spreadsheetId), unpacked(codec, kept));
  return reading.kind === 'read' ? reading.value : [];
}

/** The same for what has other work to do: none where they cannot be read, which is told where they are listed. */
export function scheduledAsFarAsReadable(platform: Reader): Pushes {
  try {
    return readScheduled(platform);
  } catch (error) {
    if (isAddOnError(error)) return [];
    throw error;
  }
}

/** When what a run has put into the shop goes back by itself, in milliseconds since 1970; `undefined` where this person has planned no such thing. */
export const whenItGoesBack = (platform: Reader, run: string): number | undefined =>
  scheduledAsFarAsReadable(platform).find(({ stage }) => stage.name === 'on' && stage.run === run)?.endsAt;

/** Changes them as they stand, lasting, while nobody else does. @returns what they are then. @throws AddOnError `busy`, `newerState`, `damagedState`. */
export function changeScheduled(platform: Keeper, change: (pushes: Pushes) => Pushes): Pushes {
  const { properties, workbook, codec } = platform;
  const document = scheduledPushesOf(workbook.id);
  return underUserLock(platform, lockWaitMs, () => {
    const after = withoutOldest(change(readScheduled(platform)), (pushes) => packStored(codec, document, pushes));
    if (after.length === 0) properties.user.remove(document.name);
    else properties.user.set(document.name, packStored(codec, document, after));
    return after;
  });
}

/** Those that are over make way for what is to come. */
function withoutOldest(pushes: Pushes, print: (pushes: Pushes) => string): Pushes {
  const over = pushes.filter(isOver);
  for (let least = Math.max(0, over.length - mostOver); least <= over.length; least += 1) {
    const dropped = new Set(over.slice(0, least));
    const kept = pushes.filter((one) => !dropped.has(one));
    if (bytesOf(print(kept)) <= mostBytes) return kept;
  }
  throw new AddOnError('tooManyScheduled', { most: mostPlanned });
}

/**
 * Adds one, while no other execution of its person's gets at them: what is told as not planned must not be listed.
 * @param seeTo what has to be done for it besides; where it throws, nothing is added.
 * @throws AddOnError `tooManyScheduled`, and as {@link changeScheduled}.
 */
export function addScheduled(platform: Keeper, push: ScheduledPush, seeTo: (push: ScheduledPush) => void): void {
  underUserLock(platform, lockWaitMs, () => {
    changeScheduled(platform, (pushes) => {
      if (pushes.filter((one) => !isOver(one)).length >= mostPlanned) {
        throw new AddOnError('tooManyScheduled', { most: mostPlanned });
      }
      return [...pushes, push];
    });
    try {
      seeTo(push);
    } catch (error) {
      changeScheduled(platform, (pushes) => pushes.filter(({ id }) => id !== push.id));
      throw error;
    }
  });
}

/** @throws AddOnError `scheduledGone`. */
export function requireScheduled(platform: Reader, id: string): ScheduledPush {
  const found = readScheduled(platform).find((one) => one.id === id);
  if (!found) throw new AddOnError('scheduledGone');
  return found;
}

/**
 * Brings one from a stage to the next, lasting.
 * @param from the stage in which it has to be still.
 * @param also what else is another with it.
 * @throws AddOnError `scheduledChanged` where somebody else was faster, `scheduledGone`.
 */
export function moveScheduled(
  platform: Keeper,
  { id, stage: from }: Pick<ScheduledPush, 'id' | 'stage'>,
  stage: ScheduledStage,
  also: Pick<ScheduledPush, 'tries'> = {},
): ScheduledPush {
  const since = platform.clock.now();
  const pushes = changeScheduled(platform, (all) => {
    const found = all.find((one) => one.id === id);
    if (!found) throw new AddOnError('scheduledGone');
    if (JSON.stringify(found.stage) !== JSON.stringify(from)) throw new AddOnError('scheduledChanged');
    return all.map((one) => (one.id === id ? { ...one, stage, since, ...also } : one));
  });
  const moved = pushes.find((one) => one.id === id);
  if (!moved) throw new AddOnError('scheduledGone');
  return moved;
}
