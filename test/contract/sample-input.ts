import type { Endpoint } from '../../src/api/endpoint';
import type { Field, Fields } from '../../src/api/field';
import { type InputScope, isRequiredBy } from '../../src/api/required-if';

/** The smallest input that the catalogue lets pass: every field that is required, or is so beside the others, with the plainest value. */
export const sampleInput = ({ parameters }: Endpoint): Record<string, unknown> => sampleFields(parameters, []);

function sampleFields(fields: Fields, outer: readonly InputScope[]): Record<string, unknown> {
  const sampleOf = (named: typeof fields, scopes: readonly InputScope[]) =>
    Object.fromEntries(Object.entries(named).map(([name, field]) => [name, sampleValue(field, scopes)]));
  const pick = (isMeant: (field: Field) => boolean): Fields =>
    Object.fromEntries(Object.entries(fields).filter(([, field]) => isMeant(field)));
  const own = {
    fields,
    values: sampleOf(
      pick((field) => field.required),
      outer,
    ),
  };
  const isNeeded = ({ required, requiredIf }: Field) =>
    required || (requiredIf !== undefined && isRequiredBy(requiredIf, [own, ...outer]));
  return sampleOf(pick(isNeeded), [own, ...outer]);
}

const byType: Readonly<Record<Field['type'], (field: Field, outer: readonly InputScope[]) => unknown>> = {
  integer: (field) => Number(field.values?.[0] ?? Math.max(1, field.min ?? 1)),
  digits: () => '8123456789',
  text: (field) => field.values?.[0] ?? (field.isMoment ? '2026-03-02 18:00' : 'contoh'),
  boolean: () => true,
  date: () => '2026-03-02',
  object: (field, outer) => sampleFields(field.fields ?? {}, outer),
  list: (field, outer) => [field.items ? sampleValue(field.items, outer) : sampleFields(field.fields ?? {}, outer)],
  file: () => ({ name: 'contoh.png', contentType: 'image/png', base64: 'iVBORw0KGgo=' }),
};

const sampleValue = (field: Field, outer: readonly InputScope[]): unknown => byType[field.type](field, outer);
