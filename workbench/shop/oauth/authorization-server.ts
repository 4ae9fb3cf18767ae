import { createHash } from 'node:crypto';
import OAuth2Server from '@node-oauth/oauth2-server';
import type { Clock } from '../../clock';
import type { ShopResponse } from '../shop-message';
import { GrantBook } from './grant-book';

/** How long what it hands out is good, in seconds. */
export interface AuthorizationOptions {
  readonly codeSeconds: number;
  readonly accessSeconds: number;
  readonly refreshSeconds: number;
  /** Makes the same tokens every time. */
  readonly seed: number;
}

const usual: AuthorizationOptions = { codeSeconds: 120, accessSeconds: 600, refreshSeconds: 1_209_600, seed: 1 };

/** One request for tokens, as the server remembers it. */
export interface TokenRequest {
  readonly grantType: string;
  readonly status: number;
}

/**
 * What may go wrong with a request for tokens: another answer than one of its own; none, or another one, after the tokens were made, which are good
 * then. `rewrites` gets what it would have said.
 */
export type TokenFault =
  | 'html'
  | 'tokenless'
  | 'dropped'
  | { readonly status: number; readonly text: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly rewrites: (answer: Readonly<Record<string, unknown>>) => unknown };

/** What an authorization request says, as far as a person is asked about it. */
export type AuthorizationQuery = Readonly<Record<string, string>>;

/** The application that is registered with the vendor. */
export const registeredClient = { id: 'sandbox-client', secret: 'sandbox-client-secret' } as const;

const callbackAddress = /^https:\/\/script\.google\.com\/macros\/d\/[\w-]+\/usercallback$/;

const client: OAuth2Server.Client = {
  id: registeredClient.id,
  redirectUris: ['https://script.google.com/macros/d/any/usercallback'],
  grants: ['authorization_code', 'refresh_token'],
};

/**
 * The vendor's authorization server: authorization code with PKCE, tokens that last minutes, refresh tokens that are good once. Its time is the
 * workbench's, while the library that it is made of reads the machine's: moments are handed to that as far ahead as they are.
 */
export class AuthorizationServer {
  readonly book: GrantBook;
  /** All requests for tokens, the oldest first. */
  readonly tokenRequests: TokenRequest[] = [];
  /** Tokens whose end was asked for. */
  revocations = 0;
  /** What the next requests for tokens get instead of an answer of its own. */
  readonly tokenFaults: TokenFault[] = [];
  readonly #options: AuthorizationOptions;
  readonly #server: OAuth2Server;
  #made = 0;

