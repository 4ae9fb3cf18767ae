import * as v from '../../valibot';
import type { EntriesOf, StoredDocument } from '../stored-document';

/** How an application is registered with the vendor, and where it asks for tokens. */
export interface OAuthApp {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where a person's browser goes to agree. */
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  /** `''` where the vendor has none. */
  readonly revokeUrl: string;
  /** As the vendor spells it; `''` for none. */
  readonly scope: string;
}

/** What lets a person in, and for how long. */
export interface Tokens {
  readonly access: string;
  /** `''` where there is none, or it was refused: then the person has to agree once more. */
  readonly refresh: string;
  /** From when on another access token is asked for; milliseconds since 1970, 0 where nobody said how long it lasts. */
  readonly renewAt: number;
  /** When it is of no use any more; 0 where nobody said. */
  readonly expiresAt: number;
}

/**
 * What a person granted by OAuth 2 for one of their connections. Lives in their own properties and nowhere else. Beside the connection, not in it: tokens
 * are written every few minutes, and a connection that is renamed meanwhile must not put old ones back.
 */
export interface Grant {
  readonly app: OAuthApp;
  readonly tokens: Tokens;
}

/** Of what a person enters, in letters: most of a property is left to tokens {facts §1}. */
export const longest = { address: 400, client: 200, secret: 400, scope: 300 } as const;

export const oauthAppSchema = v.object({
  clientId: v.string(),
  clientSecret: v.string(),
  authorizationUrl: v.string(),
  tokenUrl: v.string(),
  revokeUrl: v.string(),
  scope: v.string(),
} satisfies EntriesOf<OAuthApp>);

const moment = v.pipe(v.number(), v.minValue(0));

/** What is damaged is as good as none: the person connects again. */
export const grantOf = (connectionId: string): StoredDocument<Grant> => ({
  name: `ngorder.grant:${connectionId}`,
  version: 1,
  schema: v.object({
    app: oauthAppSchema,
    tokens: v.object({
      access: v.string(),
      refresh: v.string(),
      renewAt: moment,
      expiresAt: moment,
    } satisfies EntriesOf<Tokens>),
  } satisfies EntriesOf<Grant>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
});
