import { allEndpoints, requireEndpoint } from '../../src/api/catalogue';
import { rowFieldsOf, takesRows } from '../../src/rows/row-field';
import { rowTitles } from '../../src/rows/telling/row-titles';
import { deedOf } from '../../src/text/deeds';
import { openRows, summaryOf } from './open-rows';

const languages = ['en', 'id'] as const;
const forRows = allEndpoints().filter(takesRows);
const expense = { title: 'Plastik', nominal: '20000', note: 'kas' };

/** A template of expenses as earlier versions made it: headed with the names of parameters, and with no keys but those of our own columns. */
function openEarlierTemplate() {
  const rows = openRows('expense.create');
  const { cloud, tabId, keys, columnOf } = rows;
  for (const key of keys.filter((one) => !one.startsWith('#'))) {
    cloud.workbook.type(tabId, 1, columnOf(key), key);
    for (const { id, value } of cloud.workbook.metadata()) if (value === key) cloud.workbook.removeMetadata(id);
  }
  return rows;
}

describe('the headings of a template', () => {
  it.each(languages)('are words of a seller, each its own, for everything that rows can say: %s', (language) => {
    for (const endpoint of forRows) {
      const titles = [...rowTitles(endpoint, language).values()];
      expect([endpoint.id, titles.filter((title, index) => titles.indexOf(title) !== index)]).toEqual([
        endpoint.id,
        [],
      ]);
      expect([endpoint.id, titles.filter((title) => /_|\w\.\w|^[a-z]/.test(title))]).toEqual([endpoint.id, []]);
      expect(titles).toHaveLength(rowFieldsOf(endpoint.parameters).length);
    }
  });

  it('are in the language of the file', () => {
    expect(openRows('product.create', {}, 'id').columns).toEqual(expect.arrayContaining(['Nama produk', 'Harga beli']));
    expect(openRows('product.create').columns).toEqual(expect.arrayContaining(['Product name', 'Price']));
  });

  it('may be renamed, and stand in any order: their columns are known all the same', () => {
    const { cloud, tabId, sheet, fill, plan, columnOf } = openRows('expense.create');
    fill(3, expense);
    cloud.workbook.type(tabId, 1, columnOf('title'), 'Untuk apa');
    cloud.workbook.type(tabId, 1, columnOf('nominal'), 'Rupiah');
    sheet.moveColumns(columnOf('note'), 1, columnOf('title'));
    const [record] = plan().records.filter(({ status }) => status === 'ready');
    expect(record?.input).toEqual({ title: 'Plastik', nominal: 20000, note: 'kas' });
  });

  it.each(languages)('stop all rows where two were exchanged, and say what to do: %s', (language) => {
    const { cloud, tabId, fill, plan, columnOf, shop, columns } = openRows('expense.create', {}, language);
    fill(3, expense);
    const titles = rowTitles(requireEndpoint('expense.create'), language);
    const [title, note] = [titles.get('title') ?? '', titles.get('note') ?? ''];
    expect(columns).toEqual(expect.arrayContaining([title, note]));
    const places = [columnOf('title'), columnOf('note')] as const;
    cloud.workbook.type(tabId, 1, places[0], note);
    cloud.workbook.type(tabId, 1, places[1], title);
    expect(plan).toThrow(expect.objectContaining({ code: 'headingExchanged' }));
    expect(plan).toThrow(new RegExp(`"${note}".*"${title}"`));
    expect(shop.state.expenses.some(({ title: sent }) => sent === expense.title)).toBe(false);
    cloud.workbook.type(tabId, 1, places[0], title);
    cloud.workbook.type(tabId, 1, places[1], `  ${note.toUpperCase()} `);
    expect(plan().counts.ready).toBe(1);
  });

  it('are read by their words, in any language, where the keys were lost, as in a table that was pasted', () => {
    const { rpc, cloud } = openRows('expense.create');
    const own = cloud.workbook.insertSheet('Kas');
    [
      ['Pengeluaran', 'Amount', 'Catatan'],
      ['Plastik', '20000', 'kas'],
    ].forEach((cells, row) => {
      cells.forEach((text, column) => {
        cloud.workbook.type(own.id, row + 1, column + 1, text);
      });
    });
    const { records } = rpc<{ records: readonly { input: object }[] }>('rows.plan', {
      ...{ endpoint: 'expense.create', tabId: own.id },
    });
    expect(records.map(({ input }) => input)).toEqual([{ title: 'Plastik', nominal: 20000, note: 'kas' }]);
  });

  it('of templates of earlier versions are read as well', () => {
    const { fill, plan, confirm, result } = openEarlierTemplate();
    fill(3, expense);
    const { counts } = summaryOf(confirm(plan()));
    expect(counts).toEqual({ done: 1, failed: 0, unknown: 0 });
    expect(result(3)).toMatch(/^✓ Expense added: ID \d+/);
  });
});

describe('results of rows', () => {
  it.each(languages)('are told in words of a seller, for everything that rows can do: %s', (language) => {
    for (const { id } of forRows) expect(deedOf(language, id)).not.toBe(id);
    expect(new Set(forRows.map(({ id }) => deedOf(language, id))).size).toBe(forRows.length);
  });

  it.each([
    ['of today', '✓ Expense added: ID 12 · 2 Mar 2026, 09:00'],
    ['of the other language', '✓ Pengeluaran ditambah: ID 12 · 2 Mar 2026 09.00'],
    ['of earlier versions', '✓ expense.create: id: 12 · 2026-03-02 09:00'],
    ['of earlier versions, without an answer', '? expense.create: not confirmed (no answer)'],
    ['of a version whose words nobody knows any more', '✓ Biaya masuk buku: 12'],
  ])('keep their row from being sent again, in the words %s', (_, told) => {
    const { fill, plan } = openRows('expense.create');
    fill(3, { ...expense, Result: told });
    expect(plan().counts).toMatchObject({ ready: 0, alreadySent: 1 });
  });

  it.each([
    ['of another function', '✓ Customer added: ID 12'],
    ['of a failure', '✗ failed: no answer'],
  ])('leave their row free, in the words %s', (_, told) => {
    const { fill, plan } = openRows('expense.create');
    fill(3, { ...expense, Result: told });
    expect(plan().counts).toMatchObject({ ready: 1, alreadySent: 0 });
  });
});
