import type { Field } from '../../../src/api/field';
import { isPushable, isPushableColumn, pushableOf } from '../../../src/push/pushables';
import type { Dataset } from '../../../src/tables/dataset';
import { datasets } from '../../../src/tables/dataset-catalogue';
import type { DatasetUpdate } from '../../../src/tables/dataset-update';

const context = { warehouses: [{ id: 0, warehouse: 'Main' }] };

const columnsOf = ({ columns }: Dataset) => (columns === 'discovered' ? [] : columns(context));
const pushableColumns = (dataset: Dataset) => columnsOf(dataset).filter(({ pushable }) => pushable);
const actionsServing = ({ id }: Dataset, column: string) =>
  pushableOf(id).actions.filter(({ kindOf }) => kindOf(column) !== undefined);

const changeable = datasets.flatMap((dataset) =>
  dataset.update ? [[dataset.id, dataset, dataset.update] as const] : [],
);

/** The endpoint's own description of what a path leads to. */
const fieldAt = ({ endpoint }: DatasetUpdate, path: string): Pick<Field, 'fields' | 'values' | 'type'> | undefined =>
  path.split('.').reduce<Pick<Field, 'fields'> | undefined>((field, name) => field?.fields?.[name], {
    fields: endpoint.parameters,
  }) as Field | undefined;

describe('what a dataset declares of the way back', () => {
  it('is there wherever a column can be pushed', () => {
    expect(changeable.length).toBeGreaterThan(10);
    const open = datasets.filter((dataset) => pushableColumns(dataset).length > 0);
    expect(open.map(({ id }) => id)).toEqual(changeable.map(([id]) => id));
  });

  it.each(changeable)('names parameters that the update of %s has', (_, __, update) => {
    expect(update.endpoint.risk).not.toBe('read');
    expect(update.endpoint.parameters).toHaveProperty(update.idParameter);
    expect(Object.keys(update.sets)).not.toEqual([]);
    const unknown = Object.values(update.sets).filter(({ parameter }) => !fieldAt(update, parameter));
    expect(unknown).toEqual([]);
  });

  it.each(changeable)('translates words of %s into values that the parameter takes', (_, __, update) => {
    for (const { parameter, choices } of Object.values(update.sets)) {
      const { values } = fieldAt(update, parameter) ?? {};
      if (choices && values) expect(values).toEqual(expect.arrayContaining(Object.values(choices)));
    }
  });

  it.each(changeable)(
    'is carried out for every column of %s, by an action that calls the endpoint',
    (_, dataset, update) => {
      const serving = Object.keys(update.sets).map((column) => actionsServing(dataset, column));
      expect(serving.map((actions) => actions.map(({ endpoints }) => endpoints.includes(update.endpoint.id)))).toEqual(
        serving.map(() => [true]),
      );
    },
  );
});

describe('a column that can be pushed', () => {
  it.each(datasets.map((dataset) => [dataset.id, dataset] as const))('has just one action in %s', (_, dataset) => {
    const counts = pushableColumns(dataset).map(({ key }) => [key, actionsServing(dataset, key).length]);
    expect(counts).toEqual(counts.map(([key]) => [key, 1]));
  });

  it.each(datasets.map((dataset) => [dataset.id, dataset] as const))(
    'is every one that an action serves in %s',
    (id, dataset) => {
      const served = columnsOf(dataset).filter(({ key }) => isPushable(id) && isPushableColumn(id, key));
      expect(served.filter(({ pushable, isEntry }) => !pushable && !isEntry)).toEqual([]);
    },
  );
});

describe('a column as tabs keep it', () => {
  it('is plain data without the endpoint that changes it', () => {
    const columns = datasets.flatMap((dataset) => columnsOf(dataset));
    expect(JSON.parse(JSON.stringify(columns))).toEqual(columns);
    expect(columns.filter((column) => 'sets' in column || 'read' in column)).toEqual([]);
  });
});
