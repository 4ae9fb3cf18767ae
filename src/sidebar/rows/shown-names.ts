import type { ShownValuesView } from '../shell/server/rpc-views';
import type { NameOfValue } from './input-text';

/** What people call the values of requests, as the script tells it. */
export function shownNames(shown: ShownValuesView): NameOfValue {
  const places = new Map(Object.entries(shown).map(([place, names]) => [place, new Map(Object.entries(names))]));
  return (place, value) => places.get(place)?.get(value);
}
