import { call } from './bridge';

/** Looked up by the language itself and by tools: never a service's member. */
const ordinary = new Set([
  'constructor',
  'then',
  'toJSON',
  'toString',
  'valueOf',
  'inspect',
  'asymmetricMatch',
  'nodeType',
  '$$typeof',
]);

/**
 * The end of a prototype chain: a member that only Google's class has throws `Range.foo is not emulated`, one that neither has is undefined.
 * Members that exist are found before, and cost nothing.
 */
export function endOfChain(className: string): object {
  return new Proxy(Object.create(null) as object, {
    get: (_target, property, receiver) => {
      if (typeof property === 'symbol') return undefined;
      if (property === 'toString') return () => className;
      if (ordinary.has(property)) return Reflect.get(Object.prototype, property, receiver);
      // On Google neither does it exist {facts §8}: whoever calls it is told that it is no function.
      if (!call<boolean>('Reference.has', className, property)) return undefined;
      throw new Error(`${className}.${property} is not emulated`);
    },
  });
}

/** The base of an emulated class. Every execution makes all of them, so the chain has no link more than it needs. */
export function emulated(className: string): new () => object {
  function Emulated(this: object): void {}
  Emulated.prototype = endOfChain(className);
  return Emulated as unknown as new () => object;
}
