import { openDataset } from './open-dataset';
import { openPulled } from './open-pulled';

describe('a price', () => {
  it.each([
    ["'Rp123.000", 123_000],
    ["'Rp. 123.000,-", 123_000],
    ['=111000*1.1', 122_100],
  ])('that is typed as %s is pushed as %d', (typed, price) => {
    const { shop, variation, typeIn, preview, confirmAll } = openPulled();
    const { id } = variation(0);
    typeIn(id, 'price', typed);
    const plan = preview();
    expect(plan.edits).toMatchObject([{ wanted: price, status: 'ready' }]);
    expect(confirmAll(plan).counts.done).toBe(1);
    expect(shop.state.variations.get(id)?.price).toBe(price);
  });

  it('that can mean two amounts is pushed as none of them', () => {
    const { variation, typeIn, preview } = openPulled();
    typeIn(variation(0).id, 'price', "'123.000");
    expect(preview().edits).toMatchObject([{ wanted: '123.000', status: 'blocked' }]);
  });
});

describe('a text', () => {
  it.each([
    ['a formula failed in', '=1/0', 'The formula shows #DIV/0!'],
    ['the sheet made a date of', '3/4/2026', /has made a number or a date of this text/],
    [
      'the sheet made a number of that lost its last figures',
      '10008812345678901234',
      /has made a number or a date of this text/,
    ],
  ])('that %s is stopped', (_, typed, reason) => {
    const { shop, tabId, cloud, view, type, preview } = openDataset('suppliers', 'id');
    const [supplier] = shop.state.suppliers;
    const id = supplier?.id ?? 0;
    const cell = { row: view().rowOf(id), column: view().columnOf('name'), rows: 1, columns: 1 };
    cloud.workbook.sheet(tabId)?.writeAttribute(cell, 'numberFormat', [['']]);
    type(id, 'name', typed);
    expect(preview().edits).toMatchObject([
      { status: 'blocked', reason: typeof reason === 'string' ? reason : expect.stringMatching(reason) },
    ]);
  });
});
