import type { MailPort, Platform } from '../../google/ports';
import { findConnection } from '../../state/connection';
import type { MailNotices } from '../../state/schema/mail-notices';
import { asAddOnError } from '../../text/add-on-error';
import { type Language, say } from '../../text/message';
import { jobsAsFarAsReadable } from '../job-store';
import { publishedByOthers } from '../published-jobs';
import { afterMail, gatherNotices, isTimeForMail } from './gather-notices';
import { changeNotices, readNotices } from './mail-store';
import { troublesIn } from './troubles';

/**
 * At the end of a trigger's turn: mails this person what has gone wrong since the latest mail, where they have proved an address. What cannot be sent now waits
 * for the next turn, in whichever file; the panel tells why. Never throws: everything is told in the history and the panel besides.
 */
export function tellByMail(platform: Platform, language: Language): void {
  const { mail } = platform;
  if (!mail) return;
  try {
    if (readNotices(platform).address === undefined) return;
    const troubles = troublesIn({ platform, language });
    const ofFile = keysOfFile(platform);
    changeNotices(platform, (before) => {
      const notices = gatherNotices(before, troubles, (key) => ofFile.some((id) => key.startsWith(id)));
      return isTimeForMail(notices, platform.clock.now()) ? afterSending(platform, mail, language, notices) : notices;
    });
  } catch {
    // The next turn looks again.
  }
}

/** With what the keys begin of what is told of this file. */
const keysOfFile = (platform: Platform): readonly string[] => [
  ...jobsAsFarAsReadable(platform).jobs.map(({ id }) => `${id}/`),
  ...publishedByOthers(platform, findConnection(platform)).map(({ author }) => `${author}/`),
];

function afterSending(platform: Platform, mail: MailPort, language: Language, notices: MailNotices): MailNotices {
  const lack = send(mail, language, notices);
  return lack ? { ...notices, lack } : afterMail(notices, platform.clock.now());
}

/** Sent before it is noted: killed in between, it comes twice, and never not at all. */
function send(mail: MailPort, language: Language, { address = '', waiting }: MailNotices): MailNotices['lack'] {
  if (!mail.consent().isGranted) return 'consent';
  if (mail.left() < 1) return 'quota';
  const texts = waiting.map(({ text }) => text).join('\n\n');
  try {
    mail.send({
      to: address,
      subject: say(language, 'mail.subject', { count: waiting.length }),
      body: say(language, 'mail.body', { texts }),
    });
    return undefined;
  } catch (error) {
    return asAddOnError(error).code === 'dayUsedUp' ? 'quota' : 'failed';
  }
}
