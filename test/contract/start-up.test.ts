import { bundleScript } from '../../scripts/build';
import { InThreadHost } from '../../workbench/apps-script/in-thread-host';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { readBundle } from '../../workbench/workbench';
import { type ExecutedCode, executedBy } from './executed-code';

/*
 * Every execution in Apps Script reads the whole script and runs what stands outside of functions. What that takes is measured by `npm run bench`
 * in milliseconds; here what runs is counted, which is the same on every machine. The limits are a seventh above what it was when they were set.
 */

const bench = openInProcessWorkbench({ shop: { orders: 0, products: 10 } });
bench.rpc('connection.save', { key: bench.shop.options.key });
bench.rpc('pull.run');
const [item] = bench.shop.variations();

const inCell: RunOptions = { mode: 'CUSTOM_FUNCTION' };
const callsOf = {
  nothing: (on: InThreadHost) => on.run('nothing'),
  onOpen: (on: InThreadHost) => on.run('onOpen', [], { mode: 'LIMITED' }),
  formula: (on: InThreadHost) => on.run('NGORDER_STOCK', [item?.sku], inCell),
  runsList: (on: InThreadHost) => on.run('rpc', [JSON.stringify({ call: 'runs.list' })]),
};

let texts = 0;

/** What runs of a script in one execution; in a text of its own, since V8 keeps what it knows of a text. */
function executed(script: string, call: keyof typeof callsOf): ExecutedCode {
  texts += 1;
  const code = `${script}function nothing() {} // ${texts}`;
  const host = new InThreadHost(code, bench.cloud);
  return executedBy(code, () => {
    callsOf[call](host);
  });
}

describe('an execution of dist/Code.js', () => {
  // The licences at its end are passed over, not run.
  const code = readBundle().code.replace(/\/\*![\s\S]*?\*\//g, '');

  it('runs nothing at load but what defines its functions', () => {
    expect(executed(code, 'nothing').characters).toBeLessThan(21_400);
  });

  it('runs little to add the menu', () => {
    expect(executed(code, 'onOpen').characters).toBeLessThan(26_800);
  });

  it('runs a tenth of it to answer a cell', () => {
    expect(executed(code, 'formula').characters).toBeLessThan(76_500);
  });

  it('is counted rightly: only the functions that are called, and what runs at load', () => {
    const own = `var loaded = [1, 2, 3].map(function double(n) { return 2 * n });
      function unused() { return 'never counted' }
      `;
    const { names, characters } = executed(own, 'nothing');
    expect(names).toEqual(expect.arrayContaining(['double', 'nothing']));
    expect(names).not.toContain('unused');
    expect(characters).toBe(`${own}function nothing() {} // ${texts}`.replace(/function unused.*\}/, '').length);
  });
});

describe('the modules that an execution evaluates', () => {
  /** As it is shipped, but with the names of its modules. */
  let script: string;

  beforeAll(async () => {
    script = await bundleScript({ minify: false });
  });

  const modulesOf = (call: keyof typeof callsOf): string[] =>
    executed(script, call)
      .names.flatMap((name) => /^(?:module:)?src\/(.*)\.ts$/.exec(name)?.slice(1) ?? [])
      .sort();

  const within = (modules: readonly string[], ...folders: readonly string[]): string[] =>
    modules.filter((module) => folders.some((folder) => module.startsWith(`${folder}/`)));

  it('are the root alone at load', () => {
    expect(modulesOf('nothing')).toEqual(['main']);
  });

  it('are the services and the texts of one language for the menu', () => {
    const modules = modulesOf('onOpen');
    expect(modules).toEqual(
      [
        ...within(modules, 'google'),
        'main',
        'state/person-language',
        ...within(modules, 'text/id'),
        'text/message',
      ].sort(),
    );
  });

  it('are those of its own resources, datasets and function for a cell', () => {
    const modules = modulesOf('formula');
    expect(within(modules, 'api/resources', 'tables/datasets')).toEqual([
      'api/resources/goods/product',
      'api/resources/goods/warehouse',
      'tables/datasets/goods/variations',
    ]);
    expect(modules.filter((module) => /-formulas?$/.test(module))).toEqual([
      'formulas/answer-formula',
      'formulas/functions/all-formulas',
      'formulas/functions/item-formulas',
    ]);
    expect(within(modules, 'pull', 'push', 'rows', 'runs', 'schedule', 'rpc')).toEqual([]);
  });

  it('are those of its own group of calls for the sidebar', () => {
    const modules = modulesOf('runsList');
    expect(within(modules, 'rpc')).toEqual(expect.arrayContaining(['rpc/calls', 'rpc/rpc-call', 'rpc/run-calls']));
    expect(modules).not.toContain('rpc/pull-calls');
    expect(within(modules, 'api/resources', 'tables/datasets', 'formulas')).toEqual([]);
  });
});
