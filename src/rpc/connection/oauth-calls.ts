import { findGrant } from '../../access/grant-renewal';
import { requireHttps, requireReachable, splitAddress } from '../../access/https-address';
import { beginSignIn, findSignIn, forgetSignIn } from '../../access/sign-in';
import { resumeConnected } from '../../schedule/connection-jobs';
import { findConnection, useConnection } from '../../state/connection';
import { requireListed } from '../../state/connection-list';
import { noteChange } from '../../state/latest-changes';
import { longest } from '../../state/schema/connections/grant';
import * as v from '../../state/valibot';
import { AddOnError } from '../../text/add-on-error';
import { callOfAnyShop } from '../rpc-call';
import { requireToldOfJobs } from './connection-calls';

const printable = /^[\x21-\x7e]+$/;
const address = v.pipe(v.string(), v.trim(), v.maxLength(longest.address));
const idSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/));

const startSchema = v.object({
  clientId: v.pipe(v.string(), v.trim(), v.regex(printable), v.maxLength(longest.client)),
  /** `''` for the one that the connection has already. */
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

export const oauthCalls = {
  /** What the form begins with: the address to come back to, and what a connection was let in by, but for its secret. */
  'oauth.form': callOfAnyShop(v.object({ of: v.exactOptional(idSchema) }), ({ platform }, { of }) => {
    const app = of === undefined ? undefined : findGrant(platform, of)?.app;
    const connection = app && of !== undefined ? requireListed(platform.properties, of) : undefined;
    const apiUrl = connection?.way.by === 'oauth' ? connection.origin + connection.way.basePath : '';
    const { clientId = '', authorizationUrl = '', tokenUrl = '', revokeUrl = '', scope = '' } = app ?? {};
    return {
      callback: platform.callback.address(),
      app: { clientId, authorizationUrl, tokenUrl, revokeUrl, scope, apiUrl },
    };
  }),
  /** Begins an attempt. Nothing is asked of anybody yet: the person's browser goes where they agree. @returns that address. */
  'oauth.start': callOfAnyShop(startSchema, ({ platform }, { apiUrl, replaces, jobs, clientSecret, ...app }) => {
    requireHttps(app.authorizationUrl);
    const asked = [app.tokenUrl, apiUrl, ...(app.revokeUrl === '' ? [] : [app.revokeUrl])];
    for (const one of asked) requireReachable(platform, one);
    if (replaces === undefined) requireToldOfJobs(platform, findConnection(platform)?.id, jobs);
    else requireListed(platform.properties, replaces);
    const secret =
      clientSecret || (replaces === undefined ? '' : (findGrant(platform, replaces)?.app.clientSecret ?? ''));
    return beginSignIn(platform, {
      ...{ file: platform.workbook.id, replaces: replaces ?? '' },
      ...splitAddress(apiUrl),
      app: { ...app, clientSecret: secret },
    });
  }),
  /**
   * How far the attempt is. The first time that it is done, what lies in the file is brought in line: the proposal to colleagues, and schedules that waited for it.
   * @throws AddOnError why it came to nothing.
   */
  'oauth.state': callOfAnyShop(v.object({ id: idSchema }), ({ platform }, { id }) => {
    const signIn = findSignIn(platform);
    if (signIn?.id !== id) throw new AddOnError('signInGone');
    const { stage } = signIn;
    if (stage.name === 'refused') {
      forgetSignIn(platform);
      throw new AddOnError(stage.code, stage.values);
    }
    if (stage.name !== 'done') return { isDone: false };
    if (signIn.replaces === '' && signIn.file === platform.workbook.id) useConnection(platform, stage.connection);
    resumeConnected(platform, stage.connection);
    noteChange(platform, 'state');
    forgetSignIn(platform);
    return { isDone: true };
  }),
  /** Nobody waits for it any longer. */
  'oauth.cancel': callOfAnyShop(v.object({}), ({ platform }) => {
    forgetSignIn(platform);
    return { isDone: false };
  }),
};
