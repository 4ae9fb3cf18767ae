import fc from 'fast-check';
import { type Arrangement, arrange, mostFrozenPixels, widthForHeading } from '../../src/tables/arrangement';
import { datasets, requireDataset } from '../../src/tables/dataset-catalogue';
import { type Column, resultColumn } from '../../src/tables/table';

const warehouses = [0, 1, 2].map((id) => ({ id, warehouse: `Gudang ${id}` }));

function columnsOf(id: string): readonly Column[] {
  const { columns } = requireDataset(id);
  return columns === 'discovered' ? [] : columns({ warehouses });
}

const arranged = (id: string, chosen?: readonly string[]): Arrangement => {
  const columns = columnsOf(id);
  const wanted = chosen ? chosen.flatMap((key) => columns.find((column) => column.key === key) ?? []) : columns;
  return arrange(requireDataset(id), wanted, { chosen });
};

const widthsOf = ({ leads, widths }: Arrangement): readonly number[] =>
  leads.map(({ key, widthPixels }) => widths.get(key) ?? widthPixels);

const ids = datasets.map(({ id }) => id);

describe.each(ids)('the columns of %s in a new tab', (id) => {
  const { leads, hidden, order, hasResult } = arranged(id);
  const keys = columnsOf(id).map(({ key }) => key);

  it('lose none of them, whatever is hidden', () => {
    expect([...order].sort()).toEqual([...keys, ...(hasResult ? [resultColumn.key] : [])].sort());
  });

  it('begin with what names a row to people, no wider than may be frozen, and with the result beside it', () => {
    const widths = widthsOf(arranged(id));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(mostFrozenPixels);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(50);
    expect(order.slice(0, leads.length)).toEqual(leads.map(({ key }) => key));
    expect(leads.filter(({ key }) => hidden.has(key))).toEqual([]);
    if (hasResult) expect(order[leads.length]).toBe(resultColumn.key);
  });

  it('leave something to scroll, and all that a picture shows', () => {
    const visible = order.filter((key) => !hidden.has(key));
    expect(visible.length).toBeGreaterThan(leads.length);
    const { labels, values } = requireDataset(id).chart ?? { labels: '', values: [] };
    expect([labels, ...values].filter((key) => hidden.has(key))).toEqual([]);
  });

  it('are declared by keys that it has', () => {
    const { shown = {} } = requireDataset(id);
    expect([...(shown.leads ?? []), ...(shown.seldom ?? [])].filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('hide nothing in which people write, but ids and rare switches', () => {
    const hiddenEdits = columnsOf(id).filter(({ key, pushable, isEntry }) => hidden.has(key) && (pushable || isEntry));
    const allowed = ['category_id', 'supplier_id', 'show_stock'];
    expect(hiddenEdits.map(({ key }) => key).filter((key) => !allowed.includes(key))).toEqual([]);
  });
});

describe('what a new tab has in sight', () => {
  it('is a result only where something of its records can be changed', () => {
    const takesEdits = (id: string) => columnsOf(id).some(({ pushable, isEntry }) => pushable || isEntry);
    expect(ids.filter((id) => arranged(id).hasResult)).toEqual(ids.filter(takesEdits));
  });

  it('is each heading whole beside the filter, in every language', () => {
    for (const id of ids) {
      for (const language of ['en', 'id'] as const) {
        const headingOf = ({ title }: Column) => title[language];
        const { widths, leads } = arrange(requireDataset(id), columnsOf(id), { headingOf });
        const others = columnsOf(id).filter((column) => !leads.some(({ key }) => key === column.key));
        const short = others.filter(
          ({ key, title, widthPixels }) => widths.get(key) !== widthForHeading(title[language], widthPixels),
        );
        expect([id, language, short.map(({ key }) => key)]).toEqual([id, language, []]);
      }
    }
  });

  it('has warehouses that hold nothing last, but where a person chose the order', () => {
    const columns = columnsOf('variations');
    const emptyPlaces = new Set(['Gudang 1']);
    const { order } = arrange(requireDataset('variations'), columns, { emptyPlaces });
    expect(order.slice(-2)).toEqual(['stock:1', 'delta:1']);
    expect(order.indexOf('price')).toBe(order.indexOf('delta:2') + 1);
    const chosen = columns.map(({ key }) => key);
    const kept = arrange(requireDataset('variations'), columns, { emptyPlaces, chosen }).order;
    expect(kept.filter((key) => key !== resultColumn.key)).toEqual(chosen);
  });
});

describe('columns that a person chose', () => {
  it('stay in their order, and all of them are shown', () => {
    const { order, hidden, leads } = arranged('variations', ['variation_id', 'price', 'sku']);
    expect(order).toEqual(['variation_id', '#result', 'price', 'sku']);
    expect([...hidden]).toEqual([]);
    expect(leads.map(({ key }) => key)).toEqual(['variation_id']);
  });

  it('are frozen as far as they begin with what names a row', () => {
    expect(arranged('variations', ['sku', 'name', 'price']).leads.map(({ key }) => key)).toEqual(['sku', 'name']);
    expect(arranged('variations', ['sku', 'price', 'name']).leads.map(({ key }) => key)).toEqual(['sku']);
  });

  it('hide the ids by which rows are found, where these come along unasked', () => {
    const { hidden } = arrange(requireDataset('variations'), columnsOf('variations').slice(-3), {
      chosen: ['category_id'],
    });
    expect([...hidden]).toEqual(['product_id', 'variation_id']);
  });
});

describe('the width of a column for its heading', () => {
  it.each([
    ['SKU', 100, 100],
    ['', 80, 80],
    ['Harga reseller', 110, 120],
    ['No. pesanan', 100, 110],
  ])('%s, whose cells need %d pixels, has room beside the button of the filter', (text, least, width) => {
    expect(widthForHeading(text, least)).toBe(width);
  });

  it('goes on two lines where one would make the column much wider', () => {
    expect(widthForHeading('± Stok · Gudang Surabaya Timur', 110)).toBe(140);
    expect(widthForHeading('±Stok·GudangSurabayaTimur', 110)).toBeGreaterThan(180);
  });

  it('is never less than the cells need, and ends for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 20, max: 400 }), (text, least) => {
        const width = widthForHeading(text, least);
        expect(width).toBeGreaterThanOrEqual(least);
        expect((width - least) % 10).toBe(0);
        expect(width).toBeLessThan(least + 1_800);
      }),
    );
  });
});

describe('a heading of thousands of letters', () => {
  it.each([
    ['of words', 'Gudang '.repeat(1500)],
    ['without a blank', 'Gudang'.repeat(1500)],
  ])('gets a column that fits a screen, at once: %s', (_, name) => {
    expect(widthForHeading(`Stok · ${name}`, 110)).toBe(800);
    expect(widthForHeading(`Stok · ${name}`, 900)).toBe(900);
  });
});
