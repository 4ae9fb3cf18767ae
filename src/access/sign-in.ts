import type { Platform } from '../google/ports';
import type { OAuthApp } from '../state/schema/connections/grant';
import { type SignIn, type SignInStage, signInDocument } from '../state/schema/connections/sign-in';
import { parseStored, printStored } from '../state/schema/stored-document';
import { AddOnError, type ErrorCode } from '../text/add-on-error';
import { alone } from './grant-renewal';
import { hostIn } from './https-address';
import { challengeOf, newVerifier } from './pkce';

/** The global function that Google calls when a person comes back. */
export const signInHandler = 'finishSignIn';

type Own = Pick<Platform, 'properties'>;

/** The latest attempt of this person, whatever came of it. */
export const findSignIn = ({ properties }: Own): SignIn | undefined =>
  parseStored(signInDocument, properties.user.get(signInDocument.name));

export const keepSignIn = ({ properties }: Own, signIn: SignIn): void =>
  properties.user.set(signInDocument.name, printStored(signInDocument, signIn));

export const forgetSignIn = ({ properties }: Own): void => properties.user.remove(signInDocument.name);

/** Forgets an attempt that is about a connection: what is deleted is not to come back by it, and it holds the secret of the application. */
export function forgetSignInOf(own: Own, connectionId: string): void {
  const signIn = findSignIn(own);
  if (!signIn) return;
  const { replaces, stage } = signIn;
  if (replaces === connectionId || (stage.name === 'done' && stage.connection === connectionId)) forgetSignIn(own);
}

/** What an attempt is about. */
export type SignInOrder = Omit<SignIn, 'id' | 'stage'> & { readonly app: OAuthApp };

/**
 * Begins an attempt; the one before, if it waits, comes to nothing.
 * @returns which one it is, and where the person's browser goes.
 */
export function beginSignIn(platform: Platform, { app, ...about }: SignInOrder): { id: string; url: string } {
  const { codec, callback } = platform;
  const id = codec.uuid().replace(/-/g, '').slice(0, 12);
  const verifier = newVerifier(codec);
  keepSignIn(platform, { id, ...about, stage: { name: 'waiting', app, verifier } });
  const { file, replaces } = about;
  const query = {
    response_type: 'code',
    client_id: app.clientId,
    redirect_uri: callback.address(),
    ...(app.scope === '' ? {} : { scope: app.scope }),
    state: callback.stateToken(signInHandler, { signIn: id, file, replaces }),
    code_challenge: challengeOf(codec, verifier),
    code_challenge_method: 'S256',
  };
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const { authorizationUrl } = app;
  return { id, url: `${authorizationUrl}${authorizationUrl.includes('?') ? '&' : '?'}${pairs.join('&')}` };
}

/** What the address says by which a person came back, and what their state token said. */
export type CallbackParameters = Readonly<Record<string, unknown>>;

/** An attempt whose person came back, and who may ask for tokens now. */
export interface TakenSignIn {
  readonly signIn: SignIn;
  readonly waiting: Extract<SignInStage, { name: 'waiting' }>;
}

/** Long enough for all servers, and no way to fill anything. */
const longestCode = 4096;

/**
 * Takes the attempt that a person came back for: once, whoever brings the same address again.
 * @throws AddOnError `signInGone` where it is not their latest, or was taken; `noTokenAnswer` where tokens are being renewed for too long: the same address
 * is as good later.
 */
export function takeSignIn(platform: Platform, parameters: CallbackParameters): TakenSignIn {
  const meant = () => requireMeant(findSignIn(platform), parameters);
  return alone(platform, meant().waiting, () => {
    const taken = meant();
    keepSignIn(platform, { ...taken.signIn, stage: { name: 'back' } });
    return taken;
  });
}

function requireMeant(signIn: SignIn | undefined, parameters: CallbackParameters): TakenSignIn {
  if (!signIn || !isMeant(signIn, parameters) || signIn.stage.name !== 'waiting') throw new AddOnError('signInGone');
  return { signIn, waiting: signIn.stage };
}

/** The code that the vendor gave. @throws AddOnError `signInDenied`, `signInRefused` where it gave none. */
export function codeOf({ waiting }: TakenSignIn, { code, error }: CallbackParameters): string {
  const host = hostIn(waiting.app.authorizationUrl);
  if (error === 'access_denied') throw new AddOnError('signInDenied', { host });
  const isCode = typeof code === 'string' && code !== '' && code.length <= longestCode;
  if (error !== undefined || !isCode) throw new AddOnError('signInRefused', { host, reason: reasonOf(error) });
  return code;
}

/** A blank argument may not come back at all: Google does not say. */
const isMeant = ({ id, file, replaces }: SignIn, { signIn, ...told }: CallbackParameters): boolean =>
  signIn === id && told.file === file && (told.replaces ?? '') === replaces;

/** Whoever made the address wrote it. */
const reasonOf = (error: unknown): string =>
  typeof error === 'string' && /^[a-z_]{1,40}$/.test(error) ? error : 'no code';

/** What came of an attempt that a panel waits for. Of one that was begun since, nothing is said. */
export function settleSignIn(platform: Platform, id: string, stage: SignInStage): void {
  const latest = findSignIn(platform);
  if (latest?.id === id) keepSignIn(platform, { ...latest, stage });
}

export const refusedStage = (code: ErrorCode, values: AddOnError['values']): SignInStage => ({
  name: 'refused',
  ...{ code, values },
});
