/** Of runs that did not finish, in English. */
export const runTexts = {
  'error.runNotOwn':
    'Changes of {run} are not finished, and it cannot be told that you started them yourself. Look through them in the Ngorder panel before they go on.',
  'error.runChanged': 'These changes are no longer as they were shown. Nothing was sent. Look through them once more.',
  'error.runLost':
    'You started changes ({run}) that are not finished, and their list is gone from this file. What they had reached in the shop is not known. Look there, then end them in the Ngorder panel.',
  'error.runBusy': 'These changes are being carried out just now. Stop them first, or try again in {seconds} seconds.',
  'reason.abandoned': 'ended by a person; look in Ngorder whether it arrived',
  'reason.abandonedUnsent': 'ended by a person before it was sent',
} as const;
