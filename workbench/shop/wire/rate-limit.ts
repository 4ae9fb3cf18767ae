/** Where a request stands in the minute's allowance. */
export interface Allowance {
  readonly isAllowed: boolean;
  /** `X-RateLimit-*`, and `Retry-After` in seconds where the request is refused; names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Allows so many requests in any 60 seconds as it is told with each; refused ones do not count. */
export class RateLimit {
  #recent: number[] = [];

  take(now: number, perMinute: number): Allowance {
    if (!Number.isFinite(perMinute)) return { isAllowed: true, headers: {} };
    this.#recent = this.#recent.filter((moment) => now - moment < 60_000);
    const isAllowed = this.#recent.length < perMinute;
    if (isAllowed) this.#recent.push(now);
    const headers = {
      'x-ratelimit-limit': String(perMinute),
      'x-ratelimit-remaining': String(perMinute - this.#recent.length),
    };
    if (isAllowed) return { isAllowed, headers };
    const freeAt = (this.#recent[0] ?? now) + 60_000;
    return { isAllowed, headers: { ...headers, 'retry-after': String(Math.ceil((freeAt - now) / 1000)) } };
  }
}
