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

/** One attempt to connect by OAuth 2. A person has one at a time: the latest. */
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
  readonly stage: SignInStage;
}

const code = v.custom<ErrorCode>(isErrorCode);
const values = v.record(v.string(), v.union([v.string(), v.number()]));

/** In the person's own properties, as it holds the secret of their application. Lost, the person begins anew. */
export const signInDocument: StoredDocument<SignIn> = {
  name: 'ngorder.signIn',
  version: 1,
  schema: v.object({
    id: v.string(),
    file: v.string(),
    replaces: v.string(),
    origin: v.string(),
    basePath: v.string(),
    stage: v.union([
      v.object({ name: v.literal('waiting'), app: oauthAppSchema, verifier: v.string() }),
      v.object({ name: v.literal('back') }),
      v.object({ name: v.literal('done'), connection: v.string() }),
      v.object({ name: v.literal('refused'), code, values }),
    ]),
  }),
  upgrades: [],
  mayBeLost: 'always',
};
