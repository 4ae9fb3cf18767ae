import { mostConnections } from '../../src/state/connection-list';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import type { PropertyStore } from '../../workbench/apps-script/stores/property-store';
import { codeOf } from '../push/open-pulled';
import { refreshByItself } from '../schedule/refresh-by-itself';
import { type OpenedFile, openShops, type ShopName, strayKeys } from './several-shops';

interface ListedView {
  readonly connections: readonly {
    readonly id: string;
    readonly title: string;
    readonly name: string;
    readonly host: string;
    readonly isHere: boolean;
    readonly otherFiles: number;
    readonly isEarlier: boolean;
    readonly hasUnfinished: boolean;
  }[];
  readonly proposed: string | null;
  readonly isRemoved: boolean;
}
interface StateView {
  readonly connection: { readonly id: string; readonly title: string } | null;
  readonly tabs: readonly unknown[];
  readonly isRemoved?: boolean;
  readonly proposed?: string | null;
  readonly otherTab: { readonly name: string; readonly connection: { readonly title: string } | null } | null;
  readonly leftElsewhere: readonly { readonly title: string }[];
}

const colleague = { as: 'colleague' } as const;
const list = ({ rpc }: OpenedFile, run = {}) => rpc<ListedView>('connection.list', {}, run);
const state = ({ rpc }: OpenedFile, run = {}) => rpc<StateView>('state.get', {}, run);
const shopOf = (file: OpenedFile, run = {}) => state(file, run).connection?.title ?? null;
const titles = (file: OpenedFile) =>
  list(file).connections.map(({ title, isHere }) => `${title}${isHere ? ' (here)' : ''}`);

/** As version 1 of the add-on kept a connection: one for all files, with what was learnt of it beside. */
const keepAsVersion1 = (user: PropertyStore) =>
  user.setAll({
    'ngorder.connection': JSON.stringify({
      origin: 'https://api.ngorder.id',
      key: 'kunci-bandung',
      shop: { id: 7, name: 'Toko Bandung', packageEnds: '2027-05-01' },
    }),
    'ngorder.memory': JSON.stringify({
      paths: { 'stock.add': '/kept' },
      perPage: {},
      insistsOnFilter: {},
      width: 4,
      proven: {},
    }),
  });

