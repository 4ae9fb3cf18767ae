import { createRequire } from 'node:module';
import type * as Formulajs from '@formulajs/formulajs';
import { FormulaError } from '../values/formula-error';
import type { Scalar } from '../values/formula-value';

/** Loaded when a formula first needs it: most workbooks never do. */
let library: typeof Formulajs | undefined;

const errorCodes: ReadonlySet<string> = new Set(['#DIV/0!', '#N/A', '#NAME?', '#NUM!', '#REF!', '#VALUE!']);

/**
 * What a function of the library comes to.
 * @param name in capitals, without points.
 * @throws FormulaError for the errors that it gives.
 */
export function callLibrary(name: string, args: readonly unknown[]): Scalar {
  library ??= createRequire(import.meta.url)('@formulajs/formulajs') as typeof Formulajs;
  const called: unknown = Reflect.get(library, name);
  if (typeof called !== 'function') throw new Error(`the library has no function ${name}`);
  const result: unknown = Reflect.apply(called, undefined, args);
  if (typeof result === 'number' || typeof result === 'string' || typeof result === 'boolean') return result;
  const code = result instanceof Error && errorCodes.has(result.message) ? result.message : '#VALUE!';
  throw new FormulaError(code, `Function ${name} cannot be computed for these values.`);
}
