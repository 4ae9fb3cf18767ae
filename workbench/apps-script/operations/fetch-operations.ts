import { isUtf8 } from 'node:buffer';
import { VirtualClock } from '../../clock';
import type { WireRequest, WireResult } from '../../http-transport';
import { defineOperation, type Operation, type OperationContext } from '../operation';
import { type CrossedRequest, toWireRequest } from './fetch-request';

/** An answer, as it crosses the bridge; bodies that are no UTF-8 text as base64. */
interface CrossedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly base64?: string;
}

const fetchOperation = defineOperation<[CrossedRequest[]]>({
  kind: 'httpWave',
  needs: 'fetch',
  wire: (cloud, requests) => requests.map((request) => toWireRequest(request, cloud.manifest)),
  run: (context, requests) => {
    const startedAt = context.cloud.clock.now();
    const finish = (results: readonly WireResult[]): CrossedResponse[] =>
      conclude(context, requests, results, startedAt);
    if (requests.length === 0) return [];
    const sent = context.cloud.transport.send(context.requests);
    return sent instanceof Promise ? sent.then(finish) : finish(sent);
  },
});

/** What `UrlFetchApp` asks for: one wave, whether of one request or of many. */
export const fetchOperations: Record<string, Operation> = {
  'UrlFetchApp.fetch': fetchOperation,
  'UrlFetchApp.fetchAll': fetchOperation,
};

/** One request without an answer, or one refused without muting, takes the whole batch with it {facts §2}. */
function conclude(
  { cloud, requests, answeredBytes }: OperationContext,
  asked: readonly CrossedRequest[],
  results: readonly WireResult[],
  startedAt: number,
): CrossedResponse[] {
  const waitedMs = cloud.clock.now() - startedAt;
  answeredBytes.push(...results.map((result) => ('failure' in result ? 0 : result.body.length)));
  return requests.map((request, index) => {
    const result = results[index] ?? { failure: 'no answer' };
    const { muteHttpExceptions, timeoutSeconds } = asked[index] ?? { muteHttpExceptions: true, timeoutSeconds: 360 };
    if ('failure' in result) throw new Error(failureText(request, result.failure));
    if (waitedMs > timeoutSeconds * 1000) {
      if (cloud.clock instanceof VirtualClock) cloud.clock.stopWaitingAt(startedAt + timeoutSeconds * 1000);
      throw new Error(failureText(request, 'timeout'));
    }
    const text = isUtf8(result.body) ? Buffer.from(result.body).toString('utf8') : undefined;
    if (result.status >= 400 && !muteHttpExceptions) throw new Error(refusedText(request, result.status, text ?? ''));
    const body = text === undefined ? { base64: Buffer.from(result.body).toString('base64') } : { text };
    return { status: result.status, headers: result.headers, ...body };
  });
}

/** {facts §2} */
function failureText({ url }: WireRequest, failure: string): string {
  if (/^dns/i.test(failure)) return `DNS error: ${url}`;
  if (/time.?out|timed out/i.test(failure)) return `Timeout: ${url}`;
  return `Address unavailable: ${url}`;
}

function refusedText({ url }: WireRequest, status: number, body: string): string {
  const shown =
    body.length > 100 ? `${body.slice(0, 100)}... (use muteHttpExceptions option to examine full response)` : body;
  return `Request failed for ${new URL(url).origin} returned code ${status}. Truncated server response: ${shown}`;
}
