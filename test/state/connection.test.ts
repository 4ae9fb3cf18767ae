import type { PropertyStorePort } from '../../src/google/ports';
import { rereadElsewhere } from '../../src/state/connection';
import type { Connection } from '../../src/state/schema/connections/connection';
import { parseStored } from '../../src/state/schema/stored-document';
import { samples } from './schema/samples';

/** Properties of one person, in memory. */
function openStore(texts: Readonly<Record<string, string>>): PropertyStorePort {
  const kept = new Map(Object.entries(texts));
  return {
    get: (name) => kept.get(name),
    set: (name, text) => void kept.set(name, text),
    remove: (name) => void kept.delete(name),
    all: () => new Map(kept),
  };
}

const memory = (day: string, requests: number) =>
  JSON.stringify({
    ...{ version: 2, paths: {}, perPage: {}, insistsOnFilter: {}, width: 4, proven: {} },
    reread: { day, requests },
  });

it('what a person’s other connections spent in a day is counted, not what this one did, nor what cannot be read', () => {
  const sample = samples['connection with a name'];
  const connection = sample && (parseStored(sample.document, sample.versions[1]) as Connection | undefined);
  if (!connection) throw new Error('no sample');
  const user = openStore({
    [`ngorder.memory:${connection.id}`]: memory('2026-03-02', 1),
    'ngorder.memory:000000000001': memory('2026-03-02', 20),
    'ngorder.memory:000000000002': memory('2026-03-02', 300),
    'ngorder.memory:000000000003': memory('2026-03-01', 4000),
    'ngorder.memory:000000000004': 'damaged',
  });
  expect(rereadElsewhere({ user, document: user }, connection, '2026-03-02')).toBe(320);
});
