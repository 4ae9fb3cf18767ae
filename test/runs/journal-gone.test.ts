import type { PlanView } from '../../src/rpc/push-calls';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import type { Workbook } from '../../workbench/apps-script/workbook/workbook';
import { codeOf, openPulled } from '../push/open-pulled';
import { openRows } from '../rows/open-rows';
import { journalCells } from './journal-cells';
import { colleague, openLeft } from './shared-push';

const deleteJournal = (workbook: Workbook) =>
  workbook.deleteSheet(workbook.sheets().find(({ name }) => name === 'ngorder.journal')?.id ?? -1);

describe('a push that was left unfinished, and whose journal somebody deleted', () => {
  it('keeps everybody from sending until they have ended it, each person who knows of it', () => {
    const { rpc, workbook, added } = openLeft('after');
    deleteJournal(workbook);
    const waiting = (options: RunOptions) =>
      rpc<{ unfinished: { run: string } | null }>('state.get', {}, options).unfinished;
    const preview = (options: RunOptions) => codeOf(() => rpc<PlanView>('push.preview', {}, options));
    const run = waiting({})?.run;
    expect([preview({}), preview(colleague), waiting(colleague)?.run]).toEqual(['runLost', 'runLost', run]);
    rpc('runs.abandon', { run }, colleague);
    expect([preview({}), preview(colleague)]).toEqual(['runLost', 'none']);
    rpc('runs.abandon', { run });
    expect([preview({}), waiting({})]).toEqual(['none', null]);
    expect(added().reduce((sum, one) => sum + one)).toBe(5);
  });

  it('is not told as lost once it has ended', () => {
    const { rpc, workbook } = openLeft('after');
    rpc('runs.resume');
    deleteJournal(workbook);
    for (const options of [{}, colleague]) expect(codeOf(() => rpc('push.preview', {}, options))).toBe('none');
  });
});

describe('a journal that somebody deleted after the latest run, as in a file that was set back to before it', () => {
  const openPushed = () => {
    const opened = openPulled({ products: 20 });
    const { id } = opened.variation(0);
    opened.rpc('connection.save', { key: opened.shop.options.key }, colleague);
    const before = opened.stock(id);
    opened.typeIn(id, 'delta:0', '5');
    const { run } = opened.confirmAll(opened.preview());
    return { ...opened, id, run, added: () => opened.stock(id) - before };
  };

  it('lets an entry go with a tick only, whoever asks for it', () => {
    for (const options of [{}, colleague]) {
      const { rpc, workbook, id, typeIn, confirm, confirmAll, added } = openPushed();
      deleteJournal(workbook);
      typeIn(id, 'delta:0', '5');
      const plan = rpc<PlanView>('push.preview', {}, options);
      expect(plan.edits.map(({ warnings }) => warnings)).toEqual([[expect.stringContaining('is not complete')]]);
      expect(confirm(plan, [], options).counts).toMatchObject({ done: 0, notPushed: 1 });
      expect(added()).toBe(5);
      expect(confirmAll(rpc<PlanView>('push.preview', {}, options), options).counts.done).toBe(1);
      typeIn(id, 'delta:0', '6');
      expect(rpc<PlanView>('push.preview', {}, options).edits).toMatchObject([{ warnings: [] }]);
    }
  });

  it('holds back at the confirmation what was previewed before', () => {
    const { workbook, id, typeIn, preview, confirm, added } = openPushed();
    typeIn(id, 'delta:0', '6');
    const plan = preview();
    deleteJournal(workbook);
    expect(confirm(plan).counts).toMatchObject({ done: 0, notPushed: 1 });
    expect(added()).toBe(5);
  });

  it('undoes with a tick only where the undoing may be among what is gone', () => {
    const { workbook, run, id, rpc, confirm, confirmAll, shop, added } = openPushed();
    const cells = journalCells(workbook);
    const earlier = cells.read();
    confirmAll(rpc<PlanView>('push.undo', { run }));
    cells.write(earlier);
    shop.sell(id, 0, 1);
    const again = rpc<PlanView>('push.undo', { run });
    expect(again.edits).toMatchObject([{ status: 'ready', warnings: [expect.stringContaining('is not complete')] }]);
    expect(confirm(again).counts.done).toBe(0);
    expect(added()).toBe(-1);
  });

  it('has the number of rows typed before they are sent where they can be sent twice', () => {
    const { fill, plan, confirm, cloud, shop } = openRows('expense.create');
    fill(3, { title: 'Lakban', nominal: 5000, note: 'kas' });
    expect(plan().confirmWith).toBeNull();
    confirm(plan());
    const sent = shop.state.expenses.length;
    deleteJournal(cloud.workbook);
    fill(4, { title: 'Kardus', nominal: 9000, note: 'kas' });
    const again = plan();
    expect(again.confirmWith).toBe('1');
    expect(codeOf(() => confirm(again))).toBe('typeToConfirm');
    expect(shop.state.expenses.length).toBe(sent);
    confirm(plan(), '1');
    expect(shop.state.expenses.length).toBe(sent + 1);
    expect(plan().confirmWith).toBeNull();
  });
});
