import { findGrant } from '../../access/grant-renewal';
import { hostIn, requireHttps, requireNoQuery, requireReachable, splitAddress } from '../../access/https-address';
import { isSameApp } from '../../access/revoke-grant';
import { beginSignIn, findSignIn, forgetSignIn } from '../../access/sign-in';
import { findConnection } from '../../state/connection';
import { requireListed } from '../../state/connection-list';
import { longest, type OAuthApp } from '../../state/schema/connections/grant';
import * as v from '../../state/valibot';
import { AddOnError } from '../../text/add-on-error';
import { callOfAnyShop, type RpcContext } from '../rpc-call';
import { bringInLine } from './bring-in-line';
import { requireToldOfJobs } from './connection-calls';

const printable = /^[\x21-\x7e]+$/;
const address = v.pipe(v.string(), v.trim(), v.maxLength(longest.address));
const idSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/));

const startSchema = v.object({
  clientId: v.pipe(v.string(), v.trim(), v.regex(printable), v.maxLength(longest.client)),
  /** `''` for the one that the connection has already, which counts for the same application at the same server alone. */
  clientSecret: v.pipe(v.string(), v.trim(), v.regex(/^[\x21-\x7e]*$/), v.maxLength(longest.secret)),
  authorizationUrl: address,
  tokenUrl: address,
  /** `''` where the vendor has none. */
  revokeUrl: address,
  /** Where the API lies: `https://api.ngorder.id/oauth/v2`. */
  apiUrl: address,
  scope: v.pipe(v.string(), v.trim(), v.regex(/^[\x20-\x7e]*$/), v.maxLength(longest.scope)),
  /** The connection that is to be let in so from now on. */
  replaces: v.exactOptional(idSchema),
  /** How many schedules the person was told that stop. */
  jobs: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
});

/** Where requests go; the authorization address is for the person's browser alone. */
const askedOf = ({ tokenUrl, revokeUrl }: Pick<OAuthApp, 'tokenUrl' | 'revokeUrl'>, apiUrl: string) => [
  ...[tokenUrl, apiUrl],
  ...(revokeUrl === '' ? [] : [revokeUrl]),
];

function formOf(platform: RpcContext['platform'], of: string | undefined) {
  const app = of === undefined ? undefined : findGrant(platform, of)?.app;
  const connection = app && of !== undefined ? requireListed(platform.properties, of) : undefined;
  const apiUrl = connection?.way.by === 'oauth' ? connection.origin + connection.way.basePath : '';
  const { clientId = '', authorizationUrl = '', tokenUrl = '', revokeUrl = '', scope = '' } = app ?? {};
  return {
    callback: platform.callback.address(),
    app: { clientId, authorizationUrl, tokenUrl, revokeUrl, scope, apiUrl },
    /** Of which application at which server a secret is kept. */
    secretOf: app ? { clientId, tokenHost: hostIn(tokenUrl) } : null,
  };
}

/**
 * A secret is told to whom it is for alone: the server that it was entered for, about the application that it is of.
 * @returns what a connection was let in by; `''` where none is replaced.
 * @throws AddOnError `secretMissing` where what it has is of another application or server.
 */
function keptSecret(platform: RpcContext['platform'], app: Omit<OAuthApp, 'clientSecret'>, of: string | undefined) {
  if (of === undefined) return '';
  const kept = findGrant(platform, of)?.app;
  if (!kept || !isSameApp(kept, app)) throw new AddOnError('secretMissing', { host: hostIn(app.tokenUrl) });
  return kept.clientSecret;
}

export const oauthCalls = {
  /** What the form begins with: the address to come back to, and what a connection was let in by, but for its secret. */
  'oauth.form': callOfAnyShop(v.object({ of: v.exactOptional(idSchema) }), ({ platform }, { of }) =>
    formOf(platform, of),
  ),
  /** Begins an attempt by what a connection was let in by before. @returns it, `null` where nothing is remembered of that; and what the form would begin with. */
  'oauth.again': callOfAnyShop(v.object({ of: idSchema }), ({ platform }, { of }) => {
    const { origin, way } = requireListed(platform.properties, of);
    const app = findGrant(platform, of)?.app;
    const form = formOf(platform, of);
    if (way.by !== 'oauth' || !app) return { attempt: null, form };
    for (const one of askedOf(app, origin)) requireReachable(platform, one);
    const order = { file: platform.workbook.id, replaces: of, origin, basePath: way.basePath, app };
    return { attempt: beginSignIn(platform, order), form };
  }),
  /** Begins an attempt. Nothing is asked of anybody yet: the person's browser goes where they agree. @returns that address. */
  'oauth.start': callOfAnyShop(startSchema, ({ platform }, { apiUrl, replaces, jobs, clientSecret, ...app }) => {
    requireHttps(app.authorizationUrl);
    for (const one of askedOf(app, apiUrl)) requireReachable(platform, one);
    requireNoQuery(apiUrl);
    if (replaces === undefined) requireToldOfJobs(platform, findConnection(platform)?.id, jobs);
    else requireListed(platform.properties, replaces);
    return beginSignIn(platform, {
      ...{ file: platform.workbook.id, replaces: replaces ?? '' },
      ...splitAddress(apiUrl),
      app: { ...app, clientSecret: clientSecret || keptSecret(platform, app, replaces) },
    });
  }),
  /**
   * How far the attempt is. The first time that it is done, what lies in the file is brought in line: the proposal to colleagues, and schedules that waited for it.
   * @throws AddOnError why it came to nothing.
   */
  'oauth.state': callOfAnyShop(v.object({ id: idSchema }), ({ platform }, { id }) => {
    const signIn = findSignIn(platform, platform.workbook.id);
    if (signIn?.id !== id) throw new AddOnError('signInGone');
    const { stage } = signIn;
    if (stage.name === 'refused') {
      forgetSignIn(platform, signIn.file);
      throw new AddOnError(stage.code, stage.values);
    }
    return { isDone: bringInLine(platform, signIn) };
  }),
  /** Nobody waits for that attempt any longer, and nobody can come back for it. One whose person came back by now goes its way, and is brought in line like any other. */
  'oauth.cancel': callOfAnyShop(v.object({ id: idSchema }), ({ platform }, { id }) => {
    const signIn = findSignIn(platform, platform.workbook.id);
    const isOpen = signIn?.id === id && (signIn.stage.name === 'waiting' || signIn.stage.name === 'refused');
    if (isOpen) forgetSignIn(platform, signIn.file);
    return { isCancelled: isOpen };
  }),
};
