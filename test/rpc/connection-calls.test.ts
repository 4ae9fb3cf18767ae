import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { openLater, recorded, rewriteAnswers, toldBy } from '../recorded/tampered';

interface Connected {
  readonly connection: { readonly shop: { readonly id: number; readonly name: string } } | null;
}

/** A spreadsheet whose shop tells of itself what `change` leaves of it. */
function openTold(change: (body: string) => string) {
  const bench = openInProcessWorkbench({ shop: { products: 4, orders: 0 } });
  rewriteAnswers(bench, (path) => /\/shop$/.test(path), change);
  const saved = toldBy(() => bench.rpc('connection.save', { key: bench.shop.options.key }));
  return { saved, connection: bench.rpc<Connected>('state.get').connection };
}

describe('a connection that is saved', () => {
  it.each([
    ['leaves its id out', (body: string) => body.replace(/"id":\d+,?/, '')],
    ['has null for an id', (body: string) => body.replace(/"id":\d+/, '"id":null')],
  ])('is refused, and nothing kept, where the shop %s', (_what, change) => {
    const { saved, connection } = openTold(change);
    expect(saved).toBe('badAnswer: Jawaban Ngorder tidak terbaca.');
    expect(connection).toBeNull();
  });

  it('is there where the shop tells its id as text, or no name', () => {
    const { saved, connection } = openTold((body) =>
      body.replace(/"id":(\d+)/, '"id":"$1"').replace(/"shop_name":"[^"]*"/, '"shop_name":null'),
    );
    expect(saved).toBe('none');
    expect(connection?.shop).toMatchObject({ id: expect.any(Number), name: '' });
  });

  it('keeps the beginning of a name that is too long, in whole characters', () => {
    const name = `${'a'.repeat(199)}😀 Toko`;
    const { saved, connection } = openTold((body) => body.replace(/"shop_name":"[^"]*"/, `"shop_name":"${name}"`));
    expect(saved).toBe('none');
    expect(connection?.shop.name).toBe('a'.repeat(199));
  });
});

describe('a spreadsheet whose connection version 1 saved of a shop that left something out', () => {
  it.each([
    ['a package without an end', { id: 7, name: 'Toko' }],
    ['an id as text', { id: '7', name: null, packageEnds: null }],
  ])('is connected still, with the state that belongs to it: %s', (_what, shop) => {
    const recording = recorded('push-killed-accepted');
    const { 'ngorder.connection': saved = '{}', ...others } = recording.properties.user;
    const connection = JSON.stringify({ ...JSON.parse(saved), shop });
    const user = { ...others, 'ngorder.connection': connection };
    const { rpc } = openLater({ ...recording, properties: { ...recording.properties, user } });
    expect(rpc<Connected>('state.get').connection?.shop.id).toBe(7);
    expect(toldBy(() => rpc('push.resume'))).toMatch(/^runNotOwn/);
  });
});
