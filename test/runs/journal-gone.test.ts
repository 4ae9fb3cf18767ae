import type { PlanView } from '../../src/rpc/push-calls';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import type { Workbook } from '../../workbench/apps-script/workbook/workbook';
import { codeOf } from '../push/open-pulled';
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
