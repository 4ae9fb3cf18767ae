import { commonFields } from './fields/common-fields';
import { goodsFields } from './fields/goods-fields';
import { moneyFields } from './fields/money-fields';
import { orderFields } from './fields/order-fields';
import { peopleFields } from './fields/people-fields';
import { rowExamples } from './fields/row-examples';
import { rowFields } from './fields/row-fields';
import { type Named, placeOf } from './named';

/** What people call Ngorder's fields: those that are asked for, and those that it answers with. */
const named: ReadonlyMap<string, Named> = new Map(
  [commonFields, goodsFields, moneyFields, orderFields, peopleFields].flatMap((fields) => Object.entries(fields)),
);

/** All names in a language, by field. A field that is not among them is shown by its own name. */
export const fieldNamesIn = (language: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...named].map(([field, both]) => [field, both[placeOf(language)]]));

/** What a field is called; words made of its own name where nobody has named it. */
export function nameOfField(language: string, field: string): string {
  const words = field.replace(/_/g, ' ').trim();
  return named.get(field)?.[placeOf(language)] ?? (words.charAt(0).toUpperCase() + words.slice(1) || '–');
}

/** What a field is called in its place where only that resource means it so; `undefined` elsewhere. */
export const ownNameOfPlace = (language: string, resource: string, place: string): string | undefined =>
  rowFields[`${resource}.${place}`]?.[placeOf(language)];

/** What a field is called in its place, `variations.price`, among those of a resource; `undefined` where its own name, and what it lies in, tell it. */
export const nameOfPlace = (language: string, resource: string, place: string): string | undefined =>
  ownNameOfPlace(language, resource, place) ?? rowFields[place]?.[placeOf(language)];

/** What a seller would write into a field, by resource and place or by its own name; `undefined` where any value of its type does. */
export function exampleOfPlace(language: string, resource: string, place: string): string | number | undefined {
  const examples = new Map(Object.entries(rowExamples));
  const example = examples.get(`${resource}.${place}`) ?? examples.get(place.slice(place.lastIndexOf('.') + 1));
  return typeof example === 'object' ? example[placeOf(language)] : example;
}
