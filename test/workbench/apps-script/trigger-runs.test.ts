import { behaves } from './behaves';
import { openInFile, openScript } from './open-script';

const code = `
  function make(handler) { return ScriptApp.newTrigger(handler).timeBased().everyHours(1).create().getUniqueId() }
  function work() {
    UrlFetchApp.fetch('https://a.id/');
    const count = Number(PropertiesService.getUserProperties().getProperty('runs')) + 1;
    PropertiesService.getUserProperties().setProperty('runs', count);
    console.log(SpreadsheetApp.getActive().getId());
  }
  function runs() { return PropertiesService.getUserProperties().getProperty('runs') }
  function tell(event) {
    console.log(JSON.stringify(event));
    console.log(event.authMode === ScriptApp.AuthMode.FULL);
  }
  function look() {
    const ss = SpreadsheetApp.getActive();
    ss.toast('seen by nobody');
    const names = [ss.getActiveSheet().getName(), ss.getActiveRangeList().getRanges()[0].getA1Notation()];
    ss.setActiveSheet(ss.getSheets()[1]);
    names.push(SpreadsheetApp.getActiveSheet().getName());
    let said = '';
    try { SpreadsheetApp.getUi() } catch (e) { said = e.message }
    console.log(JSON.stringify([...names, said]));
  }`;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

describe('the execution of a trigger', () => {
  behaves('triggers.person', () => {
    const { host, clock, cloud, transport } = openScript(code);
    const other = openInFile(code, cloud);
    other.host.run('make', ['work'], { as: 'colleague' });
    clock.advance(hourMs);
    expect([host.runDueTriggers(), other.host.runDueTriggers()]).toEqual([[], ['work']]);
    expect([host.run('runs'), host.run('runs', [], { as: 'colleague' })]).toEqual([null, '1']);
    expect([cloud.logs.at(-1)?.text, transport.sent.length]).toEqual([other.file.workbook.id, 1]);
  });

  behaves('triggers.event', () => {
    const { host, clock, cloud } = openScript(code);
    const id = host.run('make', ['tell']);
    clock.advance(hourMs + 5 * minuteMs + 7000);
    host.runDueTriggers();
    const [event = '{}', isFull] = cloud.logs.map(({ text }) => text);
    expect([JSON.parse(event), isFull]).toEqual([
      {
        ...{ authMode: 'FULL', triggerUid: id, timezone: 'UTC', year: 2026, month: 3, hour: 3, minute: 5, second: 7 },
        ...{ 'day-of-month': 2, 'day-of-week': 1, 'week-of-year': 10 },
      },
      'true',
    ]);
  });

  const looked = () => {
    const { host, clock, cloud } = openScript(code);
    const second = cloud.workbook.insertSheet('Second').id;
    cloud.workbook.select([{ row: 4, column: 2, rows: 1, columns: 1 }]);
    host.run('make', ['look']);
    clock.advance(hourMs);
    host.runDueTriggers();
    return { cloud, second, seen: JSON.parse(cloud.logs[0]?.text ?? '[]') as string[] };
  };

  behaves('triggers.no-ui', () => {
    const { seen, cloud } = looked();
    expect([seen.at(-1), cloud.ui.toasts]).toEqual(['Cannot call SpreadsheetApp.getUi() from this context.', []]);
  });

  behaves('triggers.active-tab', () => {
    const { seen, cloud, second } = looked();
    expect(seen.slice(0, 3)).toEqual(['Sheet1', 'A1', 'Second']);
    expect(cloud.workbook.activeSheetId).toBe(second);
    expect(cloud.workbook.selection).toEqual([{ row: 4, column: 2, rows: 1, columns: 1 }]);
  });
});
