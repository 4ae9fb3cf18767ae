/** What is said otherwise where a shop lets in by a key than where it does by OAuth 2, in English. */
export const wayTexts = {
  ways: {
    key: {
      /** As an item of a menu. */
      letInAnew: 'Change API key',
      /** Beside an error. */
      remedy: 'Enter a new key',
      checked: (when: string) => `Key checked: ${when}`,
      removeQuestion: (title: string) =>
        `Remove ${title}? Its API key is deleted from your account; data in files stays.`,
      removeUnfinished:
        'Changes at this shop are not finished in this file. Without its key they cannot be: finish them first.',
      removeToo: 'Also delete the API key from my account',
      packageHint: 'After that its key no longer works. Renew it in Ngorder in time.',
      schedules: (shop: string) => `Runs with your API key for ${shop}, while the spreadsheet is closed too.`,
      takeOver: (by: string, shop: string) =>
        `${by || 'A colleague'} set this up. From now on it would run with your API key for ${shop}.`,
    },
    oauth: {
      letInAnew: 'Reconnect',
      remedy: 'Reconnect',
      checked: (when: string) => `Permission checked: ${when}`,
      removeQuestion: (title: string) => `Remove ${title}? Its OAuth 2 permission is revoked; data in files stays.`,
      removeUnfinished:
        'Changes at this shop are not finished in this file. Without its permission they cannot be: finish them first.',
      removeToo: 'Also revoke my OAuth 2 permission',
      packageHint: 'After that nothing can be pulled or pushed. Renew it in Ngorder in time.',
      schedules: (shop: string) =>
        `Runs with your OAuth 2 permission for ${shop}, while the spreadsheet is closed too.`,
      takeOver: (by: string, shop: string) =>
        `${by || 'A colleague'} set this up. From now on it would run with your OAuth 2 permission for ${shop}.`,
    },
  },
};
