/**
 * Names of the script's functions that formulas may call: declared at the top level, not ending in `_` {facts §4}.
 * Only those marked `@customfunction` when any is.
 */
export function findCustomFunctions(code: string): string[] {
  const marked = [...code.matchAll(/@customfunction(?:(?!\*\/)[\s\S])*\*\/\s*function\s+([A-Za-z]\w*)\s*\(/g)];
  const found = marked.length > 0 ? marked : [...code.matchAll(/^function\s+([A-Za-z]\w*)\s*\(/gm)];
  return found.flatMap(([, name]) => (name === undefined || name.endsWith('_') ? [] : [name]));
}

/** Whether the script declares a function at its top level, where triggers look for it {facts §8}. */
export const declares = (code: string, name: string): boolean => new RegExp(`^function ${name}\\s*\\(`, 'm').test(code);
