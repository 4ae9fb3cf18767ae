import type { MailPort } from './ports';
import type { UseCounter } from './use';

/** {facts §9}: the one right that this build asks for besides the others. */
const mailScope = 'https://www.googleapis.com/auth/script.send_mail';

/** `MailApp`, in the name of the person whom the execution runs for. */
export const createMail = (use: Pick<UseCounter, 'count'>): MailPort => ({
  consent: () => {
    const info = authorizationOf(mailScope);
    if (info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED) return { isGranted: true };
    return { isGranted: false, url: info.getAuthorizationUrl() };
  },
  left: () => MailApp.getRemainingDailyQuota(),
  send: ({ to, subject, body }) => {
    MailApp.sendEmail(to, subject, body, { name: 'Ngorder for Sheets' });
    use.count('mails', 1);
  },
});

/** {facts §9}: the reference lists the scopes to ask about, the published types do not yet. */
type InfoOfScopes = (
  mode: GoogleAppsScript.Script.AuthMode,
  scopes: readonly string[],
) => GoogleAppsScript.Script.AuthorizationInfo;

const authorizationOf = (scope: string): GoogleAppsScript.Script.AuthorizationInfo => {
  const scriptApp: { readonly getAuthorizationInfo: InfoOfScopes } = ScriptApp;
  return scriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [scope]);
};
