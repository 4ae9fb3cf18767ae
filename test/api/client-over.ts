import { createClient } from '../../src/api/client';
import { newConnectionMemory } from '../../src/api/connection-memory';
import type { HttpOutcome, HttpRequest } from '../../src/google/ports';
import type { ErrorCode } from '../../src/text/add-on-error';
import { ScriptedHttp } from '../ports/scripted-http';
import { StandingClock } from '../ports/standing-clock';

/** A client of a server that answers as it is told. */
export function clientOver(answer: (request: HttpRequest, sentBefore: number) => HttpOutcome) {
  const http = new ScriptedHttp(answer);
  const memory = newConnectionMemory();
  const clock = new StandingClock();
  const client = createClient({
    http,
    clock,
    memory,
    access: {
      ...{ origin: 'https://api.ngorder.id', basePath: '/api/open', rejection: 'keyRejected', language: 'id' },
      authorization: () => 'Bearer k3y',
    },
  });
  return { http, memory, clock, client };
}

/** The code of what work is refused with. */
export function codeOf(work: () => unknown): ErrorCode | 'none' {
  try {
    work();
    return 'none';
  } catch (error) {
    return (error as { code: ErrorCode }).code;
  }
}
