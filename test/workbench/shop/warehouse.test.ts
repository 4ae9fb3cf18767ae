import { openShop } from './open-shop';

describe('warehouses', () => {
  it('are listed with the main one, id 0, only when it is asked for', () => {
    const { ask } = openShop();
    const idsOf = (query: Record<string, string>) => ask('GET', '/warehouse', query).body.data.map(({ id }) => id);
    expect(idsOf({})).toEqual([21, 22]);
    expect(idsOf({ with_main_warehouse: 'true' })).toEqual([0, 21, 22]);
    expect(idsOf({ with_main_warehouse: '1' })).toEqual([0, 21, 22]);
  });

  it('can be created, renamed, closed and deleted', () => {
    const { ask } = openShop();
    const facts = { warehouse: 'Gudang Solo', supplier_id: 1, user_id: [1], is_active: true };
    const id = Number(ask('POST', '/warehouse', {}, facts).body.data.id);
    ask('PATCH', '/warehouse', {}, { ...facts, id, warehouse: 'Gudang Sragen', is_active: false });
    expect(ask('GET', `/warehouse/${id}`).body.data.warehouse).toBe('Gudang Sragen');
    const closed = ask('GET', '/warehouse', { is_active: 'NON_ACTIVE' }).body.data.map((one) => one.id);
    expect(closed).toEqual([id]);
    expect(ask('DELETE', `/warehouse/${id}`).status).toBe(200);
    expect(ask('GET', `/warehouse/${id}`).status).toBe(404);
  });

  it('cannot be deleted while they hold stock', () => {
    const { ask, shop } = openShop({ warehouseShare: 1 });
    const before = shop.snapshot();
    expect([ask('DELETE', '/warehouse/21').status, ask('DELETE', '/warehouse/0').status]).toEqual([400, 400]);
    expect(shop.snapshot()).toEqual(before);
  });
});
