import type { Endpoint, InputOf } from './endpoint';

/**
 * Where a value stands in an endpoint's input: the name of a parameter, or of a field within it: `discount.amount`, `variations.price` for that
 * of each item of a list.
 */
export type ParameterPath<E extends Endpoint> = [E] extends [never] ? never : PathIn<InputOf<E>>;

type PathIn<T> = { [N in keyof T & string]-?: N | InnerPath<N, NonNullable<T[N]>> }[keyof T & string];

type InnerPath<N extends string, V> = V extends readonly (infer Item)[]
  ? InnerPath<N, Item>
  : V extends object
    ? `${N}.${keyof V & string}`
    : never;
