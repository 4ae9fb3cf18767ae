import type { Platform } from '../google/ports';
import type { OAuthApp } from '../state/schema/connections/grant';
import { type SignIn, type SignInStage, signInOf } from '../state/schema/connections/sign-in';
import { parseStored, printStored } from '../state/schema/stored-document';
import { AddOnError, type ErrorCode } from '../text/add-on-error';
import { alone } from './grant-renewal';
import { hostIn } from './https-address';
import { challengeOf, newVerifier } from './pkce';

/** The global function that Google calls when a person comes back. */
export const signInHandler = 'finishSignIn';

/** For so long a person may come back: as long as Google grants {facts §12}. */
const comesBackSeconds = 3600;

type Own = Pick<Platform, 'properties'>;

/** The latest attempt of this person in a file, whatever came of it. */
export const findSignIn = ({ properties }: Own, file: string): SignIn | undefined =>
  parseStored(signInOf(file), properties.user.get(signInOf(file).name));

export const keepSignIn = ({ properties }: Own, signIn: SignIn): void =>
  properties.user.set(signInOf(signIn.file).name, printStored(signInOf(signIn.file), signIn));

export const forgetSignIn = ({ properties }: Own, file: string): void => properties.user.remove(signInOf(file).name);

/** Forgets attempts that are about a connection: what is deleted is not to come back by one, and they hold the secret of the application. */
export function forgetSignInsOf(own: Own, connectionId: string): void {
  forgetWhere(own, ({ replaces, stage }) => {
    return replaces === connectionId || (stage.name === 'done' && stage.connection === connectionId);
  });
}

/** An outcome waits so long for the panel of its file, in milliseconds. */
const outcomeKeptMs = 30 * 86_400_000;

/** Whether nobody can come back for an attempt any more, or nobody has asked for long what came of it. */
export const isOverdue = ({ begunAt, stage }: SignIn, now: number): boolean =>
  now - begunAt > (stage.name === 'waiting' ? comesBackSeconds * 1000 : outcomeKeptMs);

/** In all files, what cannot be read too: it may hold a secret, and nobody can come back for it. */
function forgetWhere({ properties: { user } }: Own, isMeant: (signIn: SignIn) => boolean): void {
  for (const [name, text] of user.all()) {
    if (!name.startsWith('ngorder.signIn')) continue;
    const signIn = parseStored(signInOf(''), text);
    if (!signIn || name !== signInOf(signIn.file).name || isMeant(signIn)) user.remove(name);
  }
}

/** What an attempt is about. */
export type SignInOrder = Omit<SignIn, 'id' | 'stage' | 'begunAt'> & { readonly app: OAuthApp };

/**
 * Begins an attempt; the one before in the same file, if it waits, comes to nothing.
 * @returns which one it is, and where the person's browser goes.
 */
export function beginSignIn(platform: Platform, { app, ...about }: SignInOrder): { id: string; url: string } {
  const { codec, callback, clock } = platform;
  const begunAt = clock.now();
  forgetWhere(platform, (signIn) => isOverdue(signIn, begunAt));
  const id = codec.uuid().replace(/-/g, '').slice(0, 12);
  const verifier = newVerifier(codec);
  keepSignIn(platform, { id, ...about, begunAt, stage: { name: 'waiting', app, verifier } });
  const { file, replaces } = about;
  const query = {
    response_type: 'code',
    client_id: app.clientId,
    redirect_uri: callback.address(),
    ...(app.scope === '' ? {} : { scope: app.scope }),
    state: callback.stateToken(signInHandler, { signIn: id, file, replaces }, comesBackSeconds),
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
 * @throws AddOnError `signInGone` where it is not their latest in that file, or was taken; `noTokenAnswer` where tokens are being renewed for too long: the same address
 * is as good later.
 */
export function takeSignIn(platform: Platform, parameters: CallbackParameters): TakenSignIn {
  const meant = () => requireMeant(attemptNamed(platform, parameters), parameters);
  return alone(platform, meant().waiting, () => {
    const taken = meant();
    keepSignIn(platform, { ...taken.signIn, stage: { name: 'back' } });
    return taken;
  });
}

function attemptNamed(platform: Platform, { file }: CallbackParameters): SignIn | undefined {
  return typeof file === 'string' ? findSignIn(platform, file) : undefined;
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
export function settleSignIn(platform: Platform, { id, file }: Pick<SignIn, 'id' | 'file'>, stage: SignInStage): void {
  const latest = findSignIn(platform, file);
  if (latest?.id === id) keepSignIn(platform, { ...latest, stage });
}

export const refusedStage = (code: ErrorCode, values: AddOnError['values']): SignInStage => ({
  name: 'refused',
  ...{ code, values },
});
