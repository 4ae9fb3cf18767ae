import type { Dataset } from '../../src/tables/dataset';
import { datasets } from '../../src/tables/dataset-catalogue';

/** What the columns of some datasets depend on. */
const context = { warehouses: [] };

const columnsOf = ({ columns }: Dataset) => (columns === 'discovered' ? [] : columns(context));
const repeated = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

describe('the catalogue of datasets', () => {
  it('names each once, in both languages', () => {
    expect(repeated(datasets.map(({ id }) => id))).toEqual([]);
    expect(repeated(datasets.map(({ title }) => title.en))).toEqual([]);
    expect(repeated(datasets.map(({ title }) => title.id))).toEqual([]);
  });

  it.each(datasets.map((dataset) => [dataset.id, dataset] as const))(
    'gives %s columns with keys and titles of their own, the id among them',
    (_, dataset) => {
      const columns = columnsOf(dataset);
      const keys = columns.map(({ key }) => key);
      expect(repeated(keys)).toEqual([]);
      expect(keys).toContain(dataset.idColumn);
      // A column that lost its metadata is found again by its title.
      expect(repeated(columns.map(({ title }) => title.en))).toEqual([]);
      expect(repeated(columns.map(({ title }) => title.id))).toEqual([]);
      expect(columns.find(({ key }) => key === dataset.idColumn)?.kind).toBe('id');
    },
  );

  it.each(
    datasets.flatMap((dataset) => (dataset.incremental ? [[dataset.id, dataset, dataset.incremental] as const] : [])),
  )(
    'refreshes %s from a day on that it can tell and ask for',
    (_, dataset, { fromFilter, toFilter, column, overlapDays }) => {
      expect([fromFilter, toFilter].map((name) => dataset.filters[name]?.type)).toEqual(['date', 'date']);
      expect(overlapDays).toBeGreaterThan(0);
      expect(['day', 'moment']).toContain(columnsOf(dataset).find(({ key }) => key === column)?.kind);
    },
  );

  it('asks for what is still open by values that its filters take', () => {
    const asked = datasets.flatMap(({ id, filters, incremental }) =>
      (incremental?.open ?? []).flatMap((open) =>
        Object.entries(open).map(([name, value]) => ({
          id,
          name,
          value: String(value),
          values: filters[name]?.values,
        })),
      ),
    );
    expect(asked.filter(({ value, values }) => !values?.includes(value))).toEqual([]);
    expect([...new Set(asked.map(({ id }) => id))]).toEqual([
      'orders',
      'order-lines',
      'order-details',
      'order-payments',
    ]);
    expect(asked.map(({ value }) => value)).not.toContain('DELIVERED');
  });

  it.each(datasets.map((dataset) => [dataset.id, dataset] as const))(
    'gives every filter of %s a title of its own, in both languages',
    (_, { filters }) => {
      const titles = Object.values(filters).map(({ title }) => title);
      expect(repeated(titles.map(({ en }) => en))).toEqual([]);
      expect(repeated(titles.map(({ id }) => id))).toEqual([]);
      const untitled = Object.entries(filters).filter(([name, { title }]) => name.includes('_') && title.en === name);
      expect(untitled.map(([name]) => name)).toEqual([]);
    },
  );
});
