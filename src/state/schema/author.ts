import * as v from '../valibot';
import type { EntriesOf, StoredDocument } from './stored-document';

/** By what a person's own hidden state is told from what others could have written. */
export interface Author {
  /** What their seals are named by; says nothing of who they are. */
  readonly id: string;
  /** Never leaves the person's own properties. */
  readonly secret: string;
}

/**
 * In the person's own properties: made once, and kept when they connect anew or reset the add-on. Where it is lost, what they had sealed counts as
 * anybody's, and is asked about.
 */
export const authorDocument: StoredDocument<Author> = {
  name: 'ngorder.author',
  version: 1,
  schema: v.object({
    id: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
    secret: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  } satisfies EntriesOf<Author>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
};
