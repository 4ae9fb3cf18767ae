import type { Clock } from '../../clock';

interface Entry {
  readonly value: string;
  readonly until: number;
}

/** {facts §1, §6} */
const maxValueBytes = 100 * 1024;
const maxKeyCharacters = 250;
const maxItems = 1000;
const evictedAtOnce = 100;
const maxSeconds = 21_600;

/** One cache of CacheService: forgets by time, and the oldest items when there are too many. */
export class CacheStore {
  readonly #entries = new Map<string, Entry>();

  constructor(private readonly clock: Clock) {}

  get(key: string): string | undefined {
    checkKey(key);
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (entry.until > this.clock.now()) return entry.value;
    this.#entries.delete(key);
    return undefined;
  }

  /** @throws Error for a key or a value beyond the limits, and for a lifetime outside 1–21,600 s. */
  put(key: string, value: string, seconds: number): void {
    this.putAll({ [key]: value }, seconds);
  }

  /** All of them or none. @throws Error as `put`. */
  putAll(values: Readonly<Record<string, string>>, seconds: number): void {
    for (const [key, value] of Object.entries(values)) {
      checkKey(key);
      if (Buffer.byteLength(value) > maxValueBytes) throw new Error('Argument too large: value');
    }
    if (!(seconds >= 1 && seconds <= maxSeconds)) throw new Error('Invalid argument: expirationInSeconds');
    const until = this.clock.now() + seconds * 1000;
    for (const [key, value] of Object.entries(values)) {
      this.#entries.set(key, { value, until });
      if (this.#entries.size > maxItems) this.#evict();
    }
  }

  /** What it remembers by now. */
  all(): Record<string, string> {
    const now = this.clock.now();
    const alive = [...this.#entries].filter(([, { until }]) => until > now);
    return Object.fromEntries(alive.map(([key, { value }]) => [key, value]));
  }

  remove(key: string): void {
    this.#entries.delete(key);
  }

  /** Everything is gone, as may happen at any time. */
  clear(): void {
    this.#entries.clear();
  }

  /** First in, first out: reading does not keep an item alive {facts §6}. */
  #evict(): void {
    for (const key of [...this.#entries.keys()].slice(0, evictedAtOnce)) this.#entries.delete(key);
  }
}

function checkKey(key: string): void {
  if (key === '') throw new Error('Invalid argument: key');
  if (key.length > maxKeyCharacters) throw new Error('Argument too large: key');
}
