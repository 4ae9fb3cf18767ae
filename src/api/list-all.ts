import { AddOnError } from '../text/add-on-error';
import { type Answer, previewCharacters } from './answer';
import type { Client, Progress } from './client';
import type { ConnectionMemory } from './connection-memory';
import type { Endpoint, InputOf, Paging, ResultOf } from './endpoint';

type RecordOf<E> = ResultOf<E> extends readonly (infer R)[] ? R : never;

type PagedEndpoint<E extends Endpoint> = E & { readonly paging: Paging };

/** How often a list is read anew when it changed under our hands. */
const mostReadings = 3;

/**
 * Every record of a paged list: the first page tells how many there are, the others follow in waves. All pages or nothing.
 * @throws AddOnError: that of the first page that fails for good; `listChanged` when records kept coming and going.
 */
export function listAll<E extends Endpoint>(
  client: Client,
  memory: ConnectionMemory,
  endpoint: PagedEndpoint<E>,
  input: InputOf<E>,
  onProgress?: Progress,
): RecordOf<E>[] {
  for (let reading = 1; reading <= mostReadings; reading += 1) {
    const records = readOnce(client, memory, endpoint, input, onProgress);
    if (records) return records;
  }
  throw new AddOnError('listChanged', { endpoint: endpoint.id });
}

function readOnce<E extends Endpoint>(
  client: Client,
  memory: ConnectionMemory,
  endpoint: PagedEndpoint<E>,
  input: InputOf<E>,
  onProgress?: Progress,
): RecordOf<E>[] | undefined {
  const pageInput = (page: number, perPage: number | undefined) =>
    ({ ...input, per_page: perPage, pagination_offset: page }) as InputOf<E>;
  const asked = sizeToAsk(memory, endpoint);
  const first = client.call(endpoint, pageInput(1, asked));
  const { page } = first;
  if (!page) return recordsOf(endpoint, first);
  memory.perPage[endpoint.id] = page.perPage;
  const sizeKept = asked === page.perPage ? asked : undefined;
  const others = Array.from({ length: Math.max(0, page.totalPages - 1) }, (_, index) => pageInput(index + 2, sizeKept));
  const answers = client
    .callMany(endpoint, others, (done) => onProgress?.(done + 1, page.totalPages))
    .map((outcome) => {
      if (!outcome.ok) throw outcome.error;
      return outcome.answer;
    });
  const records = [first, ...answers].flatMap((answer) => recordsOf(endpoint, answer));
  const changed = answers.some((answer) => answer.page?.total !== page.total) || records.length !== page.total;
  return changed ? undefined : records;
}

/** A size that the server did not honour is not asked for again: its own is then as good, and is what is documented. */
function sizeToAsk(memory: ConnectionMemory, endpoint: Endpoint & { readonly paging: Paging }): number | undefined {
  const honoured = memory.perPage[endpoint.id];
  if (honoured !== undefined && honoured !== endpoint.paging.size && endpoint.paging.perPage === 'probed')
    return undefined;
  return endpoint.paging.size;
}

function recordsOf<E extends Endpoint>(endpoint: E, answer: Answer<unknown>): RecordOf<E>[] {
  if (Array.isArray(answer.data)) return answer.data as RecordOf<E>[];
  const preview = JSON.stringify(answer.raw).slice(0, previewCharacters);
  throw new AddOnError('badAnswer', { endpoint: endpoint.id, status: 200, preview });
}
