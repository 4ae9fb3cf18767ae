/** As whom and how an execution runs {facts §4, §5}. */
export type AuthMode = 'FULL' | 'LIMITED' | 'NONE' | 'CUSTOM_FUNCTION';

/** What an operation needs to be allowed. */
export type Access =
  | 'nothing'
  | 'readDocument'
  | 'writeDocument'
  | 'readProperties'
  | 'writeProperties'
  | 'cacheAndLock'
  | 'fetch'
  | 'menu'
  | 'question'
  | 'dialog'
  | 'triggers'
  | 'mail';

/** {facts §5}: the table of authorisation modes. */
const granted: Record<AuthMode, readonly Access[]> = {
  NONE: ['nothing', 'menu'],
  LIMITED: ['nothing', 'menu', 'readDocument', 'writeDocument', 'readProperties', 'writeProperties', 'cacheAndLock'],
  CUSTOM_FUNCTION: ['nothing', 'readDocument', 'readProperties', 'cacheAndLock', 'fetch'],
  FULL: [
    'nothing',
    'menu',
    'readDocument',
    'writeDocument',
    'readProperties',
    'writeProperties',
    'cacheAndLock',
    'fetch',
    'question',
    'dialog',
    'triggers',
    'mail',
  ],
};

const scopeUrl = (scope: string): string => `https://www.googleapis.com/auth/${scope}`;

const document = ['spreadsheets.currentonly', 'spreadsheets'].map(scopeUrl);

/** Any one of these will do {facts §9}. */
const scopesFor: Partial<Record<Access, readonly string[]>> = {
  readDocument: document,
  writeDocument: document,
  fetch: [scopeUrl('script.external_request')],
  dialog: [scopeUrl('script.container.ui')],
  triggers: [scopeUrl('script.scriptapp')],
  mail: [scopeUrl('script.send_mail')],
};
const none: readonly string[] = [];

/** What is refused to somebody who may not open the file any more {facts §5}. */
export const noAccess = 'You do not have permission to access the requested document.';

export const touchesDocument = (needs: Access): boolean => needs === 'readDocument' || needs === 'writeDocument';

/** What the page of the sidebar is told when the person has to be asked anew {facts §5}. */
export const permissionDenied =
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

/** With what an execution ends, or does not even begin, that lacks a right {facts §5}. */
export const authorizationRequired =
  'Authorization is required to perform that action. Please run the script again to authorize it.';

/**
 * Why an operation is refused; undefined when it is not.
 * @param scopes that the manifest lists and the person has granted; undefined: all that are needed.
 */
export function refusalOf(
  name: string,
  needs: Access,
  mode: AuthMode,
  scopes: readonly string[] | undefined,
): string | undefined {
  const required = scopesFor[needs] ?? none;
  if (!granted[mode].includes(needs)) {
    // Custom functions are told the method alone: `You do not have permission to call setValue`.
    if (needs === 'writeDocument') return `You do not have permission to call ${name.split('.')[1] ?? name}`;
    if (mode === 'CUSTOM_FUNCTION' && needs === 'menu') return 'Cannot call SpreadsheetApp.getUi() from this context.';
    return permissionText(name, required);
  }
  // Custom functions may read and fetch whatever the manifest says {facts §4}.
  if (mode === 'CUSTOM_FUNCTION' || scopes === undefined || required.length === 0) return undefined;
  return required.some((scope) => scopes.includes(scope)) ? undefined : permissionText(name, required);
}

function permissionText(name: string, required: readonly string[]): string {
  const said = `You do not have permission to call ${name}.`;
  if (required.length === 0) return said;
  return `${said} Required permissions: ${required.length > 1 ? `(${required.join(' || ')})` : required[0]}`;
}
