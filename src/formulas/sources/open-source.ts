import type { InputOf, OpenEndpoint, ResultOf } from '../../api/endpoint';
import type { FormulaContext } from '../formula-context';
import { type LiveShop, openLiveShop } from './live-shop';
import { type OpenOutcome, readOpen, readOpenEach } from './open-answer';

/** The shop for endpoints that are in no pulled tab. @throws AddOnError that says what to do about it. */
export function requireLiveShop(context: FormulaContext, endpoints: readonly OpenEndpoint[]): LiveShop {
  const shop = openLiveShop(context, endpoints, () => endpoints[0]?.id ?? '');
  if (typeof shop === 'function') throw shop();
  return shop;
}

/** Answers to one question or to many: one is shared by all cells that ask the same, many are small and asked together. */
export function askOpen<E extends OpenEndpoint>(
  context: FormulaContext,
  shop: LiveShop,
  endpoint: E,
  inputs: readonly InputOf<E>[],
): OpenOutcome<ResultOf<E>>[] {
  const [only] = inputs;
  if (inputs.length !== 1 || only === undefined) return readOpenEach(context, shop, endpoint, inputs);
  return [{ ok: true, data: readOpen(context, shop, endpoint, only).data }];
}

/** Questions by what they are about, each asked once; the answer is looked up by the same words. */
export function askByName<E extends OpenEndpoint>(
  context: FormulaContext,
  shop: LiveShop,
  endpoint: E,
  inputs: ReadonlyMap<string, InputOf<E>>,
): ReadonlyMap<string, OpenOutcome<ResultOf<E>>> {
  const names = [...inputs.keys()];
  const outcomes = readOpenEach(context, shop, endpoint, [...inputs.values()]);
  return new Map(names.flatMap((name, index) => (outcomes[index] ? [[name, outcomes[index]] as const] : [])));
}
