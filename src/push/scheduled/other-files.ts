import { dayMs } from '../../days/day';
import type { Platform } from '../../google/ports';
import type { ShopSession } from '../../runs/shop-session';
import { packStored, readablePacked } from '../../state/packed-document';
import {
  type ValuePlanned,
  type ValuesPlanned,
  valuesPlannedIn,
  valuesPlannedOf,
} from '../../state/schema/schedule/values-planned';
import { type ScheduledPush, scheduledPushesOf } from '../../state/schema/scheduled-pushes';
import { AddOnError, isAddOnError } from '../../text/add-on-error';
import { bytesOf } from '../../text/bytes-of';
import { isOver, pushesIn, readScheduled } from './scheduled-list';

type Keeper = Pick<Platform, 'properties' | 'workbook' | 'codec'>;

/** Of the 9 KB that a property holds {facts §1}. */
const mostBytes = 8800;

/** Of the 500 KB that all of a person's properties hold {facts §1}: what says how far pushes are must always fit beside these values. */
const mostOfAllBytes = 400_000;

/**
 * Lets this person's other files know for which values a push of this one is, beside what is kept here.
 * @throws AddOnError `storageFull` where there is no room for it, and none of it is kept.
 */
export function keepForOtherFiles(platform: Keeper, push: string, edits: readonly ValuePlanned[]): void {
  forgetLeftBehind(platform, push);
  const { properties, workbook } = platform;
  const values = edits.map(({ key, wanted }) => ({ key, wanted }));
  const parts = partsOf(platform, push, { file: workbook.name, values }).map(
    (packed, part) => [valuesPlannedOf({ spreadsheetId: workbook.id, push, part }).name, packed] as const,
  );
  if (sizeOf([...properties.user.all(), ...parts]) > mostOfAllBytes) {
    throw new AddOnError('storageFull', { what: 'properties' });
  }
  for (const [name, packed] of parts) properties.user.set(name, packed);
}

const sizeOf = (kept: readonly (readonly [name: string, text: string])[]): number =>
  kept.reduce((sum, [name, text]) => sum + bytesOf(name) + bytesOf(text), 0);

/** As few parts as properties take. */
function partsOf(platform: Keeper, push: string, { file, values }: ValuesPlanned): readonly string[] {
  const { codec, workbook } = platform;
  const about = { spreadsheetId: workbook.id, push, part: 0 };
  const packed = packStored(codec, valuesPlannedOf(about), { file, values });
  if (bytesOf(packed) <= mostBytes || values.length < 2) return [packed];
  const middle = Math.ceil(values.length / 2);
  const halves = [values.slice(0, middle), values.slice(middle)];
  return halves.flatMap((half) => partsOf(platform, push, { file, values: half }));
}

/** They need not know any more of one. */
export const forgetForOtherFiles = (platform: Pick<Platform, 'properties' | 'workbook'>, push: string): void =>
  removeOf(platform, (one) => one === push);

/** The same of all that this person has scheduled in the file. */
export const forgetAllForOtherFiles = (platform: Pick<Platform, 'properties' | 'workbook'>): void =>
  removeOf(platform, () => true);

/** Of one whose execution ended before it was listed, or that is over, nothing is planned. */
function forgetLeftBehind(platform: Keeper, besides: string): void {
  const pushes = orUnreadable(() => readScheduled(platform));
  if (!pushes) return;
  const listed = pushes.filter((push) => !isOver(push));
  const known = new Set([besides, ...listed.map(({ id }) => id)]);
  removeOf(platform, (one) => !known.has(one));
}

/** Where nobody can read what is planned, nobody can say that it is not. */
function orUnreadable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (isAddOnError(error)) return undefined;
    throw error;
  }
}

function removeOf(
  { properties, workbook }: Pick<Platform, 'properties' | 'workbook'>,
  isMeant: (push: string) => boolean,
): void {
  const prefix = valuesPlannedIn(workbook.id);
  for (const name of properties.user.all().keys()) {
    if (name.startsWith(prefix) && isMeant(pushIn(name, prefix))) properties.user.remove(name);
  }
}

const pushIn = (name: string, prefix: string): string => name.slice(prefix.length).replace(/:\d+$/, '');

/** What this person has planned for a value in another of their files. */
export interface PlannedElsewhere extends ValuePlanned {
  /** The name of that file. */
  readonly file: string;
  readonly push: ScheduledPush;
}

/** A file that was deleted never says that what was planned in it is over: so long after its time it is asked no more. */
export const longestSilenceMs = 7 * dayMs;

/** All that this person has planned for values of a dataset in the shop, in other files than this one. What cannot be read tells nothing: it is told in its file. */
export function plannedElsewhere(
  { platform, connection }: Pick<ShopSession, 'platform' | 'connection'>,
  dataset: string,
): readonly PlannedElsewhere[] {
  const { properties, workbook, codec, clock } = platform;
  const kept = properties.user.all();
  const prefix = scheduledPushesOf('').name;
  const isStillAsked = ({ startsAt, endsAt = startsAt }: ScheduledPush) => endsAt + longestSilenceMs > clock.now();
  return [...kept].flatMap(([name, packed]) => {
    const spreadsheetId = name.startsWith(prefix) ? name.slice(prefix.length) : workbook.id;
    if (spreadsheetId === workbook.id) return [];
    return pushesIn(codec, spreadsheetId, packed)
      .filter((push) => push.dataset === dataset && push.connection === connection.id)
      .filter((push) => !isOver(push) && isStillAsked(push))
      .flatMap((push) => valuesOf({ kept, codec }, { spreadsheetId, push }));
  });
}

interface Kept extends Pick<Platform, 'codec'> {
  readonly kept: ReadonlyMap<string, string>;
}

interface PushElsewhere {
  readonly spreadsheetId: string;
  readonly push: ScheduledPush;
}

function valuesOf({ kept, codec }: Kept, { spreadsheetId, push }: PushElsewhere): readonly PlannedElsewhere[] {
  const found: PlannedElsewhere[] = [];
  for (let part = 0; ; part += 1) {
    const document = valuesPlannedOf({ spreadsheetId, push: push.id, part });
    const packed = kept.get(document.name);
    if (packed === undefined) return found;
    const { file = '', values = [] } = readablePacked(codec, document, packed) ?? {};
    found.push(...values.map((value) => ({ ...value, file, push })));
  }
}
