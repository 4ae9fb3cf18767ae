import { gunzipSync, gzipSync } from 'node:zlib';
import type { Platform } from '../../../src/google/ports';
import { forgetForOtherFiles, keepForOtherFiles, plannedElsewhere } from '../../../src/push/scheduled/other-files';
import { addScheduled } from '../../../src/push/scheduled/scheduled-list';
import type { ScheduledPush } from '../../../src/state/schema/scheduled-pushes';
import { PropertyStore } from '../../../workbench/apps-script/stores/property-store';

const now = 1772427700000;

const planned: ScheduledPush = {
  ...{
    id: '0d6f4a52',
    digest: '9b0f6c1f9a5d4e1b8c7d6e5f',
    connection: 'ed4258ab58e9',
    tabId: 1,
    dataset: 'variations',
  },
  ...{ count: 1, startsAt: now + 1000, endsAt: now + 2000, plannedAt: now, stage: { name: 'waiting' }, since: now },
};

/** Files of one person, whose properties have the limits of Google's. */
function openPerson() {
  const store = new PropertyStore();
  const user = {
    get: (name: string) => store.get(name),
    set: (name: string, text: string) => store.setAll({ [name]: text }),
    remove: (name: string) => store.remove(name),
    all: () => new Map(Object.entries(store.all())),
  };
  const codec = {
    pack: (text: string) => gzipSync(text).toString('base64'),
    unpack: (packed: string) => gunzipSync(Buffer.from(packed, 'base64')).toString('utf8'),
  };
  const fileOf = (id: string) =>
    ({
      ...{ properties: { user }, workbook: { id, name: `Nama ${id}` }, codec, clock: { now: () => now } },
      lock: { withUserLock: (_ms: number, action: () => unknown) => ({ busy: false, value: action() }) },
    }) as unknown as Platform;
  const connection = { id: planned.connection } as Parameters<typeof plannedElsewhere>[0]['connection'];
  const seenFrom = (id: string, dataset = 'variations') =>
    plannedElsewhere({ platform: fileOf(id), connection }, dataset);
  return { store, fileOf, seenFrom };
}

/** Prices that packing spares little of. */
const prices = (count: number) =>
  Array.from({ length: count }, (_, nth) => ({
    key: `${8000000 + ((nth * 7919) % 999983)}/price`,
    wanted: (nth * 104729) % 9999991,
  }));

describe('values that are planned in one file', () => {
  it('are known in others to the last of them, also where one property cannot hold them', () => {
    const { store, fileOf, seenFrom } = openPerson();
    keepForOtherFiles(fileOf('a'), planned.id, prices(3000));
    addScheduled(fileOf('a'), planned, () => undefined);
    expect(Object.keys(store.all()).length).toBeGreaterThan(3);
    expect(seenFrom('b').map(({ key, wanted }) => ({ key, wanted }))).toEqual(prices(3000));
    expect(new Set(seenFrom('b').map(({ file }) => file))).toEqual(new Set(['Nama a']));
    forgetForOtherFiles(fileOf('a'), planned.id);
    expect(seenFrom('b')).toEqual([]);
    expect(Object.keys(store.all())).toEqual(['ngorder.scheduled:a']);
  });

  it.each<[string, Partial<ScheduledPush>]>([
    ['another shop', { connection: 'another' }],
    ['another kind of data', { dataset: 'products' }],
    ['a time that is long over', { endsAt: now - 8 * 24 * 3_600_000 }],
    ['what is over', { stage: { name: 'over', how: 'kept' } }],
  ])('are not told of %s', (_, facts) => {
    const { fileOf, seenFrom } = openPerson();
    keepForOtherFiles(fileOf('a'), planned.id, prices(1));
    addScheduled(fileOf('a'), { ...planned, ...facts }, () => undefined);
    expect(seenFrom('b')).toEqual([]);
  });

  it('are not told in the file itself, which knows all of them', () => {
    const { fileOf, seenFrom } = openPerson();
    keepForOtherFiles(fileOf('a'), planned.id, prices(1));
    addScheduled(fileOf('a'), planned, () => undefined);
    expect(seenFrom('a')).toEqual([]);
  });

  it('are told and forgotten for each file by itself, also where their ids begin alike', () => {
    const { fileOf, seenFrom } = openPerson();
    for (const id of ['a', 'a1']) {
      keepForOtherFiles(fileOf(id), planned.id, prices(1));
      addScheduled(fileOf(id), planned, () => undefined);
    }
    expect(seenFrom('b').map(({ file }) => file)).toEqual(['Nama a', 'Nama a1']);
    forgetForOtherFiles(fileOf('a'), planned.id);
    expect(seenFrom('b').map(({ file }) => file)).toEqual(['Nama a1']);
  });
});