  constructor(
    private readonly clock: Clock,
    options: Partial<AuthorizationOptions> = {},
  ) {
    this.#options = { ...usual, ...options };
    this.book = new GrantBook(clock);
    const { codeSeconds, accessSeconds, refreshSeconds } = this.#options;
    this.#server = new OAuth2Server({
      model: this.#model(),
      accessTokenLifetime: accessSeconds,
      refreshTokenLifetime: refreshSeconds,
      authorizationCodeLifetime: codeSeconds,
    });
  }

  /**
   * A person has decided on the consent page.
   * @returns where their browser goes next.
   * @throws Error for a request that names no registered application, or another place to come back to.
   */
  async decide(query: AuthorizationQuery, isAllowed: boolean): Promise<string> {
    if (!query.code_challenge || query.code_challenge_method !== 'S256') throw new Error('PKCE (S256) is required.');
    const request = new OAuth2Server.Request({
      ...{ headers: {}, method: 'GET', body: {} },
      query: isAllowed ? { ...query } : { ...query, allowed: 'false' },
    });
    const response = new OAuth2Server.Response({});
    const authenticateHandler = { handle: () => ({ id: 'owner' }) };
    await this.#server.authorize(request, response, { authenticateHandler }).catch((error: unknown) => {
      if (!response.headers?.location) throw error;
    });
    return response.headers?.location ?? '';
  }

  /** `POST /oauth/token`, its body as a form. */
  async token(headers: Readonly<Record<string, string>>, text: string): Promise<ShopResponse> {
    const body = Object.fromEntries(new URLSearchParams(text));
    const request = new OAuth2Server.Request({ headers: { ...headers }, method: 'POST', query: {}, body });
    const response = new OAuth2Server.Response({});
    const fault = this.tokenFaults.shift();
    if (typeof fault === 'object' && 'status' in fault) {
      const { status, text: told, headers: own = { 'content-type': 'text/html' } } = fault;
      return { status, headers: own, body: told };
    }
    if (fault === 'html') return page(200, '<h1>Maintenance</h1>');
    if (fault === 'tokenless') return json(200, { token_type: 'Bearer', expires_in: 600 });
    // What it refuses is told in the response.
    await this.#server.token(request, response).catch(() => undefined);
    const status = response.status ?? 500;
    this.tokenRequests.push({ grantType: body.grant_type ?? '', status });
    const answer = typeof fault === 'object' ? fault.rewrites(response.body) : response.body;
    return { ...json(status, answer), ...(fault === 'dropped' ? { dropped: true } : {}) };
  }

  /** `POST /oauth/revoke`, its body as a form {RFC 7009}. */
  revoke(text: string): ShopResponse {
    const body = new URLSearchParams(text);
    if (body.get('client_secret') !== registeredClient.secret) return json(401, { error: 'invalid_client' });
    this.revocations += 1;
    this.book.end(body.get('token') ?? '');
    return json(200, {});
  }

  #model(): OAuth2Server.AuthorizationCodeModel & OAuth2Server.RefreshTokenModel {
    const { book } = this;
    const codes = new Map<string, OAuth2Server.AuthorizationCode>();
    const user = (grant: number): OAuth2Server.User => ({ grant });
    const { codeSeconds, accessSeconds, refreshSeconds } = this.#options;
    return {
      generateAccessToken: async () => this.#secret('access'),
      generateRefreshToken: async () => this.#secret('refresh'),
      generateAuthorizationCode: async () => this.#secret('code'),
      getClient: async (id, secret) =>
        id === client.id && (secret === null || secret === registeredClient.secret) && client,
      validateRedirectUri: async (address) => callbackAddress.test(address),
      saveAuthorizationCode: async (code) => {
        const grant = book.open();
        book.issue('code', code.authorizationCode, grant, codeSeconds);
        const saved = { ...code, client, user: user(grant) };
        codes.set(code.authorizationCode, saved);
        return saved;
      },
      getAuthorizationCode: async (value) => {
        const [issued, saved] = [book.find('code', value), codes.get(value)];
        return issued && saved && { ...saved, expiresAt: this.#realDate(issued.until) };
      },
      revokeAuthorizationCode: async ({ authorizationCode }) => book.take('code', authorizationCode),
      saveToken: async (token, _client, owner) => {
        const { grant } = owner as { readonly grant: number };
        book.issue('access', token.accessToken, grant, accessSeconds);
        if (token.refreshToken) book.issue('refresh', token.refreshToken, grant, refreshSeconds);
        return { ...token, client, user: user(grant) };
      },
      getAccessToken: async () => undefined,
      getRefreshToken: async (value) => {
        const issued = book.find('refresh', value);
        if (!issued) return undefined;
        const refreshTokenExpiresAt = this.#realDate(issued.until);
        return { refreshToken: value, refreshTokenExpiresAt, client, user: user(issued.grant) };
      },
      revokeToken: async ({ refreshToken }) => book.take('refresh', refreshToken),
    };
  }

  /** As far ahead of the machine's time as the moment is ahead of the workbench's. */
  #realDate(moment: number): Date {
    return new Date(Date.now() + moment - this.clock.now());
  }

  /** Nobody guesses them here; they have to be the same in every run. */
  #secret(kind: string): string {
    this.#made += 1;
    return createHash('sha256').update(`${this.#options.seed} ${kind} ${this.#made}`).digest('hex');
  }
}

const json = (status: number, body: unknown): ShopResponse => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});

const page = (status: number, body: string): ShopResponse => ({
  status,
  headers: { 'content-type': 'text/html' },
  body,
});
