import { importAtUse } from '../../scripts/import-at-use';

/** Evaluates a module, its imports taken from a table; says in which order they were looked up. */
function evaluate(source: string, modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {}) {
  const lookedUp: string[] = [];
  const exported: Record<string, unknown> = {};
  const require = (path: string) => {
    lookedUp.push(path);
    return modules[path];
  };
  new Function('exports', 'require', importAtUse(source).code)(exported, require);
  const call = (name: string, ...args: readonly unknown[]): unknown => {
    const found = exported[name];
    if (typeof found !== 'function') throw new Error(`${name} is no function.`);
    return found(...args);
  };
  return { exported, lookedUp, call };
}

describe('importAtUse', () => {
  it('writes a call of an import without what keeps its module from being `this`', () => {
    const { code } = importAtUse("import { add } from './sum'; export const next = (n: number) => add(n, 1);");
    expect(code).toContain('require("./sum").add(n, 1)');
    expect(code).not.toContain('(0,');
  });

  it('looks an import up where it is used, and not before', () => {
    const { lookedUp, call } = evaluate("import { add } from './sum'; export const next = (n: number) => add(n, 1);", {
      './sum': { add: (a: number, b: number) => a + b },
    });
    expect(lookedUp).toEqual([]);
    expect(call('next', 4)).toBe(5);
    expect(lookedUp).toEqual(['./sum']);
  });

  it('looks up at once what the module needs to be evaluated', () => {
    const { exported, lookedUp } = evaluate("import { base } from './base'; export const twice = base * 2;", {
      './base': { base: 21 },
    });
    expect(exported.twice).toBe(42);
    expect(lookedUp).toEqual(['./base']);
  });

  it('leaves a variable of the same name alone, and takes an import by another name', () => {
    const source = `import { text, list as all } from './field';
      export const own = (text: string) => ({ text });
      export const theirs = () => ({ text, all: [...all] });`;
    const { call } = evaluate(source, { './field': { text: 'imported', list: [1, 2] } });
    expect(call('own', 'mine')).toEqual({ text: 'mine' });
    expect(call('theirs')).toEqual({ text: 'imported', all: [1, 2] });
  });

  it('looks up a module that is imported as a whole', () => {
    const { call } = evaluate("import * as v from './schema'; export const make = () => v.string();", {
      './schema': { string: () => 'text' },
    });
    expect(call('make')).toBe('text');
  });

  it('makes instances of imported classes, and classes that extend them', () => {
    class Failure extends Error {}
    const source = `import { Failure } from './failure';
      export const fail = (reason: string) => new Failure(reason);
      export class Worse extends Failure {}
      export const isFailure = (error: unknown) => error instanceof Failure;`;
    const { exported, call } = evaluate(source, { './failure': { Failure } });
    expect(call('fail', 'gone')).toEqual(new Failure('gone'));
    expect(call('isFailure', new Failure())).toBe(true);
    expect(Object.getPrototypeOf(exported.Worse)).toBe(Failure);
  });

  it('exports functions, constants and classes, and nothing of what is only a type', () => {
    const source = `import type { Row } from './row';
      export interface Tab { readonly rows: readonly Row[] }
      export function one() { return 1; }
      export const two = 2;
      export class Three {}`;
    const { exported, lookedUp } = evaluate(source);
    expect(Object.keys(exported).sort()).toEqual(['Three', 'one', 'two']);
    expect(lookedUp).toEqual([]);
  });

  it('takes a parameter for itself where it has the name by which an import is meant', () => {
    const source = `import { add } from './sum';
      export const own = (_sum: { add: number }) => _sum.add;
      export const both = (_sum: number) => add(_sum, 1);`;
    const { call } = evaluate(source, { './sum': { add: (a: number, b: number) => a + b } });
    expect(call('own', { add: 7 })).toBe(7);
    expect(call('both', 1)).toBe(2);
  });

  it('refuses any other variable of such a name', () => {
    const source = "import { add } from './sum'; export const f = () => { const _sum = 1; return _sum; }; add(1, 2);";
    expect(() => importAtUse(source)).toThrow(/_sum is the name of an import/);
  });

  it('refuses a field of a class whose arrow function needs its object: the bundler would lose it', () => {
    expect(() => importAtUse('export class A { k = 1; f = () => this.k; }')).toThrow('cannot use this');
    expect(importAtUse('export class A { k = 1; f = () => 2; g() { return () => this.k; } }').code).toContain('this.k');
  });
});
