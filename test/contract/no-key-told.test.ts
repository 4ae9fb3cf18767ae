import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';

/** In an add-on everything that is a global can be called by the sidebar, and by a cell as a custom function. */
const globals = ts
  .createSourceFile('Code.js', readFileSync('dist/Code.js', 'utf8'), ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS)
  .statements.filter(ts.isFunctionDeclaration)
  .map(({ name }) => name?.text ?? '');

describe('the globals of the script', () => {
  it.each(['FULL', 'CUSTOM_FUNCTION'] as const)('give nobody a key, nor the secret of the seals, run as %s', (mode) => {
    const bench = openInProcessWorkbench({ shop: { products: 3, orders: 1 } });
    bench.rpc('connection.save', { key: bench.shop.options.key });
    bench.rpc('pull.run');
    const { secret } = JSON.parse(bench.cloud.properties.user.get('ngorder.author') ?? '{}');
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    const propertyNames = Object.keys(bench.cloud.properties.user.all());
    expect(propertyNames).toEqual(expect.arrayContaining([expect.stringMatching(/^ngorder\.connection:/)]));
    const answers = globals.flatMap((name) =>
      [[], ...propertyNames.map((property) => [property])].map((args) => {
        try {
          return JSON.stringify([name, bench.host.run(name, args, { mode })]);
        } catch (error) {
          return `${name} ${String(error)}`;
        }
      }),
    );

    expect(answers.length).toBeGreaterThan(50);
    expect(answers.filter((answer) => answer.includes(bench.shop.options.key) || answer.includes(secret))).toEqual([]);
  });
});
