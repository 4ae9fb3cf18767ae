import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProject } from '../../scripts/build';
import { installation } from '../../src/google/installation';
import type { Installation } from '../../src/google/ports';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { readBundle } from '../../workbench/workbench';

const outDir = mkdtempSync(join(tmpdir(), 'ngorder-installation-'));
afterAll(() => rmSync(outDir, { recursive: true, force: true }));

beforeAll(() => buildProject({ outDir, installation: 'published' }));

/** What is built where nothing is said is bound. */
function openBuiltFor(chosen: Installation) {
  const code = chosen === 'bound' ? readBundle().code : readFileSync(join(outDir, 'Code.js'), 'utf8');
  return openInProcessWorkbench({ bundle: { ...readBundle(), code }, shop: { products: 1, orders: 0 } });
}

const items = [
  ['Buka panel', 'openSidebar'],
  null,
  ['Muat ulang tab ini', 'refreshTab'],
  ['Muat ulang semua tab', 'refreshAll'],
  ['Tinjau perubahan…', 'reviewChanges'],
  ['Urungkan perubahan terakhir…', 'undoLatest'],
  null,
  ['Dasbor', 'showDashboard'],
  ['Sisipkan rumus…', 'insertFunction'],
  ['Hitung ulang rumus', 'refreshFunctions'],
  ['Jadwal…', 'openSchedule'],
  ['Bantuan', 'openHelp'],
].map((item) => item && { label: item[0], handler: item[1] });

describe.each([
  ['bound', 'Ngorder'],
  ['published', undefined],
] as const)('a script that is %s', (chosen, title) => {
  it(`has its menu ${title === undefined ? 'where add-ons have theirs' : 'beside the others, under its name'}`, () => {
    const bench = openBuiltFor(chosen);
    bench.host.run('onOpen', [], { mode: 'NONE' });

    expect(bench.cloud.ui.menus.map((menu) => menu.title)).toEqual([title]);
    expect(bench.cloud.ui.menus[0]?.items).toEqual(items);
  });

  it('tells the sidebar so, with a connection and without', () => {
    const bench = openBuiltFor(chosen);
    expect(bench.rpc('state.get')).toMatchObject({ installation: chosen, connection: null });
    bench.rpc('connection.save', { key: bench.shop.options.key });
    expect(bench.rpc('state.get')).toMatchObject({ installation: chosen, connection: { host: 'api.ngorder.id' } });
  });
});

it('is bound to a file unless the build says otherwise', () => {
  expect(installation).toBe('bound');
  expect(openInProcessWorkbench({ shop: { products: 1, orders: 0 } }).rpc('state.get')).toMatchObject({ installation });
});
