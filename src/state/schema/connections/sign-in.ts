import type { ErrorCode } from '../../../text/add-on-error';
import { isErrorCode } from '../../../text/add-on-error';
import type { MessageValues } from '../../../text/message';
import * as v from '../../valibot';
import type { StoredDocument } from '../stored-document';
import { type OAuthApp, oauthAppSchema } from './grant';

/** How far a person is who went to the vendor to agree. */
export type SignInStage =
  /** `verifier`: proves that who brings the code is who asked for it. */
  | { readonly name: 'waiting'; readonly app: OAuthApp; readonly verifier: string }
  /** They came back; whether it comes to anything is not known yet. */
  | { readonly name: 'back' }
  | { readonly name: 'done'; readonly connection: string }
  | { readonly name: 'refused'; readonly code: ErrorCode; readonly values: MessageValues };

/** One attempt to connect by OAuth 2. A person has one at a time in each of their files: the latest. */
export interface SignIn {
  /** Which one; says nothing else. */
  readonly id: string;
  /** The spreadsheet that is to use the connection. */
  readonly file: string;
  /** The connection that is to be let in so from now on; `''` for one of whatever shop answers. */
  readonly replaces: string;
  /** Where the API lies: `https://api.ngorder.id`. */
  readonly origin: string;
  readonly basePath: string;
  /** Milliseconds since 1970. */
  readonly begunAt: number;
  readonly stage: SignInStage;
}

const code = v.custom<ErrorCode>(isErrorCode);
const values = v.record(v.string(), v.union([v.string(), v.number()]));

/**
 * In the person's own properties, as it holds the secret of their application. Lost, the person begins anew.
 * @param file the id of the spreadsheet in which it was begun.
 */
export const signInOf = (file: string): StoredDocument<SignIn> => ({
  name: `ngorder.signIn:${file}`,
  version: 1,
  schema: v.object({
    id: v.string(),
    file: v.string(),
    replaces: v.string(),
    origin: v.string(),
    basePath: v.string(),
    begunAt: v.pipe(v.number(), v.minValue(0)),
    stage: v.union([
      v.object({ name: v.literal('waiting'), app: oauthAppSchema, verifier: v.string() }),
      v.object({ name: v.literal('back') }),
      v.object({ name: v.literal('done'), connection: v.string() }),
      v.object({ name: v.literal('refused'), code, values }),
    ]),
  }),
  upgrades: [],
  mayBeLost: 'always',
});
