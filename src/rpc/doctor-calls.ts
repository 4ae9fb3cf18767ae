import { renewingAccess } from '../access/shop-access';
import { withClient } from '../api/client';
import { type Examination, examineConnection } from '../api/doctor/examine';
import { createKeyHider } from '../api/key-hider';
import type { HttpOutcome, HttpPort } from '../google/ports';
import { withRun } from '../runs/run';
import { newRunId } from '../runs/run-id';
import { tellBeside } from '../runs/tell-beside';
import { hostOf, loadMemory, requireConnection, saveMemory } from '../state/connection';
import * as v from '../state/valibot';
import { say } from '../text/message';
import { type RpcContext, rpcCall } from './rpc-call';

/** What a seller can send to support: no key, no names, no data of the shop. */
export interface DoctorReport {
  readonly host: string;
  readonly examinations: readonly Examination[];
  readonly counts: Readonly<Record<string, number>>;
  readonly medianLatencyMs: number;
  /** The report in words, one line for each finding that is not a plain answer. */
  readonly text: string;
}

export const doctorCalls = {
  /** Asks every reading endpoint of the shop; takes about a second for every five of them. */
  'doctor.run': rpcCall(v.object({}), (context) =>
    withRun(context, 'pull', newRunId(context.platform), (run) =>
      examineShop(context, run.checkpoint, (done, total) => run.report('step.examining', done, total)),
    ),
  ),
};

function examineShop(
  { platform, language }: RpcContext,
  beforeWave: () => void,
  onProgress: (done: number, total: number) => void,
): DoctorReport {
  const connection = requireConnection(platform);
  const memory = loadMemory(platform.properties, connection);
  const { http, last } = watchHeaders(platform.http);
  const access = renewingAccess(platform, connection, language);
  // One attempt each: what fails is a finding, and a shop in trouble must not keep the doctor for minutes.
  const options = { http, clock: platform.clock, access, memory, beforeWave, mostResends: 0 };
  const examinations = withClient(options, (client) =>
    examineConnection(client, memory, platform.clock, { last }, onProgress),
  );
  tellBeside({ platform, language }, 'memory', () => saveMemory(platform.properties, connection, memory));
  const counts: Record<string, number> = {};
  for (const { finding } of examinations) counts[finding] = (counts[finding] ?? 0) + 1;
  const answeredMs = examinations.filter(({ finding }) => finding !== 'skipped').map(({ latencyMs }) => latencyMs);
  const noteworthy = examinations.filter(({ finding }) => finding !== 'answered' && finding !== 'empty');
  const host = hostOf(connection.origin);
  return {
    host,
    examinations,
    counts,
    medianLatencyMs: answeredMs.sort((a, b) => a - b)[answeredMs.length >> 1] ?? 0,
    text: [
      say(language, 'doctor.summary', {
        host,
        answered: (counts.answered ?? 0) + (counts.empty ?? 0),
        total: examinations.length,
      }),
      ...noteworthy.map(({ endpoint, finding }) => `${endpoint}: ${finding}`),
    ].join('\n'),
  };
}

/** The last outcome that passed, for its headers; a server may print in them by what it was asked. */
function watchHeaders(http: HttpPort): { readonly http: HttpPort; readonly last: () => HttpOutcome | undefined } {
  const withoutKey = createKeyHider();
  let last: HttpOutcome | undefined;
  return {
    http: {
      send: (requests) => {
        const outcomes = http.send(requests);
        const [outcome, request] = [outcomes[outcomes.length - 1], requests[requests.length - 1]];
        last = outcome && withoutKey(outcome, request?.headers.Authorization ?? '');
        return outcomes;
      },
    },
    last: () => last,
  };
}
