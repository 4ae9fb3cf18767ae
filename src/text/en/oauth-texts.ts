/** Of connecting by OAuth 2, in English. */
export const oauthTexts = {
  'error.grantEnded':
    'The OAuth 2 permission for this shop has ended or was revoked. Open the Ngorder panel and choose Reconnect under Connections. What is not finished can then go on.',
  'error.grantExpired':
    'The OAuth 2 token of the owner of this file has run out. They open the Ngorder panel, then choose Recalculate functions.',
  'error.noTokenAnswer': 'The OAuth 2 token could not be renewed yet: {host} did not answer. Try again in a moment.',
  'error.renewalRefused':
    'The OAuth 2 token could not be renewed yet: {host} refused ({reason}). Try again later, or connect again under Connections.',
  'error.notTokens': 'The answer of {host} holds no token (HTTP {status}). Nothing was saved. Check the token address.',
  'error.tokensTooLong':
    'The tokens of {host} have {letters} characters, more than Google lets the add-on keep or use. Nothing was saved. Ask the provider for shorter tokens.',
  'error.appRefused': '{host} did not accept the application’s ID or secret ({reason}). Check both under Connections.',
  'error.grantRefused': '{host} gave no access ({reason}). Nothing was saved. Begin again in the panel.',
  'error.newTokenRefused':
    '{host} refused the new token at once. Nothing was saved. Check the address of the API, and ask the provider whether its clock is right.',
  'error.notHttps': '"{address}" is no complete https address, such as https://login.example.com/token.',
  'error.addressWithQuery':
    'The API address must not hold a question mark: {address}. Enter it without what comes after.',
  'error.secretMissing':
    'Enter the client secret for {host}: the saved one is of another client ID or token address, and is not told to this one.',
  'error.hostNotInBuild':
    '{host} is not among the addresses of this script. Build it again with: {command} Then install it, and try again.',
  'error.signInGone':
    'This is not the latest attempt of your panel: it was used, cancelled, or is that of another person. Nothing was saved. Begin again in the panel.',
  'error.signInDenied': 'You gave no permission at {host}. Nothing was saved.',
  'error.signInRefused': '{host} gave no permission ({reason}). Nothing was saved.',
  'error.grantOfOtherShop':
    'This permission is for another shop: {shop}. Nothing was saved. Log in to the right shop on the permission page, or add it as a connection of its own.',
  'error.keyMeanwhile':
    'While you were agreeing, an API key was saved for {shop}. That key is used; this permission was not saved.',
  'error.grantMeanwhile':
    'While the key was being checked, you agreed to OAuth 2 for {shop}. That permission is used; this key was not saved.',
  'signIn.done': '{shop} is connected. Close this page and go back to your spreadsheet.',
  'cell.grantEnded':
    'The OAuth 2 permission has ended: the owner of this file opens the Ngorder panel → Connections and connects again.',
  'cell.grantExpired':
    'The OAuth 2 token has run out: the owner of this file opens the Ngorder panel, then Recalculate functions.',
  'schedule.appRefused':
    'Ngorder did not accept your application’s ID or secret. Check both under Connections and connect again: it then continues automatically.',
  'schedule.grantEnded':
    'Your OAuth 2 permission has ended or was revoked. Connect again under Connections: it then continues automatically.',
  'notice.notRevoked':
    'The connection was removed here, but {host} did not confirm that the permission is revoked. Revoke it in your Ngorder settings, too.',
};
