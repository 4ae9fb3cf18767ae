import type { Clock } from '../../clock';
import type { HttpTransport, WireRequest, WireResult } from '../../http-transport';
import { Recent } from './recent';
import type { Secrets } from './secrets';

/** A request that went over the wire, and its answer; no secret in it. */
export interface LoggedCall {
  /** Milliseconds since 1970, by the clock. */
  readonly at: number;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** 0 where no answer came. */
  readonly status: number;
  readonly ms: number;
  readonly bytes: number;
  readonly request: string;
  /** The failure where no answer came. */
  readonly answer: string;
}

const mostKept = 500;
/** In characters; what is longer is cut, and says so. */
const longestShown = 100_000;

/** Where nothing but codes, tokens and the secret of an application is said. */
const tokenPaths = /^\/oauth\/(token|revoke)$/;

/** What went over the wire lately. */
export class WireLog {
  readonly calls = new Recent<LoggedCall>(mostKept);

  constructor(
    private readonly clock: Clock,
    private readonly secrets: Secrets,
  ) {}

  /** A transport that is written down here. */
  readonly wrap = (transport: HttpTransport): HttpTransport => ({
    send: async (requests) => {
      const began = performance.now();
      const results = await transport.send(requests);
      const ms = Math.round(performance.now() - began);
      requests.forEach((request, index) => {
        const result = results[index];
        if (result) this.#add(request, result, ms);
      });
      return results;
    },
  });

  #add(request: WireRequest, result: WireResult, ms: number): void {
    const { method, url, headers, body } = request;
    this.secrets.add((headers.authorization ?? '').replace(/^Bearer /, ''));
    const { pathname, search } = new URL(url);
    const shown = (body: Uint8Array): string => (tokenPaths.test(pathname) ? '•••' : this.#shown(body));
    this.calls.add({
      ...{ at: this.clock.now(), method, ms },
      path: this.secrets.hide(decodeURI(pathname + search)),
      ...('failure' in result
        ? { status: 0, bytes: 0, answer: result.failure }
        : { status: result.status, bytes: result.body.length, answer: shown(result.body) }),
      request: body === undefined ? '' : shown(body),
    });
  }

  #shown(body: Uint8Array): string {
    const text = new TextDecoder().decode(body);
    const hidden = this.secrets.hide(text);
    if (hidden.length <= longestShown) return hidden;
    return `${hidden.slice(0, longestShown)}\n… ${text.length - longestShown} characters more`;
  }
}
