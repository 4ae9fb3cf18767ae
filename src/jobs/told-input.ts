import { textOf } from '../tables/plain-value';
import { nameOfField, ownNameOfPlace } from '../text/field-names';
import type { Language } from '../text/message';

/** What a request asked for, as people read it: `Name: Sepatu, Quantity: 1`. @param endpoint `expense.create`. */
export const toldInput = (language: Language, endpoint: string, input: unknown): string =>
  textOf(named(language, endpoint.slice(0, endpoint.indexOf('.')), input, ''));

function named(language: Language, resource: string, value: unknown, within: string): unknown {
  if (Array.isArray(value)) return value.map((one) => named(language, resource, one, within));
  if (typeof value !== 'object' || value === null) return value;
  const told = new Map<string, unknown>();
  for (const [field, held] of Object.entries(value)) {
    const place = within === '' ? field : `${within}.${field}`;
    const name = ownNameOfPlace(language, resource, place) ?? nameOfField(language, field);
    // Two that are called alike are told apart by what the shop calls them.
    told.set(told.has(name) ? `${name} (${field})` : name, named(language, resource, held, place));
  }
  return Object.fromEntries(told);
}