describe('several shops', () => {
  it('are used side by side: each file has its own, and each key goes to the host that it was entered for', () => {
    const opened = openShops();
    const { first, shops, openFile } = opened;
    const second = openFile();
    const third = openFile();
    const files = [first, second, third] as const;
    const names: readonly ShopName[] = ['bandung', 'medan', 'solo'];
    for (const [index, file] of files.entries()) file.connect(names[index] ?? 'solo');
    const tabs = files.map((file) => file.pull());
    // After another shop was connected elsewhere, as in case 25: no tab is lost, and none doubled.
    expect(files.map((file) => file.pull())).toEqual(tabs);
    files.forEach((file, index) => {
      const name = names[index] ?? 'solo';
      expect(shopOf(file)).toBe(shops[name].options.shopName);
      for (const { id, sku } of file.variations(name)) {
        expect(file.view(tabs[index] ?? 0).cell(id, 'sku')).toBe(sku);
      }
    });
    expect(opened.keysSent.size).toBe(3);
    expect(strayKeys(opened)).toEqual([]);
  });

  it('whose key is added once more is told to be there already', () => {
    const { first } = openShops();
    const added = (key: string): unknown => {
      const request = { call: 'connection.save', args: { host: 'api.ngorder.id', key } };
      return JSON.parse(String(first.host.run('rpc', [JSON.stringify(request)]))).notices;
    };
    expect([added('kunci-bandung'), added('kunci-medan')]).toEqual([undefined, undefined]);
    expect(added('kunci-medan')).toEqual(['This shop is already connected.']);
    expect(titles(first)).toEqual(['Toko Bandung', 'Toko Medan (here)']);
  });

  it('are told apart by host as well as by number', () => {
    const { first } = openShops();
    expect(first.connect('bandung')).not.toBe(first.connect('solo'));
    expect(titles(first)).toEqual(['Toko Bandung', 'Toko Solo (here)']);
  });

  it('are switched in a file without losing what was pulled from either', () => {
    const { first } = openShops();
    const bandung = first.connect('bandung');
    const tab = first.pull();
    first.type(tab, first.variations('bandung')[0]?.id ?? 0, 'stock:0', '77');
    const medan = first.connect('medan');
    expect(state(first).tabs).toEqual([]);
    const other = first.pull();
    expect(other).not.toBe(tab);
    first.rpc('connection.use', { id: bandung });
    expect(first.rpc<{ edits: unknown[] }>('push.preview', { tabId: tab }).edits).toHaveLength(1);
    first.rpc('connection.use', { id: medan });
    expect(first.rpc<{ edits: unknown[] }>('push.preview', { tabId: other }).edits).toHaveLength(0);
  });

  it('have pulls of their own that were put away: both go on, each with its own rows', () => {
    const { first, clock, shops } = openShops({ shop: { products: 70, seed: 1 } });
    // As many rows in both, with the same ids.
    for (const variation of shops.medan.state.variations.values())
      Object.assign(variation, { sku: `MDN-${variation.sku}` });
    const names = ['bandung', 'medan'] as const;
    const pausedAt = (wave: number) => {
      let waves = 0;
      return {
        interrupt: ({ kind }: { readonly kind: string }, phase: string) => {
          if (kind === 'httpWave' && phase === 'after' && ++waves === wave) clock.advance(280_000);
          return false;
        },
      };
    };
    const ids = names.map((name) => {
      const id = first.connect(name);
      expect(first.rpc('pull.run', {}, pausedAt(2))).toMatchObject({ status: 'paused' });
      return id;
    });
    const views = ids.map((id) => {
      first.rpc('connection.use', { id });
      return first.view(first.rpc<{ tabId: number }>('pull.continue').tabId);
    });
    for (const [index, name] of names.entries()) {
      expect(views[index]?.rows).toBe(shops[name].state.variations.size);
      for (const { id, sku } of first.variations(name)) expect(views[index]?.cell(id, 'sku')).toBe(sku);
    }
  });

  it('have a dashboard and a change history of their own in a file', () => {
    const { first } = openShops();
    const draw = () => [
      first.rpc<{ tabId: number }>('dashboard.pull').tabId,
      first.rpc<{ tabId: number }>('runs.export').tabId,
    ];
    const bandung = first.connect('bandung');
    const ofBandung = draw();
    const medan = first.connect('medan');
    const ofMedan = draw();
    expect(new Set([...ofBandung, ...ofMedan]).size).toBe(4);
    first.rpc('connection.use', { id: bandung });
    expect(draw()).toEqual(ofBandung);
    first.rpc('connection.use', { id: medan });
    expect(draw()).toEqual(ofMedan);
  });

  it('never get what stands in a tab of another one: it is told which tab it is, and with what it could go on', () => {
    const opened = openShops();
    const { first, shops } = opened;
    const bandung = first.connect('bandung');
    const tab = first.pull();
    first.type(tab, first.variations('bandung')[0]?.id ?? 0, 'stock:0', '77');
    first.connect('medan');
    const cells = () => first.workbook.sheet(tab)?.readValues({ row: 1, column: 1, rows: 20, columns: 20 });
    const before = cells();
    const asked = shops.medan.log.length;
    const definition = { dataset: 'variations', filters: {}, mode: 'update' };
    first.workbook.activate(tab);
    for (const call of [
      () => first.rpc('pull.run', { tabId: tab }),
      () => first.rpc('pull.run', { tabId: tab, definition, full: true }),
      () => first.rpc('push.preview', { tabId: tab }),
      () => first.rpc('push.preview'),
      () => first.rpc('rows.plan', { endpoint: 'product.delete', tabId: tab }),
    ]) {
      expect(codeOf(call)).toBe('tabOfOtherShop');
    }
    refreshByItself({ ...first, clock: opened.clock });
    expect(cells()).toEqual(before);
    expect(shops.medan.log).toHaveLength(asked);
    expect(shops.medan.changes.size).toBe(0);
    expect(state(first).otherTab).toMatchObject({
      name: 'Variations',
      connection: { id: bandung, title: 'Toko Bandung' },
    });
    first.rpc('connection.remove', { id: bandung });
    expect(state(first).otherTab).toEqual({ name: 'Variations', connection: null });
  });

  it('have their own unfinished changes: those of one wait until the file uses it again, and are told by its name meanwhile', () => {
    const { first, shops, clock } = openShops();
    const bandung = first.connect('bandung');
    const tab = first.pull();
    const { id } = first.variations('bandung').find(({ stock }) => (stock.get(0) ?? 0) > 0) ?? { id: 0 };
    const before = shops.bandung.stockOf(id).get(0) ?? 0;
    first.type(tab, id, 'delta:0', '5');
    const plan = first.rpc<{ id: string }>('push.preview', { tabId: tab }).id;
    const isChange = (requests: readonly { readonly method: string }[]) =>
      requests.some(({ method }) => method !== 'GET');
    const dies = {
      interrupt: ({ requests }: { readonly requests: readonly { readonly method: string }[] }, phase: string) =>
        phase === 'after' && isChange(requests),
    };
    expect(() => first.rpc('push.confirm', { plan }, dies)).toThrow();
    clock.advance(150_000);
    first.connect('medan');
    expect(state(first).leftElsewhere).toEqual([{ id: bandung, title: 'Toko Bandung', host: 'api.ngorder.id' }]);
    const sent = shops.bandung.log.length;
    expect(codeOf(() => first.rpc('runs.resume'))).toBe('leftAtOtherShop');
    expect(codeOf(() => first.rpc('push.resume'))).toBe('leftAtOtherShop');
    expect(codeOf(() => first.rpc('rows.resume'))).toBe('leftAtOtherShop');
    expect(shops.bandung.log).toHaveLength(sent);
    first.rpc('connection.use', { id: bandung });
    expect(state(first)).toMatchObject({ leftElsewhere: [], unfinished: { kind: 'push', mayGoOn: true } });
    first.rpc('runs.resume');
    expect(shops.bandung.stockOf(id).get(0)).toBe(before + 5);
    first.connect('medan');
    expect(state(first).leftElsewhere).toEqual([]);
  });
});

