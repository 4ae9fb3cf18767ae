import type { Platform } from '../../google/ports';
import { type Author, authorDocument, type Withdrawn } from '../schema/author';
import { parseStored, printStored } from '../schema/stored-document';
import { underUserLock } from '../under-user-lock';
import { digestOf, hmacSha256 } from './hmac';

/** What a seal is for: one kind of content cannot pass for another. */
export type SealPurpose = 'journal line' | 'document' | 'saved pull' | 'confirmation';

/**
 * Tells what this person's executions wrote from what anybody else could have: whoever may edit a spreadsheet may write into its hidden tabs. A seal
 * holds for one person, purpose, spreadsheet, host and shop; it says who wrote something, not that it still holds.
 */
export interface Seals {
  /** What this person's seals are named by; `undefined` where they never sealed anything. */
  readonly author: () => string | undefined;
  /** `a1f9c2b7e:…`; as text it is neither number nor date nor formula. */
  readonly seal: (purpose: SealPurpose, content: readonly string[]) => string;
  readonly isOwn: (purpose: SealPurpose, content: readonly string[], seal: string) => boolean;
  /** Tabs of which this person deleted the saved pull, whose seal is as good as ever where somebody puts it back. */
  readonly withdrawn: WithdrawnTabs;
}

/**
 * Kept for the latest hundred tabs of a spreadsheet and shop, and the latest two hundred in all, which is what fits beside the secret {facts §1}. What is
 * older is forgotten: such a pull would count as its person's own again.
 */
export interface WithdrawnTabs {
  readonly has: (tabId: number) => boolean;
  /** @throws AddOnError `busy`. */
  readonly add: (tabIds: readonly number[]) => void;
  /** Of a tab that is pulled into once more. @throws AddOnError `busy`. */
  readonly remove: (tabId: number) => void;
}

const mostWithdrawn = { ofFile: 100, inAll: 200 } as const;

const lockWaitMs = 10_000;

/** Whose seal it is, by what their seals are named. */
export const authorOf = (seal: string): string => seal.slice(1, 9);

/** @param stamp of this spreadsheet and shop, never of a key: a new key for the same shop leaves everything valid. */
export function openSeals(platform: SealPlatform, stamp: string): Seals {
  let known: Author | undefined;
  const find = () => {
    known ??= findAuthor(platform);
    return known;
  };
  const sealOf = ({ id, secret }: Author, purpose: SealPurpose, content: readonly string[]): string =>
    `a${id}:${hmacSha256(secret, JSON.stringify([purpose, id, stamp, ...content]))}`;
  const place = digestOf(stamp).slice(0, 8);
  const isOf = (one: Withdrawn, tabId: number) => one.stamp === place && one.tabId === tabId;
  const keep = (change: (before: readonly Withdrawn[]) => readonly Withdrawn[]) => {
    known = undefined;
    known = keepWithdrawn(platform, (before) => {
      const after = change(before);
      const here = after.filter((one) => one.stamp === place).slice(-mostWithdrawn.ofFile);
      return after.filter((one) => one.stamp !== place || here.includes(one)).slice(-mostWithdrawn.inAll);
    });
  };
  return {
    author: () => find()?.id,
    seal: (purpose, content) => {
      known = find() ?? makeAuthor(platform);
      return sealOf(known, purpose, content);
    },
    withdrawn: {
      has: (tabId) => withdrawnBy(find()).some((one) => isOf(one, tabId)),
      add: (tabIds) => {
        const added = tabIds.map((tabId) => ({ stamp: place, tabId }));
        keep((before) => [...before.filter((one) => !tabIds.some((tabId) => isOf(one, tabId))), ...added]);
      },
      remove: (tabId) => {
        if (withdrawnBy(find()).some((one) => isOf(one, tabId)))
          keep((before) => before.filter((one) => !isOf(one, tabId)));
      },
    },
    isOwn: (purpose, content, seal) => {
      const author = find();
      if (!author || !seal.startsWith(`a${author.id}:`)) return false;
      return seal === sealOf(author, purpose, content);
    },
  };
}

/** By what this person's seals are named; `undefined` where they never sealed anything. */
export const authorName = (platform: Pick<Platform, 'properties'>): string | undefined => findAuthor(platform)?.id;

/** The same for what is to bear a name; one is made where there is none. @throws AddOnError `busy`. */
export const ownAuthorName = (platform: SealPlatform): string => (findAuthor(platform) ?? makeAuthor(platform)).id;

type SealPlatform = Pick<Platform, 'properties' | 'lock' | 'codec'>;

const findAuthor = ({ properties: { user } }: Pick<Platform, 'properties'>): Author | undefined =>
  parseStored(authorDocument, user.get(authorDocument.name));

const withdrawnBy = (author: Author | undefined): readonly Withdrawn[] => author?.withdrawn ?? [];

/** @returns the author as kept; `undefined` for whoever has sealed nothing, and so can have withdrawn nothing. @throws AddOnError `busy`. */
function keepWithdrawn(
  platform: SealPlatform,
  change: (before: readonly Withdrawn[]) => readonly Withdrawn[],
): Author | undefined {
  return underUserLock(platform, lockWaitMs, () => {
    const found = findAuthor(platform);
    if (!found) return undefined;
    const author = { ...found, withdrawn: change(withdrawnBy(found)) };
    platform.properties.user.set(authorDocument.name, printStored(authorDocument, author));
    return author;
  });
}

/** Two executions at once agree on one. @throws AddOnError `busy`. */
function makeAuthor(platform: SealPlatform): Author {
  const { codec, properties } = platform;
  return underUserLock(platform, lockWaitMs, () => {
    const found = findAuthor(platform);
    if (found) return found;
    const id = digestOf(codec.uuid()).slice(0, 8);
    // Each has 122 random bits {facts §6}.
    const author = { id, secret: digestOf(`${codec.uuid()}${codec.uuid()}${codec.uuid()}`) };
    properties.user.set(authorDocument.name, printStored(authorDocument, author));
    return author;
  });
}
