import type { MailPort, Platform } from '../../google/ports';
import type { MailNotices, Notice } from '../../state/schema/mail-notices';
import { scheduledJobsOf } from '../../state/schema/schedule/scheduled-jobs';
import { asAddOnError } from '../../text/add-on-error';
import { type Language, say } from '../../text/message';
import { alertDigest } from './alert-digest';
import { afterMail, fileKey, gatherNotices, isTimeForMail, type NoticedFile, withDigest } from './gather-notices';
import { changeNotices, readNotices } from './mail-store';
import { troublesIn } from './troubles';

/**
 * At the end of a trigger's turn: mails this person what has gone wrong since the latest mail, where they have proved an address. What cannot be sent now waits
 * for the next turn, in whichever file; the panel tells why. Never throws: everything is told in the history and the panel besides.
 */
export function tellByMail(platform: Platform, language: Language): void {
  const { mail, clock } = platform;
  if (!mail) return;
  try {
    if (readNotices(platform).address === undefined) return;
    const digest = digestOf(platform, language);
    const waiting = gather(platform, language, digest);
    if (!waiting) return;
    // While it is on its way, its person may stop it, and another execution may find more to tell.
    const lack = send(mail, language, waiting, digest);
    changeNotices(platform, (notices) => afterMail(notices, waiting, lack, clock.now()));
  } catch {
    // The next turn looks again.
  }
}

/** What is new among the alerts of this file. */
const digestOf = (platform: Platform, language: Language): Notice | undefined =>
  alertDigest(platform, language, readNotices(platform).alertsTold);

/** @returns what is to be sent now, by this execution alone. */
function gather(platform: Platform, language: Language, digest: Notice | undefined): MailNotices | undefined {
  const troubles = troublesIn({ platform, language });
  const file = fileOf(platform);
  const now = platform.clock.now();
  let isTime = false;
  const notices = changeNotices(platform, (before) => {
    if (before.address === undefined) return before;
    const gathered = withDigest(gatherNotices(before, troubles, file), digest);
    isTime = isTimeForMail(gathered, now);
    return isTime ? { ...gathered, sendingSince: now } : gathered;
  });
  return isTime ? notices : undefined;
}

function fileOf({ properties, workbook }: Platform): NoticedFile {
  const prefix = scheduledJobsOf('').name;
  const names = [...properties.user.all()].map(([name]) => name).filter((name) => name.startsWith(prefix));
  return { key: fileKey(workbook.id), known: names.map((name) => fileKey(name.slice(prefix.length))) };
}

/** Sent before it is noted: killed in between, it comes twice, and never not at all. @returns why it could not be. */
function send(
  mail: MailPort,
  language: Language,
  { address = '', waiting }: MailNotices,
  digest: Notice | undefined,
): MailNotices['lack'] {
  if (!mail.consent().isGranted) return 'consent';
  if (mail.left() < 1) return 'quota';
  const texts = waiting.map(({ key, text }) => (key === digest?.key ? digest.text : text)).join('\n\n');
  const isOfAlerts = waiting.every(({ alertsUntil }) => alertsUntil !== undefined);
  try {
    mail.send({
      to: address,
      subject: say(language, isOfAlerts ? 'mail.alertsSubject' : 'mail.subject', { count: waiting.length }),
      body: say(language, isOfAlerts ? 'mail.alertsBody' : 'mail.body', { texts }),
    });
    return undefined;
  } catch (error) {
    return asAddOnError(error).code === 'dayUsedUp' ? 'quota' : 'failed';
  }
}
