import { mostConnections } from '../../src/state/connection-list';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import { codeOf } from '../push/open-pulled';
import { list, shopOf, state, titles } from './connection-views';
import { openShops } from './several-shops';

describe('a person’s connections', () => {
  it('are renamed, and keep their name with a new key', () => {
    const { first } = openShops();
    const bandung = first.connect('bandung');
    first.rpc('connection.rename', { id: bandung, name: ' Cabang Dago ' });
    expect(titles(first)).toEqual(['Cabang Dago (here)']);
    first.connect('bandung');
    expect(titles(first)).toEqual(['Cabang Dago (here)']);
    first.rpc('connection.rename', { id: bandung, name: '' });
    expect(titles(first)).toEqual(['Toko Bandung (here)']);
  });

  it('get a new key for the same shop, with all that is kept; a key of another shop is refused, and nothing is kept of it', () => {
    const { first, shops, openFile } = openShops();
    const bandung = first.connect('bandung');
    const second = openFile();
    second.rpc('connection.use', { id: bandung });
    const tab = first.pull();
    first.type(tab, first.variations('bandung')[0]?.id ?? 0, 'stock:0', '77');
    const [other = ''] = shops.bandung.options.otherKeys;
    expect(first.rpc('connection.save', { key: other, replaces: bandung })).toMatchObject({ id: bandung });
    expect(first.rpc<{ edits: unknown[] }>('push.preview', { tabId: tab }).edits).toHaveLength(1);
    second.pull();
    expect(titles(first)).toEqual(['Toko Bandung (here)']);
    expect(codeOf(() => first.rpc('connection.save', { key: 'kunci-medan', replaces: bandung }))).toBe(
      'keyOfOtherShop',
    );
    expect(titles(first)).toEqual(['Toko Bandung (here)']);
    expect(JSON.stringify(first.cloud.properties.user.all())).not.toContain('kunci-medan');
  });

  it('end in one file alone: the key stays, and other files go on', () => {
    const { first, openFile } = openShops();
    const bandung = first.connect('bandung');
    const second = openFile();
    second.rpc('connection.use', { id: bandung });
    expect(first.rpc('connection.leave')).toEqual({ connected: false });
    expect(state(first)).toMatchObject({ connection: null, isRemoved: false, proposed: bandung });
    second.pull();
    first.rpc('connection.use', { id: bandung });
    first.pull();
  });

  it('are removed with key and memory, when the person was told how many other files use them; these say so then', () => {
    const { first, openFile } = openShops();
    const bandung = first.connect('bandung');
    const others = [openFile(), openFile()];
    for (const other of others) other.rpc('connection.use', { id: bandung });
    first.pull();
    expect(list(first).connections).toMatchObject([{ otherFiles: 2, isHere: true, isEarlier: false }]);
    for (const otherFiles of [0, 1]) {
      expect(codeOf(() => first.rpc('connection.remove', { id: bandung, otherFiles }))).toBe('connectionInUse');
    }
    // As a sidebar of an earlier version asks, which knows of no other file.
    expect(codeOf(() => first.rpc('connection.remove'))).toBe('connectionInUse');
    expect(first.rpc('connection.remove', { id: bandung, otherFiles: 2 })).toEqual({ connected: false });
    const left = first.cloud.properties.user.all();
    expect(JSON.stringify(left)).not.toContain('kunci-bandung');
    expect(Object.keys(left).filter((name) => name.startsWith('ngorder.memory'))).toEqual([]);
    expect(state(first)).toMatchObject({ connection: null, isRemoved: false });
    for (const other of others) {
      expect(state(other)).toMatchObject({ connection: null, isRemoved: true });
      expect(codeOf(() => other.rpc('pull.run'))).toBe('connectionRemoved');
    }
    first.connect('bandung');
    expect(others.map((other) => shopOf(other))).toEqual(['Toko Bandung', 'Toko Bandung']);
  });

  it('are not removed before the person was told of changes that they left unfinished in the file', () => {
    const { first, openFile } = openShops();
    const id = first.connect('bandung');
    const other = openFile();
    const tab = first.pull();
    first.type(tab, first.variations('bandung')[0]?.id ?? 0, 'stock:0', '77');
    const plan = first.rpc<{ id: string; edits: readonly { key: string }[] }>('push.preview', { tabId: tab });
    const dies: RunOptions = {
      interrupt: ({ requests }, phase) => phase === 'after' && (requests ?? []).some(({ method }) => method === 'POST'),
    };
    const confirmation = { plan: plan.id, acknowledged: plan.edits.map(({ key }) => key) };
    expect(() => first.rpc('push.confirm', confirmation, dies)).toThrow();
    expect([first, other].map((file) => list(file).connections[0]?.hasUnfinished)).toEqual([true, false]);
    expect(codeOf(() => first.rpc('connection.remove', { id }))).toBe('connectionUnfinished');
    expect(first.rpc('connection.remove', { id, unfinished: true })).toEqual({ connected: false });
  });

  it.each(['removed', 'given a new key'])(
    'are not brought back by a test of the key while they were %s elsewhere',
    (how) => {
      const { first, shops, openFile } = openShops();
      const id = first.connect('bandung');
      const second = openFile();
      const done: string[] = [];
      const change = () => {
        if (how === 'removed') return second.rpc('connection.remove', { id, otherFiles: 1 });
        Object.assign(shops.bandung.options, { key: 'kunci-baru' });
        return second.rpc('connection.save', { key: 'kunci-baru', replaces: id });
      };
      const interrupt: RunOptions['interrupt'] = ({ kind }, phase) => {
        if (kind === 'httpWave' && phase === 'after' && done.length === 0) done.push(JSON.stringify(change()));
        return false;
      };
      expect(first.rpc('connection.test', {}, { interrupt })).toMatchObject({ shop: { name: 'Toko Bandung' } });
      expect(done).toHaveLength(1);
      const stored = JSON.stringify(first.cloud.properties.user.all());
      expect(stored).not.toContain('kunci-bandung');
      expect(stored.includes('kunci-baru')).toBe(how !== 'removed');
    },
  );

  it('are told without their keys', () => {
    const { first, openFile } = openShops();
    const id = first.connect('bandung');
    first.connect('medan');
    const told = [
      first.rpc('connection.list'),
      first.rpc('connection.rename', { id, name: 'Pusat' }),
      first.rpc('connection.use', { id }),
      first.rpc('connection.test'),
      first.rpc('state.get'),
      openFile().rpc('state.get'),
    ];
    expect(JSON.stringify(told)).not.toMatch(/kunci-/);
  });

  it('are so many and no more', () => {
    const { first } = openShops();
    const bandung = first.connect('bandung');
    const { user } = first.cloud.properties;
    const text = user.get(`ngorder.connection:${bandung}`) ?? '';
    for (let number = 1; number < mostConnections; number += 1) {
      const id = String(number).padStart(12, '0');
      user.setAll({ [`ngorder.connection:${id}`]: JSON.stringify({ ...JSON.parse(text), id }) });
    }
    expect(codeOf(() => first.connect('medan'))).toBe('tooManyConnections');
    expect(shopOf(first)).toBe('Toko Bandung');
    expect(first.connect('bandung')).toBe(bandung);
    first.rpc('connection.remove', { id: '000000000001' });
    first.connect('medan');
    expect(shopOf(first)).toBe('Toko Medan');
  });
});
