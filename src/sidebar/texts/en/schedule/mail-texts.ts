/** What is said of notices by email, in English. */
export const mailTexts = {
  mail: {
    title: 'Email',
    lead: 'Get an email when a schedule fails, and on new alerts if you like: once an hour at most, and only if something is new.',
    notAllowed: 'Google has not allowed Ngorder to send email for you. Your schedules still run.',
    allow: 'Allow at Google',
    lookAgain: 'I have allowed it',
    lack: {
      quota: 'Google’s daily email quota of your account is used up. The email is sent once it is not.',
      failed: 'The latest email could not be sent. It is tried again at the next turn.',
    },
    goesTo: (address: string) => `Emails go to ${address}`,
    stop: 'Stop emails',
    address: 'Your email address',
    otherAddress: 'Another address',
    addressHint: 'A code is sent there, to check that it is yours.',
    send: 'Send code',
    code: 'Code',
    codeSent: (address: string) => `Sent to ${address}, valid for 10 minutes.`,
    confirm: 'Confirm',
  },
};
