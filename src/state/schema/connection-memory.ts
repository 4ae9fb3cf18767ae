import type { ConnectionMemory } from '../../api/connection-memory';
import { widest } from '../../api/waves';
import { latestMoment } from '../../days/day';
import * as v from '../valibot';
import type { EntriesOf, StoredDocument } from './stored-document';

const texts = v.record(v.string(), v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(latestMoment));
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
    perPage: v.record(v.string(), count),
    insistsOnFilter: flags,
    width: v.pipe(count, v.maxValue(widest)),
    proven: flags,
    perMinute: v.exactOptional(count),
    latest: v.exactOptional(v.array(moment)),
  } satisfies EntriesOf<ConnectionMemory>),
  upgrades: [],
  mayBeLost: 'always',
};
