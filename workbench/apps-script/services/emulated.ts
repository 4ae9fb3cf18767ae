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
 * The base of an emulated class: a member that only Google's class has throws `Range.foo is not emulated`, one that neither has is undefined.
 * The check lies at the end of the prototype chain, so that members which exist cost nothing.
 */
export function emulated(className: string): new () => object {
  class Emulated {}
  const end = new Proxy(Object.create(null) as object, {
    get: (_target, property, receiver) => {
      if (typeof property === 'symbol') return undefined;
      if (property === 'toString') return () => className;
      if (ordinary.has(property)) return Reflect.get(Object.prototype, property, receiver);
      // On Google neither does it exist {facts §8}: whoever calls it is told that it is no function.
      if (!call<boolean>('Reference.has', className, property)) return undefined;
      throw new Error(`${className}.${property} is not emulated`);
    },
  });
  Object.setPrototypeOf(Emulated.prototype, end);
  return Emulated;
}