describe('which connection a file uses', () => {
  it('is chosen by each person for themselves: what a colleague chooses only offers it to them', () => {
    const { first } = openShops();
    const bandung = first.connect('bandung');
    expect(state(first, colleague)).toMatchObject({ connection: null, proposed: null });
    const elsewhere = first.connect('bandung', colleague);
    expect(elsewhere).toBe(bandung);
    first.connect('medan', colleague);
    expect(shopOf(first)).toBe('Toko Bandung');
    expect(shopOf(first, colleague)).toBe('Toko Medan');
  });

  it('is offered to whoever opens the file and has it, and taken with one click, not by itself', () => {
    const opened = openShops();
    const { first, openFile } = opened;
    first.connect('bandung', colleague);
    const bandung = openFile().connect('bandung');
    const asked = opened.keysSent.size;
    expect(state(first)).toMatchObject({ connection: null, proposed: bandung });
    expect(codeOf(() => first.rpc('pull.run'))).toBe('notConnected');
    expect(opened.keysSent.size).toBe(asked);
    first.rpc('connection.use', { id: bandung });
    expect(shopOf(first)).toBe('Toko Bandung');
  });

  it.each(['medan', 'nothing', 'damaged'] as const)(
    'is not changed by what somebody writes into the file: %s',
    (forged) => {
      const opened = openShops();
      const { first, openFile } = opened;
      const medan = openFile().connect('medan');
      first.connect('bandung');
      const texts = { medan: `"${medan}"`, nothing: '"0123456789ab"', damaged: '{"origin":"https://evil.example"}' };
      first.cloud.properties.document.setAll({ 'ngorder.shop': texts[forged] });
      expect(shopOf(first)).toBe('Toko Bandung');
      first.pull();
      first.rpc('connection.test');
      expect(strayKeys(opened)).toEqual([]);
      first.rpc('connection.leave');
      expect(state(first)).toMatchObject({ connection: null, proposed: forged === 'medan' ? medan : null });
      expect(codeOf(() => first.rpc('pull.run'))).toBe('notConnected');
    },
  );

  it('is none of another person’s: an id that is not among one’s own is refused', () => {
    const { first } = openShops();
    const bandung = first.connect('bandung');
    expect(codeOf(() => first.rpc('connection.use', { id: bandung }, colleague))).toBe('connectionRemoved');
    expect(codeOf(() => first.rpc('connection.rename', { id: bandung, name: 'x' }, colleague))).toBe(
      'connectionRemoved',
    );
  });

  it('in formulas is what the owner of the file chose, whoever looks', () => {
    const { first } = openShops();
    const bandung = first.connect('bandung');
    first.rpc('settings.set', {
      settings: {
        formulas: {
          live: true,
          endpoints: ['warehouse.list', 'product.search', 'product.warehouseStock'],
          minutes: 10,
        },
      },
    });
    first.connect('medan', colleague);
    const stockOf = (name: ShopName) => {
      const [variation] = first.variations(name);
      const cell = { row: 1, column: 1, rows: 1, columns: 1 };
      const [sheet] = first.workbook.sheets();
      first.workbook.type(sheet?.id ?? 0, 1, 1, `=NGORDER_STOCK("${variation?.sku}")`);
      first.host.recalculate({ as: 'colleague' });
      return [sheet?.readValues(cell)[0]?.[0], variation?.stock.get(0)];
    };
    const [shown, held] = stockOf('bandung');
    expect(shown).toBe(held);
    first.connect('medan');
    const [shownThen, heldThen] = stockOf('medan');
    expect(shownThen).toBe(heldThen);
    first.rpc('connection.use', { id: bandung });
    expect(shopOf(first, colleague)).toBe('Toko Medan');
  });
});

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

