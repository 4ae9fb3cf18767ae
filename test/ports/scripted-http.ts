import type { HttpOutcome, HttpPort, HttpRequest } from '../../src/google/ports';

/** Answers requests by a function, and remembers each wave that was sent. */
export class ScriptedHttp implements HttpPort {
  readonly waves: HttpRequest[][] = [];

  constructor(private readonly answer: (request: HttpRequest, sentBefore: number) => HttpOutcome) {}

  send(requests: readonly HttpRequest[]): readonly HttpOutcome[] {
    const before = this.sent.length;
    this.waves.push([...requests]);
    return requests.map((request, index) => this.answer(request, before + index));
  }

  get sent(): HttpRequest[] {
    return this.waves.flat();
  }
}

export function answered(status: number, body: unknown, headers: Record<string, string> = {}): HttpOutcome {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { kind: 'answer', status, headers, text, base64: () => Buffer.from(text).toString('base64') };
}

export const lost: HttpOutcome = { kind: 'lost', reason: 'Address unavailable' };
