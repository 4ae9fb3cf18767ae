import * as v from '../valibot';
import type { StoredDocument } from './stored-document';

/** The digest of the deed that a token stands for; in the document cache, for ten minutes. One that cannot be read confirms nothing. */
export const confirmationOf = (token: string): StoredDocument<string> => ({
  name: `ngorder.confirm:${token}`,
  version: 1,
  schema: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  upgrades: [],
  mayBeLost: 'always',
  isPlainText: true,
});
