import type { MailNotices, Notice } from '../../state/schema/mail-notices';
import { digestOf } from '../../state/seal/hmac';
import { bytesOf } from '../../text/bytes-of';
import { longestExecutionMs } from '../job-progress';

/** So many are told in one mail, as far as they fit into the property {facts §1}; the others wait for the next. */
const mostWaiting = 8;
const mostBytesWaiting = 5000;
/** So many are remembered as told. What is one too many is not mailed: nothing is told again and again. The panel tells all. */
const mostTold = 180;

/** How keys begin that are of one file. */
export const fileKey = (spreadsheetId: string): string => digestOf(spreadsheetId).slice(0, 6);

/** The same for the same trouble in a file; short, whatever people called what it is about. */
export const noticeKey = (spreadsheetId: string, trouble: readonly string[]): string =>
  fileKey(spreadsheetId) + digestOf(JSON.stringify(trouble)).slice(0, 8);

/** Where it is looked what is wrong. */
export interface NoticedFile {
  readonly key: string;
  /** The keys of all files in which this person has jobs. */
  readonly known: readonly string[];
}

/**
 * What is to be mailed, once it was looked at what is wrong in a file: only what is new there. What has passed is told no more, but what waits for its mail is,
 * as it was so; what comes again after it had passed is new.
 * @param troubles what matters most first.
 */
export function gatherNotices(notices: MailNotices, troubles: readonly Notice[], file: NoticedFile): MailNotices {
  const isStillSo = (key: string) =>
    key.startsWith(file.key)
      ? troubles.some((trouble) => trouble.key === key)
      : file.known.some((one) => key.startsWith(one));
  const told = notices.told.filter(isStillSo);
  const known = new Set([...told, ...notices.waiting.map(({ key }) => key)]);
  const waiting = [...notices.waiting];
  for (const trouble of troubles) {
    if (!known.has(trouble.key) && hasPlace(told, [...waiting, trouble])) waiting.push(trouble);
  }
  const { alertsTold, ...others } = notices;
  return { ...others, told, waiting, ...(alertsTold ? { alertsTold: ofKnownFiles(alertsTold, file) } : {}) };
}

/** Of a file in which nothing is scheduled any more no digest is mailed, until all of it is new. */
const ofKnownFiles = (alertsTold: Readonly<Record<string, number>>, { key, known }: NoticedFile) =>
  Object.fromEntries(
    Object.entries(alertsTold).filter(([digest]) => [key, ...known].some((one) => digest.startsWith(one))),
  );

const hasPlace = (told: readonly string[], waiting: readonly Notice[]): boolean =>
  waiting.length <= mostWaiting &&
  told.length + waiting.length <= mostTold &&
  bytesOf(JSON.stringify(waiting)) <= mostBytesWaiting;

/**
 * With the digest of a file's alerts in the place of the one that waited: what is over by now is told no more, and what waits for its hour is not mailed by the
 * turn of another file. Its text is not kept, as it is made anew by whoever sends it.
 */
export function withDigest(notices: MailNotices, digest: Notice | undefined): MailNotices {
  const others = notices.waiting.filter(({ alertsUntil }) => alertsUntil === undefined);
  return { ...notices, waiting: digest ? [...others, { ...digest, text: '' }] : others };
}

/**
 * As they stand after a mail, which told of all that waited when it was begun, or could not be sent: whatever else happened meanwhile stays.
 * @param sent what it was about.
 */
export function afterMail(
  notices: MailNotices,
  sent: MailNotices,
  lack: MailNotices['lack'],
  now: number,
): MailNotices {
  // Its person stopped it while it was on its way, or has another address.
  if (notices.address !== sent.address) return notices;
  const { lack: _lack, sendingSince: _since, ...kept } = notices;
  if (lack !== undefined) return { ...kept, lack };
  const keys = new Set(sent.waiting.map(({ key }) => key));
  const troubles = sent.waiting.filter(({ alertsUntil }) => alertsUntil === undefined);
  const digests = sent.waiting.flatMap(({ key, alertsUntil }) =>
    alertsUntil === undefined ? [] : [[key, alertsUntil] as const],
  );
  return {
    ...kept,
    sentAt: now,
    told: [...kept.told.filter((key) => !keys.has(key)), ...troubles.map(({ key }) => key)],
    waiting: kept.waiting.filter(({ key }) => !keys.has(key)),
    ...(digests.length > 0 ? { alertsTold: { ...kept.alertsTold, ...Object.fromEntries(digests) } } : {}),
  };
}

const hourMs = 3_600_000;

/**
 * Whether it is time for another mail: one within an hour of the clock, as triggers come at whatever minute of it, and none while another execution sends one.
 * A mail of the future was sent by a clock that was wrong.
 */
export function isTimeForMail({ address, waiting, sentAt = 0, sendingSince = 0 }: MailNotices, now: number): boolean {
  const isLater = Math.floor(now / hourMs) !== Math.floor(sentAt / hourMs);
  const isBeingSent = sendingSince <= now && now - sendingSince < longestExecutionMs;
  return address !== undefined && waiting.length > 0 && isLater && !isBeingSent;
}
