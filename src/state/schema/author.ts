import * as v from '../valibot';
import type { EntriesOf, StoredDocument } from './stored-document';

/** By what a person's own hidden state is told from what others could have written. */
export interface Author {
  /** What their seals are named by; says nothing of who they are. */
  readonly id: string;
  /** Never leaves the person's own properties. */
  readonly secret: string;
  /** What they withdrew that bears their seal, the latest last: a seal does not tell that it holds no longer. */
  readonly withdrawn?: readonly Withdrawn[];
}

/** A saved pull that its person deleted. It counts as anybody's where somebody puts it back. */
export interface Withdrawn {
  /** Of the spreadsheet and shop, shortened. */
  readonly stamp: string;
  readonly tabId: number;
}

const withdrawn = v.object({ stamp: v.string(), tabId: v.number() } satisfies EntriesOf<Withdrawn>);

/**
 * In the person's own properties: made once, and kept when they connect anew or reset the add-on. Where it is lost, what they had sealed counts as
 * anybody's, and is asked about. What was withdrawn lies here since it is asked for with every seal, and would take a reading more elsewhere.
 */
export const authorDocument: StoredDocument<Author> = {
  name: 'ngorder.author',
  version: 1,
  schema: v.object({
    id: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
    secret: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    // Losing the list must not take the secret along.
    withdrawn: v.exactOptional(v.fallback(v.array(withdrawn), [])),
  } satisfies EntriesOf<Author>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
};
