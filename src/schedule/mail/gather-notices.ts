import type { MailNotices, Notice } from '../../state/schema/mail-notices';

/** So many are told in one mail; the panel tells all. */
const mostWaiting = 8;
/** So many are remembered as told: older ones may be told once more. */
const mostTold = 60;

/**
 * What is to be mailed, once it was looked at what is wrong in a file: only what is new there. What has passed is told no more, but what waits for its mail is,
 * as it was so; what comes again after it had passed is new.
 * @param isOfFile whether a key is of that file.
 */
export function gatherNotices(
  notices: MailNotices,
  troubles: readonly Notice[],
  isOfFile: (key: string) => boolean,
): MailNotices {
  const { told, waiting } = notices;
  const stillSo = told.filter((key) => !isOfFile(key) || troubles.some((trouble) => trouble.key === key));
  const known = new Set([...stillSo, ...waiting.map(({ key }) => key)]);
  const coming = [...waiting, ...troubles.filter(({ key }) => !known.has(key))];
  return { ...notices, told: stillSo, waiting: coming.slice(-mostWaiting) };
}

/** After the mail that tells of all that waited. */
export function afterMail(notices: MailNotices, now: number): MailNotices {
  const { lack: _lack, waiting, told, ...kept } = notices;
  return { ...kept, sentAt: now, told: [...told, ...waiting.map(({ key }) => key)].slice(-mostTold), waiting: [] };
}

const hourMs = 3_600_000;

/** Whether it is time for another mail: one within an hour of the clock, as triggers come at whatever minute of it. A mail of the future was sent by a clock that was wrong. */
export function isTimeForMail({ address, waiting, sentAt = 0 }: MailNotices, now: number): boolean {
  const isLater = Math.floor(now / hourMs) !== Math.floor(sentAt / hourMs);
  return address !== undefined && waiting.length > 0 && isLater;
}
