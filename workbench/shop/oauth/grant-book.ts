import type { Clock } from '../../clock';

/** A code or a token that was handed out, and the grant that it is of. */
export interface Issued {
  readonly value: string;
  /** All that came of one consent: it ends as a whole. */
  readonly grant: number;
  /** By the workbench's clock, in milliseconds since 1970. */
  readonly until: number;
  /** What is good once was taken. */
  isUsed: boolean;
}

/** What {@link GrantBook} keeps apart. */
export type IssuedKind = 'code' | 'access' | 'refresh';

/** Who was let in by whom, and until when: the authorization server's memory. */
export class GrantBook {
  readonly #issued: Readonly<Record<IssuedKind, Map<string, Issued>>> = {
    code: new Map(),
    access: new Map(),
    refresh: new Map(),
  };
  readonly #ended = new Set<number>();
  #grants = 0;

  constructor(private readonly clock: Clock) {}

  /** A person has agreed. @returns the number of their grant. */
  open(): number {
    this.#grants += 1;
    return this.#grants;
  }

  issue(kind: IssuedKind, value: string, grant: number, seconds: number): void {
    this.#issued[kind].set(value, { value, grant, until: this.clock.now() + seconds * 1000, isUsed: false });
  }

  /** Also what is used or too old; not what was never handed out, or is of a grant that has ended. */
  find(kind: IssuedKind, value: string): Issued | undefined {
    const issued = this.#issued[kind].get(value);
    return issued && !this.#ended.has(issued.grant) ? issued : undefined;
  }

  /** Takes what is good once. Whoever brings it twice may be a thief: then all of its grant ends. @returns whether it was good. */
  take(kind: IssuedKind, value: string): boolean {
    const issued = this.find(kind, value);
    if (issued === undefined) return false;
    if (issued.isUsed) this.#ended.add(issued.grant);
    const isGood = !issued.isUsed;
    issued.isUsed = true;
    return isGood;
  }

  isGood(kind: IssuedKind, value: string): boolean {
    const issued = this.find(kind, value);
    return issued !== undefined && !issued.isUsed && this.clock.now() < issued.until;
  }

  /** The grant of a token, with all that came of it. */
  end(value: string): void {
    const issued = this.find('refresh', value) ?? this.find('access', value);
    if (issued) this.#ended.add(issued.grant);
  }

  /** The shop's owner takes back whatever they granted. */
  endAll(): void {
    for (let grant = 1; grant <= this.#grants; grant += 1) this.#ended.add(grant);
  }

  /** Access tokens are refused from now on, before their time; refresh tokens are as good as before. */
  forgetAccess(): void {
    this.#issued.access.clear();
  }

  /** Codes and tokens that were ever handed out: what must be found nowhere else. */
  secrets(): readonly string[] {
    return Object.values(this.#issued).flatMap((of) => [...of.keys()]);
  }
}
