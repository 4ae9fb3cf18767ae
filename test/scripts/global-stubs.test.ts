import { readGlobalStubs, writeStub } from '../../scripts/global-stubs';

const source = `
import { x } from './x';
/** Not for Sheets. */
export function rpc(request: string): string { return x(request); }
/**
 * Stock of an item.
 * @param {string} item A SKU.
 * @customfunction
 */
export function NGORDER_STOCK(item: string, warehouse?: number): number { return 1; }
function hidden() {}
`;

describe('global stubs', () => {
  it('are written for exported functions only, custom functions with their comment word for word', () => {
    expect(readGlobalStubs('main.ts', source).map(writeStub)).toEqual([
      'function rpc(request) { return NgorderForSheets.rpc(request); }',
      [
        '/**',
        ' * Stock of an item.',
        ' * @param {string} item A SKU.',
        ' * @customfunction',
        ' */',
        'function NGORDER_STOCK(item, warehouse) { return NgorderForSheets.NGORDER_STOCK(item, warehouse); }',
      ].join('\n'),
    ]);
  });

  it('refuse an export that would be no function of the script', () => {
    expect(() => readGlobalStubs('main.ts', 'export const rpc = 1;')).toThrow(/only functions may be exported/);
  });
});
