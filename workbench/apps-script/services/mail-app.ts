import { call } from './bridge';
import { emulated } from './emulated';

interface Message {
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly htmlBody?: string;
}

export class MailApp
  extends emulated('MailApp')
  implements Pick<GoogleAppsScript.Mail.MailApp, 'getRemainingDailyQuota'>
{
  /** How many recipients are left for today {facts §1}. */
  getRemainingDailyQuota(): number {
    return call('MailApp.getRemainingDailyQuota');
  }

  /** `sendEmail(message)` or `sendEmail(recipients, subject, body, options)`; recipients with commas between them. */
  sendEmail(first: string | Message, subject = '', body = '', options: Message = {}): void {
    const message = typeof first === 'string' ? { ...options, to: first, subject, body } : first;
    const recipients = [message.to, message.cc, message.bcc].flatMap((some) => (some ?? '').split(','));
    call('MailApp.sendEmail', {
      recipients: recipients.map((one) => one.trim()).filter((one) => one !== ''),
      subject: message.subject ?? '',
      body: message.body ?? '',
      ...(message.htmlBody === undefined ? {} : { htmlBody: message.htmlBody }),
    });
  }
}
