import type { Platform } from '../../google/ports';
import { AddOnError } from '../../text/add-on-error';
import { type Author, authorDocument } from '../schema/author';
import { parseStored, printStored } from '../schema/stored-document';
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
}

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
  return {
    author: () => find()?.id,
    seal: (purpose, content) => {
      known = find() ?? makeAuthor(platform);
      return sealOf(known, purpose, content);
    },
    isOwn: (purpose, content, seal) => {
      const author = find();
      if (!author || !seal.startsWith(`a${author.id}:`)) return false;
      return seal === sealOf(author, purpose, content);
    },
  };
}

type SealPlatform = Pick<Platform, 'properties' | 'lock' | 'codec'>;

const findAuthor = ({ properties: { user } }: Pick<Platform, 'properties'>): Author | undefined =>
  parseStored(authorDocument, user.get(authorDocument.name));

/** Two executions at once agree on one. @throws AddOnError `busy`. */
function makeAuthor(platform: SealPlatform): Author {
  const { codec, lock, properties } = platform;
  const made = lock.withUserLock(lockWaitMs, () => {
    const found = findAuthor(platform);
    if (found) return found;
    const id = digestOf(codec.uuid()).slice(0, 8);
    // Each has 122 random bits {facts §6}.
    const author = { id, secret: digestOf(`${codec.uuid()}${codec.uuid()}${codec.uuid()}`) };
    properties.user.set(authorDocument.name, printStored(authorDocument, author));
    return author;
  });
  if (made.busy) throw new AddOnError('busy', { what: 'lock', seconds: lockWaitMs / 1000 });
  return made.value;
}
