import type { EndpointView } from '../shell/server/rpc-views';
import { beginsWords, holdsWords, matchesWords } from '../widgets/matches-words';
import { type EndpointGroup, endpointGroups, endpointWords } from './endpoint-groups';

/** What an endpoint is found by. */
type Findable = Pick<EndpointView, 'id' | 'summary'> & { readonly paths?: readonly string[] };

const resourceOf = (id: string): string => id.split('.')[0] ?? '';

/**
 * Endpoints that all the typed words fit, by group: by their titles, what sellers call such things, their codes and paths. What is called so itself comes
 * first, and its group with it; what only has to do with it comes after.
 */
export function findEndpoints<E extends Findable>(
  endpoints: readonly E[],
  typed: string,
  groupNames: Readonly<Record<EndpointGroup, string>>,
): readonly { readonly group: EndpointGroup; readonly found: readonly E[] }[] {
  return groupsInOrder
    .map((group) => {
      const ranked = membersOf(endpoints, group)
        .map((endpoint) => ({ endpoint, rank: rankOf(endpoint, typed, groupNames[group]) }))
        .filter(({ rank }) => rank < notFound)
        .sort((one, other) => one.rank - other.rank);
      return { group, best: ranked[0]?.rank ?? notFound, found: ranked.map(({ endpoint }) => endpoint) };
    })
    .filter(({ found }) => found.length > 0)
    .sort((one, other) => one.best - other.best);
}

const notFound = Number.POSITIVE_INFINITY;

/** How well an endpoint fits, best first: each step is tried before the next. */
function rankOf({ id, summary, paths = [] }: Findable, typed: string, groupName: string): number {
  const fits = [
    beginsWords(typed, beginningOf(summary)),
    beginsWords(typed, summary),
    beginsWords(typed, summary, endpointWords[id] ?? ''),
    beginsWords(typed, summary, wordsOf(id)),
    matchesWords(typed, summary),
    // In other words a group's name, and the words of what it is about, would bring all that is in it.
    holdsWords(typed, groupName, summary, wordsOf(id), id, ...paths),
  ];
  const rank = fits.indexOf(true);
  return rank < 0 ? notFound : rank;
}

/** What is done, or what it is: `Add an expense`, `Expenses`. */
const beginningOf = (summary: string): string =>
  summary
    .split(' ')
    .filter((word) => !['a', 'an', 'the'].includes(word.toLowerCase()))
    .slice(0, 2)
    .join(' ');

const groupsInOrder = Object.keys(endpointGroups) as readonly EndpointGroup[];

/** In the order of their resources. */
const membersOf = <E extends Findable>(endpoints: readonly E[], group: EndpointGroup): readonly E[] =>
  endpointGroups[group].flatMap((resource) => endpoints.filter(({ id }) => resourceOf(id) === resource));

const wordsOf = (id: string): string => `${endpointWords[resourceOf(id)] ?? ''} ${endpointWords[id] ?? ''}`;
