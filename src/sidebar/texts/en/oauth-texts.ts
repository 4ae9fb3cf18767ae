/** Connecting by OAuth 2, in English. */
export const oauthTexts = {
  oauth: {
    title: 'OAuth 2 (advanced)',
    open: 'OAuth 2 (advanced)…',
    lead: 'For those who have registered an application with Ngorder. Most shops just use an API key.',
    callback: 'Redirect address (redirect URI), to be registered with Ngorder',
    fields: {
      clientId: 'Client ID',
      clientSecret: 'Client secret',
      authorizationUrl: 'Authorization address',
      tokenUrl: 'Token address',
      revokeUrl: 'Revocation address',
      apiUrl: 'API address',
      scope: 'Scope',
    },
    optional: 'May stay blank',
    secretKept: 'Leave it blank to keep the secret that is saved.',
    missing: 'Fill this in first.',
    privacy: {
      published:
        'The secret and tokens are kept in your own Google account, not in this spreadsheet. Colleagues cannot see them.',
      bound:
        'The secret and tokens are kept in your own Google account, not in a cell. But everyone who may edit this file can change the add-on’s script in it, and so read or use them.',
    },
    trust: 'I understand that everyone who may edit this file could read or use my secret and tokens.',
    submit: 'Go on to the permission page',
    submitting: 'Preparing…',
    startedLead: 'Open the permission page and agree there. The panel then continues by itself.',
    agree: 'Open the permission page',
    done: 'I have agreed',
    checking: 'Checking…',
    notYet: 'There is no permission yet. Finish on the permission page first.',
  },
};
