import type { Platform } from '../../../google/ports';
import type { ShopSession } from '../../../runs/shop-session';
import { tellBeside } from '../../../runs/tell-beside';
import { packStored, tryUnpack } from '../../../state/packed-document';
import type { Connection } from '../../../state/schema/connections/connection';
import { publishedPushesOf } from '../../../state/schema/schedule/published-pushes';
import { type FrozenPlan, frozenPlanOf, type ScheduledPush } from '../../../state/schema/scheduled-pushes';
import { readStored } from '../../../state/schema/stored-document';
import { authorName, ownAuthorName } from '../../../state/seal/seals';
import { loadName } from '../../../state/settings';
import type { Language } from '../../../text/message';
import { cutText } from '../../../text/well-formed';
import { digestOfFrozen } from '../frozen-plan';
import { isOver, readScheduled } from '../scheduled-list';

/** A scheduled push and whose it is; `undefined` for this person, where they never sealed anything. */
export interface PushOf {
  readonly author: string | undefined;
  /** As they sign; `''` where they do not. */
  readonly by: string;
  readonly push: ScheduledPush;
}

/** Lets colleagues see this person's scheduled pushes in the file, so that one of them can go on where their key has ended. */
function publishPushes(platform: Platform): void {
  const pushes = readScheduled(platform).filter((push) => !isOver(push) || push.takenOver !== undefined);
  const author = pushes.length === 0 ? authorName(platform) : ownAuthorName(platform);
  if (author === undefined) return;
  const { codec, properties } = platform;
  const published = publishedPushesOf(author);
  const before = properties.document.get(published.name);
  if (pushes.length === 0) {
    if (before !== undefined) properties.document.remove(published.name);
    return;
  }
  const printed = packStored(codec, published, { by: loadName(properties), pushes });
  if (printed !== before) properties.document.set(published.name, printed);
}

/** The same beside what was done: that is kept, whatever keeps colleagues from seeing it. */
export const publishPushesBeside = ({
  platform,
  language,
}: {
  readonly platform: Platform;
  readonly language: Language;
}): boolean => tellBeside({ platform, language }, 'colleagues', () => publishPushes(platform));

/** The longest name that the settings take; whoever wrote a longer one there did not do it with them. */
const longestName = 60;

/** What colleagues tell of their scheduled pushes for the shop of a connection: everybody who may edit the file could have written it. What cannot be read tells nothing. */
export function pushesOfOthers(
  { properties, codec }: Pick<Platform, 'properties' | 'codec'>,
  { id: connection }: Pick<Connection, 'id'>,
): readonly PushOf[] {
  const prefix = publishedPushesOf('').name;
  const published = [...properties.document.all()].filter(([name]) => name.startsWith(prefix));
  if (published.length === 0) return [];
  const own = authorName({ properties });
  return published.flatMap(([name, packed]) => {
    const author = name.slice(prefix.length);
    if (author === own) return [];
    const reading = readStored(publishedPushesOf(author), tryUnpack(codec, packed));
    if (reading.kind !== 'read') return [];
    const by = cutText(reading.value.by, longestName);
    const pushes = new Map(reading.value.pushes.map((push) => [push.id, push]));
    return [...pushes.values()].filter((push) => push.connection === connection).map((push) => ({ author, by, push }));
  });
}

/** What a colleague put aside for one, where it is what they say of it: anybody could have written both. */
export function frozenOf(
  { store }: Pick<ShopSession, 'store'>,
  { author = '', push }: Pick<PushOf, 'author' | 'push'>,
): FrozenPlan | undefined {
  const frozen = store.ofColleague(frozenPlanOf(push.id), author);
  return frozen && digestOfFrozen(frozen) === push.digest ? frozen : undefined;
}
