import type { AnsweredRequests, ConnectionMemory, RereadRequests } from '../../../api/connection-memory';
import { widest } from '../../../api/waves';
import { latestMoment } from '../../../days/day';
import * as v from '../../valibot';
import type { EntriesOf, StoredDocument } from '../stored-document';

const texts = v.record(v.string(), v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(latestMoment));
const flags = v.record(v.string(), v.boolean());

const answered = v.object({ at: moment, count } satisfies EntriesOf<AnsweredRequests>);

const reread = v.object({ day: v.string(), requests: v.number() } satisfies EntriesOf<RereadRequests>);

/** Version 1 kept the moment of each request, which no property has room for where a shop allows many {facts §1}. */
function countedBySecond(older: unknown): unknown {
  const moments = v.looseObject({ latest: v.exactOptional(v.array(moment)) });
  const { latest = [], ...others } = v.parse(moments, older);
  return latest.length === 0 ? others : { ...others, answered: latest.map((at) => ({ at, count: 1 })) };
}

/**
 * In the person's own properties, and for formulas, which may write none, in the document cache. What was learnt and cannot be read is learnt
 * anew: the first requests go out a few at a time, and the first change of a kind goes alone.
 */
export const connectionMemoryDocument: StoredDocument<ConnectionMemory> = {
  name: 'ngorder.memory',
  version: 2,
  schema: v.object({
    paths: texts,
    perPage: v.record(v.string(), count),
    insistsOnFilter: flags,
    width: v.pipe(count, v.maxValue(widest)),
    proven: flags,
    perMinute: v.exactOptional(count),
    answered: v.exactOptional(v.array(answered)),
    reread: v.exactOptional(reread),
  } satisfies EntriesOf<ConnectionMemory>),
  upgrades: [countedBySecond],
  mayBeLost: 'always',
};

/** Of one connection. By the document's own name lies what version 1 of connections, which knew one alone, had learnt. */
export const connectionMemoryOf = (connectionId: string): StoredDocument<ConnectionMemory> => ({
  ...connectionMemoryDocument,
  name: `${connectionMemoryDocument.name}:${connectionId}`,
});
