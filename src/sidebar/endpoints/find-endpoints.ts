import type { EndpointView } from '../shell/server/rpc-views';
import { holdsWords, matchesWords } from '../widgets/matches-words';
import { type EndpointGroup, endpointGroups, endpointWords } from './endpoint-groups';

const resourceOf = (id: string): string => id.split('.')[0] ?? '';

/** Endpoints that all the typed words fit, by group: by their titles, what sellers call such things, their codes and paths. */
export function findEndpoints(
  endpoints: readonly EndpointView[],
  typed: string,
  groupNames: Readonly<Record<EndpointGroup, string>>,
): readonly { readonly group: EndpointGroup; readonly found: readonly EndpointView[] }[] {
  return groupsInOrder
    .map((group) => ({
      group,
      found: membersOf(endpoints, group).filter(({ id, summary, paths }) => {
        const own = [summary, wordsOf(id), id, ...paths];
        // In other words a group's name, and the words of what it is about, would bring all that is in it.
        return matchesWords(typed, summary) || holdsWords(typed, groupNames[group], ...own);
      }),
    }))
    .filter(({ found }) => found.length > 0);
}

const groupsInOrder = Object.keys(endpointGroups) as readonly EndpointGroup[];

/** In the order of their resources. */
const membersOf = (endpoints: readonly EndpointView[], group: EndpointGroup): readonly EndpointView[] =>
  endpointGroups[group].flatMap((resource) => endpoints.filter(({ id }) => resourceOf(id) === resource));

const wordsOf = (id: string): string => `${endpointWords[resourceOf(id)] ?? ''} ${endpointWords[id] ?? ''}`;
