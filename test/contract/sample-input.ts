import type { Endpoint } from '../../src/api/endpoint';
import type { Field, Fields } from '../../src/api/field';

/** The smallest input that the catalogue lets pass: every required field, with the plainest value. */
export const sampleInput = ({ parameters }: Endpoint): Record<string, unknown> => sampleFields(parameters);

const sampleFields = (fields: Fields): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => field.required)
      .map(([name, field]) => [name, sampleValue(field)]),
  );

const byType: Readonly<Record<Field['type'], (field: Field) => unknown>> = {
  integer: (field) => Number(field.values?.[0] ?? Math.max(1, field.min ?? 1)),
  digits: () => '8123456789',
  text: (field) => field.values?.[0] ?? 'contoh',
  boolean: () => true,
  date: () => '2026-03-02',
  object: (field) => sampleFields(field.fields ?? {}),
  list: (field) => [field.items ? sampleValue(field.items) : sampleFields(field.fields ?? {})],
  file: () => ({ name: 'contoh.png', contentType: 'image/png', base64: 'iVBORw0KGgo=' }),
};

const sampleValue = (field: Field): unknown => byType[field.type](field);