describe('the one connection that version 1 kept', () => {
  it('goes on in every file in which nothing else was chosen, and is one of several from then on', () => {
    const { first, openFile } = openShops();
    const { user } = first.cloud.properties;
    keepAsVersion1(user);
    const second = openFile();
    const tab = first.pull();
    expect([shopOf(first), shopOf(second)]).toEqual(['Toko Bandung', 'Toko Bandung']);
    expect(list(first).connections).toMatchObject([{ isEarlier: true, isHere: true }]);
    second.connect('medan');
    expect([shopOf(first), shopOf(second)]).toEqual(['Toko Bandung', 'Toko Medan']);
    expect(first.pull()).toBe(tab);
    first.connect('bandung');
    expect(titles(first)).toEqual(['Toko Bandung (here)', 'Toko Medan']);
    first.rpc('connection.leave');
    expect(shopOf(first)).toBeNull();
    expect(shopOf(openFile())).toBe('Toko Bandung');
  });

  it('counts for nothing in a file that is about another shop', () => {
    const { first, openFile } = openShops();
    first.connect('medan', colleague);
    keepAsVersion1(first.cloud.properties.user);
    expect(state(first)).toMatchObject({ connection: null, proposed: null });
    expect(codeOf(() => first.rpc('pull.run'))).toBe('notConnected');
    expect(shopOf(openFile())).toBe('Toko Bandung');
  });

  it('brings along what was learnt of it, and loses it with its key', () => {
    const { first } = openShops();
    const { user } = first.cloud.properties;
    keepAsVersion1(user);
    first.pull();
    const memory = () => Object.entries(user.all()).filter(([name]) => name.startsWith('ngorder.memory:'));
    expect(memory()[0]?.[1]).toContain('"paths":{"stock.add":"/kept"}');
    first.rpc('connection.remove');
    expect(Object.keys(user.all()).filter((name) => /ngorder\.(memory|connection)/.test(name))).toEqual([]);
  });
});
