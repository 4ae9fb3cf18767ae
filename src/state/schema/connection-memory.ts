import type { ConnectionMemory } from '../../api/connection-memory';
import * as v from '../valibot';
import type { EntriesOf, StoredDocument } from './stored-document';

const texts = v.record(v.string(), v.string());
const numbers = v.record(v.string(), v.number());
const flags = v.record(v.string(), v.boolean());

/**
 * In the person's own properties, and for formulas, which may write none, in the document cache. What was learnt and cannot be read is learnt
 * anew: the first requests go out a few at a time, and the first change of a kind goes alone.
 */
export const connectionMemoryDocument: StoredDocument<ConnectionMemory> = {
  name: 'ngorder.memory',
  version: 1,
  schema: v.object({
    paths: texts,
    perPage: numbers,
    insistsOnFilter: flags,
    width: v.number(),
    proven: flags,
    perMinute: v.exactOptional(v.number()),
    latest: v.exactOptional(v.array(v.number())),
  } satisfies EntriesOf<ConnectionMemory>),
  upgrades: [],
  mayBeLost: 'always',
};
