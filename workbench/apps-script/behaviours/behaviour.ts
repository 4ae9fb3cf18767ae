/**
 * How a behaviour of the platform is known: a page of Google says so; others ran it there and wrote it down, or rely on it in code that is
 * tested there; or nobody says so and it is taken for granted.
 */
export type Known = 'documented' | 'reported' | 'assumption';

/** One thing that the emulated host does as Google does, or is believed to do. Each has a contract test of its own. */
export interface Behaviour {
  /** The contract, as a sentence: the title of its test. */
  readonly says: string;
  readonly known: Known;
  /** The section of `docs/platform-facts.md` that tells where it is known from. */
  readonly facts: `§${number}`;
}

/**
 * Behaviours by an id that stays: a test on the live platform will be named after it. Where public tests that run there expect the same, the
 * table of agreement names the id {facts §11}.
 */
export type Behaviours = Readonly<Record<string, Behaviour>>;
