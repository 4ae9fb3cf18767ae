import { codeOf } from '../push/open-pulled';
import { refreshByItself } from '../schedule/refresh-by-itself';
import { shopOf, state, titles } from './connection-views';
import { openShops, type ShopName, strayKeys } from './several-shops';

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
