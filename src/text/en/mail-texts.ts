/** Of mails that tell what went wrong by itself, in English. In the build with mail alone. */
export const mailTexts = {
  'mail.codeSubject': 'Your code for Ngorder: {code}',
  'mail.codeBody':
    'Type this code in the Ngorder panel: {code}\n\nIt is valid for 10 minutes. From then on, notices about schedules go to this address.\nIf you did not ask for it, ignore this email.',
  'mail.subject': 'Ngorder: schedules to check ({count})',
  'mail.body':
    'These schedules did not run as they should:\n\n{texts}\n\nOpen the file and its Ngorder panel to see what to do.\nTo stop these emails: Settings → Email in the panel.',
  'mail.alertsSubject': 'Ngorder: new alerts',
  'mail.alertsBody':
    '{texts}\n\nEach is told once, until it changes. To mute one, or choose which you get: Alerts in the panel.\nTo stop these emails: Settings → Email in the panel.',
  'mail.overdue': 'The schedule of a colleague ({by}) is not running. Take it over in the panel, or tell them.',
  'mail.overdueSeveral':
    '{count} schedules of a colleague ({by}) are not running; this one has waited longest. Take them over in the panel, or tell them.',
  'error.addressInvalid': '"{address}" is not one email address.',
  'error.mailNotAllowed': 'Google has not allowed Ngorder to send email for you. Allow it first; schedules still run.',
  'error.mailsUsedUp': 'Google’s daily email quota of your account is used up. Try again tomorrow.',
  'error.codeJustSent': 'A code was sent just now. Wait a minute, then try again.',
  'error.codeWrong': 'That is not the code. Tries left: {left}.',
  'error.codeOver': 'This code is no longer valid. Ask for a new one.',
} as const;
