import { expectSteady, openDatasets } from './open-datasets';

describe('the short lists of a shop', () => {
  it('have every product category', () => {
    const bench = openDatasets();
    const tab = bench.pull('product-categories');
    expect(tab.rows).toEqual(bench.shop.state.productCategories.map(({ id, name }) => ({ name, id: String(id) })));
    expectSteady(bench, tab);
  });

  it('have every supplier with the place it is in', () => {
    const bench = openDatasets();
    const { state } = bench.shop;
    state.suppliers.push({
      id: 99_999,
      name: '=1+1',
      districtId: 1,
      phone: '+62812',
      address: '-',
      description: '00123',
    });
    const tab = bench.pull('suppliers');
    const expected = state.suppliers.map((supplier) => {
      const region = state.regions.find(({ id }) => id === supplier.districtId);
      return {
        name: supplier.name,
        phone: supplier.phone,
        address: supplier.address,
        district: region?.subdistrict ?? '',
        city: region?.district.name ?? '',
        location: region ? `${region.subdistrict}, ${region.district.name}` : '',
        description: supplier.description,
        shipper_status: 'ACTIVE',
        id: String(supplier.id),
      };
    });
    expect(tab.rows).toEqual(expected);
    expectSteady(bench, tab);
  });

  it('have every warehouse, the main one included unless asked otherwise', () => {
    const bench = openDatasets();
    const tab = bench.pull('warehouses');
    const expected = bench.shop.state.warehouses.map(({ id, name, address, supplierId }) => ({
      warehouse: name,
      address,
      supplier_id: String(supplierId),
      id: String(id),
    }));
    expect(tab.rows).toEqual(expected);
    expect(bench.pull('warehouses', { with_main_warehouse: false }).rows).toEqual(expected.slice(1));
    expectSteady(bench, tab);
  });

  it('have every customer category with what it may', () => {
    const bench = openDatasets();
    const { state } = bench.shop;
    state.customerCategories.push({
      id: 122,
      code: '1',
      name: 'Teman',
      isActive: false,
      hasDiscount: true,
      hasWholesale: false,
    });
    const tab = bench.pull('customer-categories');
    const expected = state.customerCategories.map((category) => ({
      category_name: category.name,
      status: category.isActive ? 'ACTIVE' : 'NON ACTIVE',
      discount_access: category.hasDiscount,
      wholesale_access: category.hasWholesale,
      code: category.code,
      id: String(category.id),
    }));
    expect(tab.rows).toEqual(expected);
    expectSteady(bench, tab);
  });

  it('have everybody who can sign in', () => {
    const bench = openDatasets();
    const tab = bench.pull('users');
    expect(tab.rows).toEqual(bench.shop.state.staff.map(({ id, name, email }) => ({ name, email, id: String(id) })));
    expectSteady(bench, tab);
  });
});
