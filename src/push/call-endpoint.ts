import type { Answer } from '../api/answer';
import type { Endpoint } from '../api/endpoint';
import type { Fields } from '../api/field';
import { type JournalEntry, type OperationState, openJournal } from '../runs/journal';
import type { ShopSession } from '../runs/shop-session';
import { asAddOnError } from '../text/add-on-error';

type Input = Readonly<Record<string, unknown>>;

/** A journal line of one call that changes something, made by itself. */
export interface EndpointCall extends JournalEntry {
  readonly state: OperationState;
  readonly intent: { readonly endpoint: string; readonly input: Input };
  readonly result: { readonly message?: string; readonly reason?: string } | undefined;
}

const callKind = 'endpoint.call';

export const isEndpointCall = (entry: JournalEntry): entry is EndpointCall => entry.kind === callKind;

const hidden = '•••';

/**
 * Calls an endpoint that changes something, with a journal line that lasts before the request leaves and says afterwards what became of
 * it. Never sends again by itself.
 * @throws AddOnError as the client does.
 */
export function callChangingEndpoint(session: ShopSession, endpoint: Endpoint, input: Input): Answer<unknown> {
  const { workbook, codec, clock } = session.platform;
  const journal = openJournal(workbook, codec);
  const entry: EndpointCall = {
    run: session.run.id,
    operation: '1',
    kind: callKind,
    state: 'intended',
    at: clock.now(),
    stamp: session.stamp,
    intent: { endpoint: endpoint.id, input: withoutSecrets(endpoint.parameters, input) },
    result: undefined,
  };
  journal.append([entry]);
  session.run.checkpointBeforeChange();
  try {
    const answer = session.client.call(endpoint, input);
    journal.update([{ ...entry, state: 'done', at: clock.now(), result: { message: answer.message ?? '' } }]);
    return answer;
  } catch (caught) {
    const error = asAddOnError(caught);
    const state = error.code === 'outcomeUnknown' ? 'unknown' : 'failed';
    journal.update([{ ...entry, state, at: clock.now(), result: { reason: error.tellIn(session.language) } }]);
    throw error;
  }
}

/** What may be written down of an input: secrets and the contents of files are left out. */
function withoutSecrets(fields: Fields, input: Input): Input {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      const field = fields[name];
      if (field?.isSecret) return [name, hidden];
      if (field?.type === 'file') return [name, (value as { readonly name?: unknown }).name ?? hidden];
      return [name, value];
    }),
  );
}
