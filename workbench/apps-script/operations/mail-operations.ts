import { defineOperation, type Operation } from '../operation';
import type { SentMail } from '../world/account';

/** {facts §1}: what else it takes for none is written nowhere. */
const isAddress = (recipient: string): boolean => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(recipient);

/** What `MailApp` asks for. */
export const mailOperations: Record<string, Operation> = {
  'MailApp.getRemainingDailyQuota': defineOperation<[]>({
    needs: 'mail',
    run: ({ execution }) => execution.account.use.remaining('mailRecipients'),
  }),
  'MailApp.sendEmail': defineOperation<[SentMail]>({
    needs: 'mail',
    run: ({ execution: { account } }, mail) => {
      if (mail.recipients.length === 0) throw new Error('Failed to send email: no recipient');
      const stray = mail.recipients.find((recipient) => !isAddress(recipient));
      if (stray !== undefined) throw new Error(`Invalid email: ${stray}`);
      const refusal = account.use.spend('mailRecipients', mail.recipients.length);
      if (refusal !== undefined) throw new Error(refusal);
      account.mails.push(mail);
    },
  }),
};
