import { endOfChain } from './emulated';

/** One constant of a service's enumeration; turns into its name in texts and JSON {facts §8}. */
export class Constant {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }

  name(): string {
    return this.#name;
  }
}

/** An enumeration; constants it lacks throw by name. */
export function createEnumeration<K extends string>(enumerationName: string, names: readonly K[]): Record<K, Constant> {
  const enumeration = Object.create(endOfChain(enumerationName)) as Record<K, Constant>;
  for (const name of names) enumeration[name] = new Constant(name);
  return enumeration;
}
