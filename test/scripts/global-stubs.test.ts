import { join } from 'node:path';
import { type ReadSource, readGlobalStubs, writeStub } from '../../scripts/global-stubs';

const comment = ['/**', ' * Stock of an item.', ' * @param {string} item A SKU.', ' * @customfunction', ' */'].join(
  '\n',
);

const sourcesFrom =
  (sources: Readonly<Record<string, string>>): ReadSource =>
  (path) => {
    const source = sources[path];
    if (source === undefined) throw new Error(`no ${path}`);
    return source;
  };

const stubsOf = (main: string, others: Readonly<Record<string, string>> = {}): string[] =>
  readGlobalStubs('main.ts', sourcesFrom({ 'main.ts': main, ...others })).map(writeStub);

describe('global stubs', () => {
  it('are written for exported functions only, custom functions with their comment word for word', () => {
    const source = `
import { x } from './x';
/** Not for Sheets. */
export function rpc(request: string): string { return x(request); }
${comment}
export function NGORDER_STOCK(item: string, warehouse?: number): number { return 1; }
function hidden() {}
`;
    expect(stubsOf(source)).toEqual([
      'function rpc(request) { return Ngorder.rpc.apply(this, arguments); }',
      `${comment}\nfunction NGORDER_STOCK(item, warehouse) { return Ngorder.NGORDER_STOCK.apply(this, arguments); }`,
    ]);
  });

  it('follow a function to the file that declares it, under the name it is exported by', () => {
    const others = {
      [join('formulas', 'all.ts')]: `export { stock as NGORDER_STOCK } from './stock';`,
      [join('formulas', 'stock.ts')]:
        `export const unit = 1;\n${comment}\nexport function stock(item: string) { return item; }`,
    };
    expect(stubsOf(`export { NGORDER_STOCK } from './formulas/all';`, others)).toEqual([
      `${comment}\nfunction NGORDER_STOCK(item) { return Ngorder.NGORDER_STOCK.apply(this, arguments); }`,
    ]);
  });

  it('name every parameter, whatever its form', () => {
    expect(stubsOf('export function total({ range }: E, first = 1, ...rest: number[]) {}')).toEqual([
      'function total(argument1, first, rest) { return Ngorder.total.apply(this, arguments); }',
    ]);
  });

  it.each([
    'export const rpc = 1;',
    'export default function rpc() {}',
    'export default 1;',
    `export * from './rpc';`,
    `export { rpc } from './rpc';`,
    'export { rpc };',
  ])('refuse an export that would be no function of the script: %s', (source) => {
    expect(() => stubsOf(source, { 'rpc.ts': 'export const rpc = 1;' })).toThrow(/only functions may be exported/);
  });

  it('refuse a file that is not there', () => {
    expect(() => stubsOf(`export { rpc } from './gone';`)).toThrow('no gone.ts');
  });
});
