import { endpointName, readReference } from '../../../workbench/shop/checks/reference';
import { isPlainObject } from '../../../workbench/shop/shop-message';

/** The names in an answer, of a list's first record only: `data[].id`. */
function namesIn(value: unknown, prefix = ''): string[] {
  if (Array.isArray(value)) return value.length === 0 ? [] : namesIn(value[0], `${prefix}[]`);
  if (!isPlainObject(value)) return [];
  return Object.entries(value).flatMap(([name, child]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    return [path, ...namesIn(child, path)];
  });
}

/** A first page has no link back, and a last one none on: neither says anything of a shape. */
export const shapeOf = (value: unknown): ReadonlySet<string> =>
  new Set(namesIn(value).filter((name) => !/links\.(next|previous)$/.test(name)));

/** The answer that the document shows. */
export const exampleOf = (name: string) => readReference().find((one) => endpointName(one) === name)?.example?.response;
