import { NameSearch } from '../../../src/sidebar/names/name-search';
import { scriptServer } from '../scripted-server';

const shop = [
  { id: '7', name: 'Sepatu', hint: '' },
  { id: '8', name: 'Sepatu Anak', hint: '' },
  { id: '9', name: 'Tas', hint: '' },
];

const searchFor = (typed: string, more = 0) => {
  const { call } = scriptServer({
    'names.find': ({ text = '' }) => ({
      found: shop.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())),
      more,
    }),
  });
  const search = new NameSearch(call, { kind: 'productCategory', listed: [], value: '' });
  search.type(typed);
  return search;
};

describe('what is typed of a name and taken', () => {
  it.each([
    ['sepatu', 'Sepatu'],
    [' SEPATU ', 'Sepatu'],
    ['sepatu a', 'Sepatu Anak'],
    ['ta', 'Tas'],
  ])('is, of %p, the record that is called so, else the only one found', async (typed, name) => {
    expect((await searchFor(typed).settle())?.name).toBe(name);
  });

  it.each([
    ['sep', 0],
    ['topi', 0],
    ['', 0],
    // There may be others than those that were found.
    ['ta', 30],
  ])('is nothing for %p where several or none are called so', async (typed, more) => {
    const search = searchFor(typed, more);
    expect(await search.settle()).toBeUndefined();
    expect([search.isUnsettled.value, search.isOpen.value]).toEqual([typed !== '', true]);
    search.type(`${typed}x`);
    expect(search.isUnsettled.value).toBe(false);
  });

  it('is found although the list asks for the same while it waits', async () => {
    const search = searchFor('sepatu');
    const settled = search.settle();
    void search.search();
    expect((await settled)?.name).toBe('Sepatu');
  });

  it('is nothing where its person went on typing meanwhile', async () => {
    const search = searchFor('sepatu');
    const settled = search.settle();
    search.type('sepatu anak');
    expect(await settled).toBeUndefined();
  });
});
