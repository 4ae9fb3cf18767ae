import * as v from '../../valibot';
import type { EntriesOf, StoredDocument } from '../stored-document';

/** A record as people know it. */
export interface NamedRecord {
  /** As the shop takes it. */
  readonly id: string;
  readonly name: string;
  /** What tells it from others of the same name: a SKU, an account number; `''` where nothing does. */
  readonly hint: string;
  /** What else people call it by, exactly. */
  readonly also?: readonly string[];
}

const text = v.string();

/** The names of one kind in one shop, in the person's own cache, for ten minutes. Whatever cannot be read is asked of the shop again. */
export const knownNamesOf = (kind: string, connection: string): StoredDocument<readonly NamedRecord[]> => ({
  name: `ngorder.names:${kind}:${connection}`,
  version: 1,
  schema: v.array(
    v.object({
      id: text,
      name: text,
      hint: text,
      also: v.exactOptional(v.array(text)),
    } satisfies EntriesOf<NamedRecord>),
  ),
  upgrades: [],
  mayBeLost: 'always',
});
