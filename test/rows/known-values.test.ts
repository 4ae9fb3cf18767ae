import { openRows, summaryOf } from './open-rows';
import { priceCells, productCells, variationCells } from './row-cells';

describe('what is known without asking', () => {
  const { shop_id: _shop, ...product } = productCells;
  const cells = {
    ...product,
    ...variationCells,
    ...priceCells,
    'variations.images': '',
    'variations.primary_image': '',
  };

  it('is filled in where a row leaves it blank: the shop of the connection', () => {
    const { fill, plan, confirm, rpc } = openRows('product.create');
    fill(3, cells);
    const previewed = plan();
    const { id } = rpc<{ connection: { shop: { id: number } } }>('state.get').connection.shop;
    expect(previewed.records.find(({ rows }) => rows.includes(3))).toMatchObject({
      status: 'ready',
      input: { shop_id: id },
    });
    expect(summaryOf(confirm(previewed)).counts).toEqual({ done: 1, failed: 0, unknown: 0 });
  });

  it('stays as it is typed, and its title says that it may be left out', () => {
    const { fill, plan, sheet, columnOf } = openRows('product.create');
    fill(3, { ...cells, shop_id: '7' });
    expect(plan().records.find(({ rows }) => rows.includes(3))?.input).toMatchObject({ shop_id: 7 });
    const heading = { row: 1, column: columnOf('shop_id'), rows: 1, columns: 1 };
    expect(sheet.readAttribute(heading, 'note')[0]?.[0]).toBe('May stay blank: your own shop');
  });
});

describe('a template', () => {
  it('begins with what a record cannot do without, told apart by its colour and its note', () => {
    const { sheet, keys } = openRows('product.create');
    const heading = { row: 1, column: 1, rows: 1, columns: keys.length };
    const [colors = []] = sheet.readAttribute(heading, 'background');
    const [notes = []] = sheet.readAttribute(heading, 'note');
    const isMarked = colors.map((color) => color === '#fce8b2');
    const first = isMarked.indexOf(true);
    expect(isMarked.lastIndexOf(true) - first + 1).toBe(isMarked.filter(Boolean).length);
    expect(isMarked.map((marked, index) => marked && !String(notes[index]).startsWith('Required'))).not.toContain(true);
    expect(keys[first]).toBe('name');
  });

  it('is named after what is written into it, with an example that a seller knows', () => {
    const { sheet, columnOf } = openRows('product.create', {}, 'id');
    const at = (key: string) => sheet.readValues({ row: 2, column: columnOf(key), rows: 1, columns: 1 })[0]?.[0];
    expect(sheet.name).toBe('Template produk');
    expect(['name', 'product_type', 'publish_status', 'variations.price', 'variations.stock_quantity'].map(at)).toEqual(
      ['Kaos Polos', 'Stok sendiri', 'Ya', 75_000, 20],
    );
  });
});
