import type { Workbook } from '../../workbench/apps-script/workbook/workbook';
import { isHttp, isKilled, killAt } from '../push/crash-points';
import { openRows } from '../rows/open-rows';
import { forgeLines, isRunLine, meaning, pack, unpack } from './forged-lines';
import { journalCells } from './journal-cells';
import { openLeft, silenceMs } from './left-push';

/** A tab of a person's own, which the add-on has nothing to do with. */
function addPayroll(workbook: Workbook) {
  const sheet = workbook.insertSheet('Payroll');
  const area = { row: 1, column: 1, rows: 3, columns: 4 };
  sheet.write({ ...area, rows: 2, columns: 2 }, [
    ['Nama', 'Gaji'],
    ['Sari', 5_000_000],
  ]);
  return { id: sheet.id, read: () => sheet.readValues(area) };
}

/** Remembers a tab beside those that were pulled, as if its names were ids and its salaries prices. */
function rememberAsPulled(workbook: Workbook, tabId: number): void {
  const state = workbook.sheets().find(({ name }) => name === 'ngorder.state');
  if (!state) throw new Error('there is no state');
  const lines = state.readValues({ row: 1, column: 1, rows: state.lastRow(), columns: 3 });
  const place = lines.findIndex(([key]) => key === 'tabs');
  const [, stamp = '', packed] = lines[place] ?? [];
  const stored = unpack(String(packed));
  const [pulled] = stored.content;
  const titles: Readonly<Record<string, string>> = { [pulled.idColumn]: 'Nama', price: 'Gaji' };
  const columns = pulled.columns.map((column: { key: string }) => {
    const title = titles[column.key];
    return title === undefined ? column : { ...column, title: { en: title, id: title } };
  });
  state.write({ row: place + 1, column: 3, rows: 1, columns: 1 }, [
    [pack({ ...stored, content: [pulled, { ...pulled, tabId, columns }] })],
  ]);
  state.write({ row: lines.length + 1, column: 1, rows: 1, columns: 3 }, [
    [`baseline:${tabId}`, stamp, pack({ columns: ['price'], rows: { Sari: [5_000_000] } })],
  ]);
}

describe('a run of which somebody else wrote into which tab its results belong', () => {
  it('changes no cell of a tab that its person never pulled, when they end it', () => {
    const { rpc, run, cells, workbook } = openLeft();
    const payroll = addPayroll(workbook);
    const before = payroll.read();
    rememberAsPulled(workbook, payroll.id);
    const forged = '20260302-0000000f';
    const raise = { id: 'Sari', parentId: '1', column: 'price', sku: '', name: '', from: 5_000_000, to: 9_000_000 };
    forgeLines(cells, (lines) => [
      ...lines.slice(0, 2).map((line) =>
        isRunLine(line)
          ? { ...meaning(line, { tabId: payroll.id }), run: forged }
          : {
              ...meaning(line, { marker: `Ngorder for Sheets ${forged}/1`, changes: [raise] }),
              ...{
                run: forged,
                kind: 'product.patch',
                state: 'done',
                result: pack({ seen: { 'Sari/price': 9_000_000 } }),
              },
            },
      ),
    ]);
    rpc('runs.abandon', { run });
    expect(rpc('runs.abandon', { run: forged })).toMatchObject({ summary: { run: forged, counts: { done: 1 } } });
    expect(payroll.read()).toEqual(before);
  });

  it('writes no result beside rows that its person never used, when they end it', () => {
    const opened = openRows('expense.create');
    const { rpc, cloud, clock } = opened;
    const payroll = addPayroll(cloud.workbook);
    const before = payroll.read();
    opened.fill(3, { title: 'Biaya', nominal: 1000, note: 'kas' });
    const plan = opened.plan();
    expect(isKilled(() => opened.confirm(plan, '', { interrupt: killAt(1, 'after', isHttp) }))).toBe(true);
    clock.advance(silenceMs);
    const said = JSON.stringify([
      ['nominal', '5000000'],
      ['title', 'Sari'],
    ]);
    forgeLines(journalCells(cloud.workbook), (lines) =>
      lines.map((line) =>
        isRunLine(line)
          ? meaning(line, { tabId: payroll.id, matching: { columns: { title: 'Nama', nominal: 'Gaji' } } })
          : meaning(line, { rows: [{ row: 2, said }] }),
      ),
    );
    const { run } = rpc<{ unfinished: { run: string } }>('state.get').unfinished;
    expect(rpc('runs.abandon', { run })).toMatchObject({ summary: { counts: { unknown: 1 }, isUntold: true } });
    expect(payroll.read()).toEqual(before);
  });
});
