import type { Shop } from '../../../workbench/shop/shop';

/** What pushes and calls can change in a shop, by record and column key. */
export function factsOf({ state }: Shop): ReadonlyMap<string, string | number> {
  const facts = new Map<string, string | number>();
  for (const { id, price, stock, sku, color, size } of state.variations.values()) {
    facts.set(`${id}/price`, price);
    facts.set(`${id}/texts`, [sku, color, size].join('|'));
    for (const [warehouse, count] of stock) facts.set(`${id}/stock:${warehouse}`, count);
  }
  for (const { id, name, phone, email, address } of state.customers) {
    facts.set(`${id}/name`, name);
    facts.set(`${id}/others`, [phone, email, address].join('|'));
  }
  for (const { id, title, nominal } of state.expenses) facts.set(`${id}/expense`, `${title} ${nominal}`);
  return facts;
}

/** How often our counts reached a variation. */
export const countsOf = ({ state }: Shop, id: string): number =>
  state.opnames.flatMap(({ lines }) => lines).filter(({ variationId }) => String(variationId) === id).length;

/** Of what differs between two looks: what it is now. */
export function changesBetween(
  before: ReadonlyMap<string, string | number>,
  now: ReadonlyMap<string, string | number>,
): ReadonlyMap<string, string | number> {
  return new Map([...now].filter(([key, value]) => before.get(key) !== value));
}
