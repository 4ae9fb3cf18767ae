import { say } from '../../src/text/message';
import { openFormulas } from './open-formulas';

const area = { row: 1, column: 1, rows: 6, columns: 1 };

/** A tab with functions, and with a text that only names them. */
function openFunctions() {
  const bench = openFormulas({ pulled: true });
  const { cloud, host } = bench;
  const sheet = cloud.workbook.insertSheet('Analisis');
  const formulas = bench.own.slice(0, 3).map(({ id }) => `=NGORDER_STOCK(${id})`);
  for (const [index, formula] of formulas.entries()) cloud.workbook.type(sheet.id, index + 1, 1, formula);
  cloud.workbook.type(sheet.id, 5, 1, 'pakai NGORDER_STOCK, bukan ZZ');
  host.recalculate();
  const stands = () => ({ formulas: sheet.readFormulas(area).flat(), values: sheet.readValues(area).flat() });
  const toasts = (person = 'owner') => cloud.uiOf(person).toasts.map(({ message }) => message);
  return { ...bench, sheet, formulas, stands, toasts };
}

describe('refreshing functions', () => {
  it('writes into no cell but those with a formula', () => {
    const { host, sheet, stands, toasts } = openFunctions();
    const before = stands();
    const written: unknown[] = [];
    const interrupt = ({ name, args }: { name: string; args: readonly unknown[] }, phase: string) => {
      if (name === 'TextFinder.replaceAllWith' && phase === 'before') written.push(args[0]);
      return false;
    };
    host.run('refreshFunctions', [], { interrupt });
    host.recalculate();
    const formulasAlone = { sheetId: sheet.id, area: { ...area, rows: 3 } };
    expect(written).toEqual([formulasAlone, formulasAlone]);
    expect(stands()).toEqual(before);
    expect(toasts()).toEqual(['All Ngorder functions recalculated.']);
  });

  it('passes over cells and tabs that the person may not edit, and says how many', () => {
    const { host, cloud, sheet, stands, toasts, formulas } = openFunctions();
    const before = stands();
    cloud.workbook.protections.add(sheet.id, { area: { ...area, row: 2, rows: 1 }, editors: [] });
    const other = cloud.workbook.insertSheet('Terkunci');
    cloud.workbook.type(other.id, 1, 1, formulas[0] ?? '');
    cloud.workbook.protections.add(other.id, { editors: [] });
    host.run('refreshFunctions', [], { as: 'colleague' });
    host.recalculate();
    expect(stands()).toEqual(before);
    expect(toasts('colleague')).toEqual([
      'All Ngorder functions recalculated, except 2 in protected cells that you may not edit.',
    ]);
  });

  it.each([
    ['the menu’s dashboard', 'showDashboard'],
    ['the hourly trigger', 'runSchedule'],
    ['the next refresh', 'refreshFunctions'],
  ])('that was cut off is made good by %s', (_by, handler) => {
    const { host, stands } = openFunctions();
    const before = stands();
    const cutOff = () =>
      host.run('refreshFunctions', [], {
        interrupt: ({ name }, phase) => name === 'TextFinder.replaceAllWith' && phase === 'before' && renamed(),
      });
    const renamed = () => stands().formulas[0]?.startsWith('=ZZ_') === true;
    expect(cutOff).toThrow();
    expect(renamed()).toBe(true);
    host.run(handler);
    host.recalculate();
    expect(stands()).toEqual(before);
  });

  it('names what came in between where a tab is deleted while its formulas are looked for', () => {
    const { host, cloud, sheet } = openFunctions();
    const other = cloud.workbook.insertSheet('Lain');
    cloud.workbook.type(other.id, 1, 1, '=NGORDER_STOCK(1)');
    let isDone = false;
    host.run('refreshFunctions', [], {
      interrupt: ({ name }, phase) => {
        if (name === 'Range.getFormulas' && phase === 'before' && !isDone) {
          isDone = true;
          cloud.workbook.deleteSheet(sheet.id);
        }
        return false;
      },
    });
    const told = cloud.ui.toasts.map(({ message }) => message);
    expect(told).toEqual([say('en', 'error.tabGone')]);
    expect(other.readFormulas({ ...area, rows: 1 })).toEqual([['=NGORDER_STOCK(1)']]);
  });

  it('names back what it renamed where a protection comes in between, and names the trouble', () => {
    const { host, cloud, sheet, stands } = openFunctions();
    const other = cloud.workbook.insertSheet('Lain');
    cloud.workbook.type(other.id, 1, 1, '=NGORDER_STOCK(1)');
    const before = stands();
    let isDone = false;
    host.run('refreshFunctions', [], {
      as: 'colleague',
      interrupt: ({ name, args }, phase) => {
        const isSecond = name === 'TextFinder.replaceAllWith' && JSON.stringify(args[0]).includes(String(other.id));
        if (isSecond && phase === 'before' && !isDone) {
          isDone = true;
          cloud.workbook.protections.add(other.id, { editors: [] });
        }
        return false;
      },
    });
    host.recalculate();
    expect(isDone).toBe(true);
    expect(stands()).toEqual(before);
    expect(other.readFormulas({ ...area, rows: 1 })).toEqual([['=NGORDER_STOCK(1)']]);
    expect(sheet.readFormulas(area).flat()).not.toContainEqual(expect.stringContaining('ZZ_'));
  });
});
