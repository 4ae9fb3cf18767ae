import type { Platform } from '../../google/ports';
import { type MailNotices, mailNoticesDocument, noNotices } from '../../state/schema/mail-notices';
import { parseStored, printStored } from '../../state/schema/stored-document';
import { underUserLock } from '../../state/under-user-lock';

const lockWaitMs = 10_000;

type Keeper = Pick<Platform, 'properties' | 'lock'>;

/** Where this person's notices go, and how far they are. */
export const readNotices = ({ properties }: Pick<Keeper, 'properties'>): MailNotices =>
  parseStored(mailNoticesDocument, properties.user.get(mailNoticesDocument.name)) ?? noNotices;

/**
 * Changes that as it stands, while nobody else does: triggers of several files may be at it at once.
 * @returns what it is then.
 * @throws AddOnError `busy`.
 */
export function changeNotices(platform: Keeper, change: (notices: MailNotices) => MailNotices): MailNotices {
  const { user } = platform.properties;
  return underUserLock(platform, lockWaitMs, () => {
    const before = readNotices(platform);
    const after = change(before);
    const text = printStored(mailNoticesDocument, after);
    if (text !== printStored(mailNoticesDocument, before)) user.set(mailNoticesDocument.name, text);
    return after;
  });
}

/**
 * Nothing is mailed any more, and the address is forgotten. When the latest code was sent is not: whoever stops it may not have another one sent at once.
 * @throws AddOnError `busy`.
 */
export const forgetNotices = (platform: Keeper): MailNotices => changeNotices(platform, forgotten);

/** Of all that, what is kept for another address. */
export const forgotten = ({ codeSentAt }: MailNotices): MailNotices => ({
  ...noNotices,
  ...(codeSentAt === undefined ? {} : { codeSentAt }),
});
