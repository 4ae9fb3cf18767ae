import { InThreadHost } from '../../../workbench/apps-script/in-thread-host';
import type { Build } from '../../../workbench/apps-script/world/build';
import { copyFile, VersionHistory } from '../../../workbench/recorded/version-history';
import { behaves } from './behaves';
import { openScript } from './open-script';

const code = `
  const tabs = () => SpreadsheetApp.getActive().getSheets();
  function fill() {
    const [first] = tabs();
    first.getRange('A1:B2').setValues([['SKU', 'Stok'], ['a', 4]]);
    first.getRange('C2').setValue('=B2*2');
    first.getRange('B2').setNumberFormat('0.00');
    first.getRange('B:B').addDeveloperMetadata('column', 'stock');
    first.addDeveloperMetadata('mark', 'pulled');
    SpreadsheetApp.getActive().insertSheet('Hidden').hideSheet();
    PropertiesService.getDocumentProperties().setProperty('k', 'one');
    PropertiesService.getUserProperties().setProperty('k', 'one');
    CacheService.getDocumentCache().put('k', 'one');
    ScriptApp.newTrigger('work').timeBased().everyHours(1).create();
  }
  function change() {
    const [first, hidden] = tabs();
    first.getRange('B2:C2').setValues([[9, 'text']]);
    first.getRange('B2').setNumberFormat('0');
    first.insertColumnsAfter(1, 1);
    first.getDeveloperMetadata()[0].remove();
    hidden.showSheet();
    SpreadsheetApp.getActive().insertSheet('New');
    PropertiesService.getDocumentProperties().setProperty('k', 'two');
    PropertiesService.getUserProperties().setProperty('k', 'two');
    CacheService.getDocumentCache().put('k', 'two');
    ScriptApp.newTrigger('work').timeBased().everyHours(2).create();
  }
  function content() {
    const [first] = tabs();
    const range = first.getRange('A2:C2');
    return [range.getValues()[0], range.getFormulas()[0][2], range.getNumberFormats()[0][1], tabs().map((tab) => [tab.getName(), tab.isSheetHidden()])];
  }
  function ids() { return tabs().map((tab) => tab.getSheetId()) }
  function metadata() {
    const [first] = tabs();
    const found = first.createDeveloperMetadataFinder().withKey('column').find().map((it) => [it.getValue(), it.getLocation().getColumn().getColumn()]);
    return [found, first.getDeveloperMetadata().map((it) => it.getValue())];
  }
  function kept() {
    return [
      PropertiesService.getDocumentProperties().getProperty('k'),
      PropertiesService.getUserProperties().getProperty('k'),
      CacheService.getDocumentCache().get('k'),
      ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).length,
    ];
  }
  function file() { return [SpreadsheetApp.getActive().getId(), SpreadsheetApp.getActive().getName()] }
  function insert() { return SpreadsheetApp.getActive().insertSheet('Newer').getSheetId() }
  /** @customfunction */
  function TWICE(value) { return value * 2 }`;

function openFilled(build: Build = 'published') {
  const opened = openScript(code, { build });
  opened.host.run('fill');
  return opened;
}

/** Filled, saved, changed, restored. */
function openRestored() {
  const opened = openFilled();
  const { host, cloud } = opened;
  const history = new VersionHistory(cloud);
  const before = ['content', 'ids', 'metadata'].map((name) => host.run(name));
  const version = history.save();
  host.run('change');
  const changed = ['content', 'ids', 'metadata'].map((name) => host.run(name));
  history.restore(version);
  return { ...opened, history, before, changed };
}

describe('a version of a file', () => {
  behaves('versions.content', () => {
    const { host, cloud, before, changed } = openRestored();
    expect(host.run('content')).toEqual(before[0]);
    expect(before[0]).toEqual([
      ['a', 4, 8],
      '=B2*2',
      '0.00',
      [
        ['Sheet1', false],
        ['Hidden', true],
      ],
    ]);
    expect(changed[0]).not.toEqual(before[0]);
    const [sheet] = cloud.workbook.sheets();
    cloud.workbook.type(sheet?.id ?? 0, 5, 5, '=TWICE(21)');
    host.recalculate();
    expect(sheet?.readValues({ row: 5, column: 5, rows: 1, columns: 1 })).toEqual([[42]]);
  });

  behaves('versions.ids', () => {
    const { host, before, changed } = openRestored();
    expect([host.run('ids'), host.run('metadata')]).toEqual(before.slice(1));
    expect(before[2]).toEqual([[['stock', 2]], ['pulled']]);
    expect(changed[1]).not.toContain(host.run('insert'));
  });

  behaves('versions.kept', () => {
    expect(openRestored().host.run('kept')).toEqual(['two', 'two', 'two', 2]);
  });

  it('is one that was saved', () => {
    expect(() => openRestored().history.restore(2)).toThrow('There is no version 2.');
  });
});

describe('a copy of a file', () => {
  function openCopied(build?: Build) {
    const opened = openFilled(build);
    const copy = copyFile(opened.cloud, 'colleague');
    return { ...opened, copy, copied: new InThreadHost(code, copy) };
  }

  behaves('copies.content', () => {
    const { host, copied } = openCopied();
    for (const name of ['content', 'ids', 'metadata']) expect(copied.run(name)).toEqual(host.run(name));
    expect([host.run('file'), copied.run('file')]).toEqual([
      ['workbook-1', 'Toko'],
      ['workbook-2', 'Copy of Toko'],
    ]);
    copied.run('change');
    expect(host.run('content')).not.toEqual(copied.run('content'));
  });

  behaves('copies.properties', () => {
    const { copied, copy } = openCopied();
    expect(copied.run('kept')).toEqual([null, null, null, 0]);
    copy.shareWith('owner');
    // The add-on is the same in all files, and so is what it keeps of a person.
    expect(copied.run('kept', [], { as: 'owner' })).toEqual([null, 'one', null, 0]);
  });

  behaves('copies.triggers', () => {
    const { copied, cloud, clock } = openCopied();
    clock.advance(3_600_000);
    expect([copied.runDueTriggers(), cloud.triggers.all().map(({ fileId }) => fileId)]).toEqual([[], ['workbook-1']]);
  });

  behaves('copies.script', () => {
    const { copied, copy, cloud } = openCopied('bound');
    expect([copy.owner, copy.mayOpen('owner'), copy.project === cloud.project]).toEqual(['colleague', false, false]);
    copy.shareWith('owner');
    expect(copied.run('kept', [], { as: 'owner' })).toEqual([null, null, null, 0]);
  });
});
