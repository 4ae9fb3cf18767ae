import type { JsonObject, JsonValue } from '../shop-message';

type Branch = Record<string, JsonValue>;

/** Reads a query the way PHP does: `a[0][b]=1&c[]=2` → `{ a: { 0: { b: '1' } }, c: { 0: '2' } }`. */
export function parseQuery(search: string): JsonObject {
  const root: Branch = {};
  for (const [name, value] of new URLSearchParams(search)) {
    setNested(root, name.includes('[') ? keysOf(name) : [name], value);
  }
  return root;
}

/** `a[0][b]` → `a`, `0`, `b`; an empty pair of brackets is an empty key. */
const keysOf = (name: string): string[] => [
  name.slice(0, name.indexOf('[')),
  ...[...name.matchAll(/\[([^\]]*)\]/g)].map(([, key = '']) => key),
];

function setNested(branch: Branch, [first = '', ...rest]: readonly string[], value: string): void {
  const key = first === '' ? String(Object.keys(branch).length) : first;
  if (rest.length === 0) {
    branch[key] = value;
    return;
  }
  const existing = branch[key];
  const child: Branch = typeof existing === 'object' && existing !== null ? (existing as Branch) : {};
  branch[key] = child;
  setNested(child, rest, value);
}
