import { connectionDocument, connectionId } from '../../../src/state/schema/connections/connection';
import { parseStored, printStored } from '../../../src/state/schema/stored-document';

const saved = (shop: object) => JSON.stringify({ origin: 'https://api.ngorder.id', key: 'sandbox-key', shop });

const written = (shop: Readonly<Record<string, unknown>>) =>
  JSON.stringify({
    ...{ version: 4, id: connectionId('https://api.ngorder.id', Number(shop.id)), origin: 'https://api.ngorder.id' },
    ...{ way: { by: 'key', key: 'sandbox-key' }, shop, name: '', checkedAt: 0, since: 0 },
  });

/** Version 1 kept what `GET /shop` told as it was. */
describe('a connection as version 1 saved it', () => {
  it.each([
    ['all told', { id: 7, name: 'Toko', packageEnds: '2027-01-01' }, [7, 'Toko', '2027-01-01']],
    ['an id as text', { id: '7', name: 'Toko', packageEnds: '2027-01-01' }, [7, 'Toko', '2027-01-01']],
    ['no name', { id: 7, name: null, packageEnds: '2027-01-01' }, [7, '', '2027-01-01']],
    ['a name that was left out', { id: 7, packageEnds: '2027-01-01' }, [7, '', '2027-01-01']],
    ['a package without an end', { id: 7, name: 'Toko' }, [7, 'Toko', '']],
    ['an end of the package that is null', { id: 7, name: 'Toko', packageEnds: null }, [7, 'Toko', '']],
  ])('is read, and written in one form: %s', (_what, shop, [id, name, packageEnds]) => {
    const connection = parseStored(connectionDocument, saved(shop));
    expect(connection?.shop).toEqual({ id, name, packageEnds });
    if (connection) expect(printStored(connectionDocument, connection)).toBe(written({ id, name, packageEnds }));
  });

  it.each([null, undefined, 'x', '', '7.5', 7.5, 0, -7])('is none where the shop has no id: %p', (id) => {
    const shop = { id, name: 'Toko', packageEnds: '2027-01-01' };
    expect(parseStored(connectionDocument, saved(shop))).toBeUndefined();
  });
});
