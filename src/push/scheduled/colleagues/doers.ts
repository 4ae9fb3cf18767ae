import type { Platform } from '../../../google/ports';
import type { Connection } from '../../../state/schema/connections/connection';
import type { ScheduledPush } from '../../../state/schema/scheduled-pushes';
import { authorName } from '../../../state/seal/seals';
import { byKey } from '../../../wishes/sizes/by-key';
import { scheduledAsFarAsReadable } from '../scheduled-list';
import { type PushOf, pushesOfOthers } from './published-pushes';

/**
 * All that is told of scheduled pushes for a shop in the file, and who says to do one in another's place. That is input of others: because of it a push waits and says so,
 * and nothing is ever changed in the shop.
 */
export interface ToldPushes {
  readonly others: readonly PushOf[];
  /** Who does it in its person's place; `undefined` where they do it themselves. */
  readonly doerOf: (one: Pick<PushOf, 'author' | 'push'>) => PushOf | undefined;
}

type Reader = Pick<Platform, 'properties' | 'codec' | 'clock' | 'workbook'>;

/** Through so many hands a push may have gone. Anybody may have written more claims than anybody could follow. */
const mostHands = 100;

export function toldPushes(platform: Reader, connection: Pick<Connection, 'id'>): ToldPushes {
  const self = authorName(platform);
  const others = pushesOfOthers(platform, connection);
  const own = scheduledAsFarAsReadable(platform).map((push) => ({ author: self, by: '', push }));
  const known = new Map([...others, ...own].map((one) => [nameOf(one.author, one.push.id), one]));
  const claims = claimsIn([...own, ...others]);
  const now = platform.clock.now();

  /** The first who said to do it. One of before its person answered counts no more, nor does one of the future. */
  const claimOn = byKey((name): PushOf | undefined => {
    const heldSince = known.get(name)?.push.heldSince ?? 0;
    return (claims.get(name) ?? [])
      .filter(({ push }) => claimedAt(push) > heldSince && claimedAt(push) <= now)
      .sort(byTime)[0];
  });

  /** Of several who took over the same, the first does it; and where its person does it themselves again, they do. */
  const rivalOf = (name: string, { takenOver }: ScheduledPush): PushOf | undefined => {
    if (!takenOver) return undefined;
    const taken = nameOf(takenOver.author, takenOver.id);
    const from = known.get(taken);
    if (from && (from.push.heldSince ?? 0) >= takenOver.at) return from;
    const first = claimOn(taken);
    return first && nameOf(first.author, first.push.id) !== name ? first : undefined;
  };

  const doerOf: ToldPushes['doerOf'] = ({ author, push }) => {
    const own = nameOf(author, push.id);
    const followed = new Set([own]);
    let doer: PushOf | undefined;
    for (let next = claimOn(own) ?? rivalOf(own, push); next && followed.size <= mostHands; ) {
      const name = nameOf(next.author, next.push.id);
      if (followed.has(name)) break;
      followed.add(name);
      doer = next;
      next = claimOn(name);
    }
    return doer;
  };
  return { others, doerOf };
}

/** Who does this person's push in their place. */
export const doerInPlaceOf = (
  platform: Reader,
  connection: Pick<Connection, 'id'>,
  push: ScheduledPush,
): PushOf | undefined => toldPushes(platform, connection).doerOf({ author: authorName(platform), push });

const nameOf = (author: string | undefined, id: string): string => JSON.stringify([author, id]);

const claimedAt = ({ takenOver }: ScheduledPush): number => takenOver?.at ?? 0;

const byTime = (one: PushOf, other: PushOf): number =>
  claimedAt(one.push) - claimedAt(other.push) || (String(one.author) < String(other.author) ? -1 : 1);

/** By the push that each is about. */
function claimsIn(pushes: readonly PushOf[]): ReadonlyMap<string, readonly PushOf[]> {
  const claims = new Map<string, PushOf[]>();
  for (const one of pushes) {
    if (!one.push.takenOver) continue;
    const name = nameOf(one.push.takenOver.author, one.push.takenOver.id);
    const about = claims.get(name);
    if (about) about.push(one);
    else claims.set(name, [one]);
  }
  return claims;
}
