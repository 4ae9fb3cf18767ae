import { codeOf } from '../push/open-pulled';
import { colleague, keepAsVersion1, list, shopOf, state, titles } from './connection-views';
import { openShops, type ShopName, strayKeys } from './several-shops';

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
