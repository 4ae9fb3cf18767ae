import { expectSteady, openDatasets } from './open-datasets';

describe('the dataset of customers', () => {
  it.each([false, true])('has every customer, the latest first (category insisted on: %s)', (strictFilters) => {
    const bench = openDatasets({ strictFilters });
    const { state } = bench.shop;
    const [hostile] = state.customers;
    Object.assign(hostile ?? {}, {
      name: '=HYPERLINK("x")',
      phone: '0812',
      postalCode: '01234',
      email: '+a@b.example',
    });
    const tab = bench.pull('customers');
    const expected = state.customers.map((customer) => {
      const region = state.regions.find(({ id }) => id === customer.districtId);
      const place = `${region?.subdistrict}, ${region?.district.name}, ${region?.province.name}`;
      return {
        name: customer.name,
        phone: customer.phone,
        category: state.customerCategories.find(({ code }) => code === customer.categoryCode)?.name,
        address: `${customer.address}, ${place}`,
        district: region?.subdistrict,
        city: region?.district.name,
        province: region?.province.name,
        postal_code: customer.postalCode,
        email: customer.email ?? '',
        line: customer.line ?? '',
        other: customer.other ?? '',
        category_code: customer.categoryCode,
        id: String(customer.id),
      };
    });
    const byId = (a: { readonly id?: unknown }, b: { readonly id?: unknown }) => Number(a.id) - Number(b.id);
    // One list for each category has an order of its own.
    expect(strictFilters ? [...tab.rows].sort(byId) : tab.rows).toEqual(expected);
    // Without a category it was asked for once, to learn whether that does.
    expectSteady(bench, tab, strictFilters ? ['The category field is required.'] : []);
  });

  it('takes only what the filters ask for', () => {
    const { pull, shop } = openDatasets();
    const resellers = shop.state.customers.filter(({ categoryCode }) => categoryCode === 'Y');
    const rows = pull('customers', { category: 'Y' }).rows;
    expect(rows.map(({ id }) => id)).toEqual(resellers.map(({ id }) => String(id)));
  });
});
