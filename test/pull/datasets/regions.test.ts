import { expectSteady, openDatasets } from './open-datasets';

describe('the dataset of regions', () => {
  it('has the districts that a name finds', () => {
    const bench = openDatasets();
    const tab = bench.pull('regions', { keyword: 'jawa timur' });
    const expected = bench.shop.state.regions
      .filter(({ province }) => province.name === 'Jawa Timur')
      .map((region) => ({
        subdistrict: region.subdistrict,
        'district.name': region.district.name,
        'province.name': region.province.name,
        postal_code: region.postalCode,
        fullname: `${region.subdistrict}, ${region.district.name}, ${region.province.name}`,
        'district.id': String(region.district.id),
        'province.id': String(region.province.id),
        id: String(region.id),
      }));
    expect(expected.length).toBeGreaterThan(1);
    expect(tab.rows).toEqual(expected);
    expectSteady(bench, tab);
  });

  it('asks for the name before anything is sent', () => {
    const { pull } = openDatasets();
    expect(() => pull('regions')).toThrow(/Keyword/);
  });
});
