import type { Answer } from '../api/answer';
import type { CallOutcome } from '../api/client';
import type { Endpoint } from '../api/endpoint';
import type { Fields } from '../api/field';
import { isPlainObject } from '../api/plain-object';
import {
  type EndpointCallIntent,
  type EndpointCallResult,
  endpointCallKind,
} from '../state/schema/endpoint-call-lines';
import { loadName, requireSettings } from '../state/settings';
import { AddOnError } from '../text/add-on-error';
import { carryOut } from './carry-out';
import { newOperation } from './operation';
import type { OperationType } from './operation-type';
import { createRunLines } from './run-lines';
import type { ShopSession } from './shop-session';
import { tellFailed } from './tell-beside';
import { refuseWhileUnfinished } from './unfinished';

type Input = Readonly<Record<string, unknown>>;

const hidden = '•••';

/**
 * Calls an endpoint that changes something, as a run of one operation: its line lasts before the request leaves, and says afterwards what became
 * of it. Never sent again by itself; secrets are not in the line, so it cannot be resumed.
 * @throws AddOnError as the client does; `runUnfinished`, `rowsUnfinished` while an earlier run is; `newerState`, `damagedState`.
 */
export function callChangingEndpoint(session: ShopSession, endpoint: Endpoint, input: Input): Answer<unknown> {
  refuseWhileUnfinished(session);
  requireSettings(session.platform);
  const { journal, run, platform } = session;
  const { now } = platform.clock;
  let outcome: CallOutcome<unknown> | undefined;
  const type: OperationType<EndpointCallIntent, EndpointCallResult> = {
    id: endpointCallKind,
    requestOf: () => ({ endpoint, input }),
    readAnswer: ({ message }) => ({ message: message ?? '' }),
    onOutcome: (_operation, heard) => {
      outcome = heard;
    },
  };
  const intent = { ...callIntent(endpoint, input), by: loadName(platform.properties) };
  const operation = newOperation<EndpointCallIntent, EndpointCallResult>(now(), {
    ...{ run: run.id, operation: '1', kind: endpointCallKind, intent },
  });
  const lines = createRunLines<EndpointCallIntent, EndpointCallResult>([], {
    ...{ journal, now, confirmLease: run.confirmLease, addNotes: (before, more) => ({ ...before, ...more }) },
  });
  lines.append([operation]);
  try {
    carryOut({ session, run: run.id, lines, types: [type] });
  } catch (error) {
    // The shop has answered, and nobody else will tell: that this could not be noted must not hide the answer.
    if (outcome === undefined) throw error;
    tellFailed(session, 'ending', error);
  }
  return answerOf(outcome);
}

function answerOf(outcome: CallOutcome<unknown> | undefined): Answer<unknown> {
  // It has certainly not left: nothing but a person's wish stops it then.
  if (outcome === undefined) throw new AddOnError('cancelled');
  if (!outcome.ok) throw outcome.error;
  return outcome.answer;
}

/** What is written down of a call. */
export const callIntent = ({ id, parameters }: Endpoint, input: Input): EndpointCallIntent => ({
  endpoint: id,
  input: withoutSecrets(parameters, input),
});

/** What may be written down of an input: secrets and the contents of files are left out. */
function withoutSecrets(fields: Fields, input: Input): Input {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      const field = fields[name];
      if (field?.isSecret) return [name, hidden];
      if (field?.type === 'file') return [name, isPlainObject(value) ? (value.name ?? hidden) : hidden];
      return [name, value];
    }),
  );
}
