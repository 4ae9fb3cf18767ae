import { type TrialOptions, tryScript } from '../../../workbench/trial/script-trial';
import type { Bundle } from '../../../workbench/workbench';

const usual: TrialOptions = { calls: [], withMenus: false, cells: [], hosts: {} };

const bundle = (code: string): Bundle => ({ code, manifest: {}, files: {} });

const outcomes = async (code: string, options: Partial<TrialOptions>) =>
  (await tryScript(bundle(code), { ...usual, ...options })).steps.map(({ what, came }) => [what, came]);

const script = `
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  const more = ui.createMenu('More').addItem('Sum', 'total');
  ui.createMenu('Shop').addItem('Draw', 'draw').addSeparator().addSubMenu(more).addToUi();
}
function draw() { return DriveApp.getRootFolder().getName() }
function total() { return SpreadsheetApp.getActiveSheet().getRange('A1:A2').getValues().flat().reduce((a, b) => a + b) }
/** @customfunction */
function TWICE(n) { return [[n, n * 2]] }`;

it('opens the script, calls what its menus offer, and tells what each gave or why not', async () => {
  expect(await outcomes(script, { withMenus: true, cells: [['40'], ['2']] })).toEqual([
    ['onOpen', { kind: 'done', text: 'null' }],
    ['draw', { kind: 'failed', why: 'DriveApp is not defined' }],
    ['total', { kind: 'done', text: '42' }],
  ]);
});

it('types formulas, and shows what spilled or the error', async () => {
  expect(await outcomes(script, { calls: ['=TWICE(21)', '=NOPE()'] })).toEqual([
    ['onOpen', { kind: 'done', text: 'null' }],
    ['=TWICE(21)', { kind: 'done', text: '[[21,42]]' }],
    ['=NOPE()', { kind: 'failed', why: expect.stringContaining('NOPE') }],
  ]);
});

it('lists every service of Google that the script names, and whether it is there', async () => {
  const { services, functions } = await tryScript(bundle(script), usual);
  expect(services).toEqual([
    { name: 'DriveApp', members: ['getRootFolder'], isEmulated: false },
    { name: 'SpreadsheetApp', members: ['getActiveSheet', 'getUi'], isEmulated: true },
  ]);
  expect(functions).toEqual(['TWICE']);
});
