import type { GrowingList } from './growing-list';

/**
 * A place from which a way leads back to it; `undefined` where every way ends. Places to which no way leads are taken away, one after another: what is
 * left then lies on a circle, or behind one.
 * @param count of places.
 * @param edges of each way where it leads from, and where to; those from one place stand together, in the order of the places.
 */
export function circle(count: number, edges: GrowingList): number | undefined {
  const waysTo = new Int32Array(count);
  const firstOf = new Int32Array(count + 1).fill(edges.length);
  for (let edge = edges.length - 2; edge >= 0; edge -= 2) {
    const to = edges.at(edge + 1);
    waysTo[to] = (waysTo[to] ?? 0) + 1;
    firstOf[edges.at(edge)] = edge;
  }
  const free: number[] = [];
  for (let place = 0; place < count; place += 1) if (waysTo[place] === 0) free.push(place);
  let taken = 0;
  for (let place = free.pop(); place !== undefined; place = free.pop()) {
    taken += 1;
    waysTo[place] = -1;
    for (let edge = firstOf[place] ?? 0; edges.at(edge) === place; edge += 2) {
      const to = edges.at(edge + 1);
      waysTo[to] = (waysTo[to] ?? 0) - 1;
      if (waysTo[to] === 0) free.push(to);
    }
  }
  return taken === count ? undefined : waysTo.findIndex((ways) => ways > 0);
}
