import type { ShopRequest, ShopResponse } from './shop-message';

/** What goes wrong with a request. `dropAnswer`: the shop acts, and its answer never arrives; `dropRequest`: it never learns of it. */
export type Fault =
  /** A 429 asks for a pause of one second unless told otherwise. */
  | { readonly kind: 'status'; readonly status: 404 | 429 | 500 | 502 | 503; readonly retryAfterSeconds?: number }
  | { readonly kind: 'dropAnswer' | 'dropRequest' | 'brokenJson' | 'wrongTypes' }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'html'; readonly status: 200 | 502 }
  /** `failedButDone`: the shop acts, and says that it has not. */
  | { readonly kind: 'failed200' | 'failedButDone'; readonly message: string }
  /** What is asked for is at fault: a 422 that says why, by its fields. */
  | { readonly kind: 'invalid'; readonly message: Readonly<Record<string, readonly string[]>> }
  /** The shop says so, and does nothing. */
  | { readonly kind: 'emptySuccess' }
  /** The caller hears nothing, and the request gets there so much later. */
  | { readonly kind: 'late'; readonly ms: number };

export interface FaultRule {
  readonly method?: string;
  readonly path?: string | RegExp;
  /** What stands in its body, as JSON. */
  readonly body?: RegExp;
  /** Which of the requests that fit, from 1; every one when absent. */
  readonly nth?: number;
  /** How many in a row, from the nth on; 1 when absent and nth is given. */
  readonly times?: number;
  readonly fault: Fault;
}

const htmlPage = (title: string): string =>
  `<html>\r\n<head><title>${title}</title></head>\r\n<body><center><h1>${title}</h1></center></body>\r\n</html>\r\n`;

/** The faults of a test, in the order in which it wrote them. */
export class FaultPlan {
  readonly #rules: { readonly rule: FaultRule; seen: number }[] = [];

  add(rule: FaultRule): void {
    this.#rules.push({ rule, seen: 0 });
  }

  clear(): void {
    this.#rules.length = 0;
  }

  /** How many rules there are. */
  get count(): number {
    return this.#rules.length;
  }

  /** The fault that this request meets; counts the request for every rule that it fits. */
  next(request: ShopRequest): Fault | undefined {
    let met: Fault | undefined;
    for (const entry of this.#rules) {
      if (!fits(entry.rule, request)) continue;
      entry.seen += 1;
      const { nth, times, fault } = entry.rule;
      const isDue =
        nth === undefined
          ? entry.seen <= (times ?? Number.POSITIVE_INFINITY)
          : entry.seen >= nth && entry.seen < nth + (times ?? 1);
      if (isDue) met ??= fault;
    }
    return met;
  }
}

function fits({ method, path, body }: FaultRule, request: ShopRequest): boolean {
  if (method !== undefined && method !== request.method) return false;
  if (body && !body.test(JSON.stringify(request.body))) return false;
  if (path === undefined) return true;
  return typeof path === 'string' ? path === request.path : path.test(request.path);
}

const statusTexts = {
  404: 'Not Found',
  429: 'Too Many Attempts.',
  500: 'Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
} as const;

/** What a fault may do with a request: let the shop do its part, now or later, and let time pass. */
export interface Doing {
  readonly act: () => ShopResponse;
  readonly actLater: (ms: number) => void;
  readonly pass: (ms: number) => void;
}

/** The answer of a request that meets a fault. */
export function answerWithFault(fault: Fault, { act, actLater, pass }: Doing): ShopResponse {
  const json = { 'content-type': 'application/json' };
  switch (fault.kind) {
    case 'status': {
      const seconds = fault.retryAfterSeconds ?? (fault.status === 429 ? 1 : undefined);
      const pause = seconds === undefined ? {} : { 'retry-after': String(seconds) };
      const body = JSON.stringify({ response: 'Failed', message: statusTexts[fault.status] });
      return { status: fault.status, headers: { ...json, ...pause }, body };
    }
    case 'dropRequest':
      return { status: 0, headers: {}, body: '', dropped: true };
    case 'dropAnswer':
      return { ...act(), dropped: true };
    case 'slow':
      pass(fault.ms);
      return act();
    case 'html':
      return {
        status: fault.status,
        headers: { 'content-type': 'text/html' },
        body: htmlPage(fault.status === 502 ? '502 Bad Gateway' : 'Welcome to nginx!'),
      };
    case 'late':
      actLater(fault.ms);
      return { status: 0, headers: {}, body: '', dropped: true };
    case 'emptySuccess':
      return { status: 200, headers: json, body: JSON.stringify({ response: 'Success', data: null }) };
    case 'failedButDone':
      act();
      return { status: 200, headers: json, body: JSON.stringify({ response: 'Failed', message: fault.message }) };
    case 'failed200':
      return { status: 200, headers: json, body: JSON.stringify({ response: 'Failed', message: fault.message }) };
    case 'invalid':
      return { status: 422, headers: json, body: JSON.stringify({ response: 'Failed', message: fault.message }) };
    case 'brokenJson': {
      const response = act();
      return { ...response, body: response.body.slice(0, Math.ceil(response.body.length / 2)) };
    }
    case 'wrongTypes':
      act();
      return { status: 200, headers: json, body: '{"data":"none","meta":{"pagination":"?"}}' };
  }
}
