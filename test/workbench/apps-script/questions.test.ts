import { Cloud } from '../../../workbench/apps-script/cloud';
import { ExecutionKilled } from '../../../workbench/apps-script/run-options';
import { WorkerHost } from '../../../workbench/apps-script/worker-host';
import { SystemClock } from '../../../workbench/page/system-clock';

const code = `
  function ask() {
    LockService.getDocumentLock().waitLock(1000);
    const ui = SpreadsheetApp.getUi();
    return ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO_CANCEL) === ui.Button.NO;
  }
  function write() {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.prompt('Name?');
    return [answer.getSelectedButton() === ui.Button.CLOSE, answer.getResponseText()];
  }
  function answer() { return 42 }
  function tryLock() { return LockService.getDocumentLock().tryLock(10) }`;

const transport = {
  send: () => {
    throw new Error('nothing is sent');
  },
};

describe('a question of a script', () => {
  let cloud: Cloud;
  let host: WorkerHost;
  let isSeen: boolean;

  beforeEach(async () => {
    cloud = new Cloud({ manifest: {}, clock: new SystemClock(), transport, files: {} });
    host = await WorkerHost.start(code, cloud, { workers: 1 });
    isSeen = true;
    cloud.ui.questions.showTo({ isSeen: () => isSeen, changed: () => undefined });
  });

  afterEach(() => host.close());

  const asked = async () => {
    while (!cloud.ui.questions.first) await new Promise((resolve) => setTimeout(resolve, 2));
    return cloud.ui.questions.first;
  };

  it('waits for whoever looks, and gives the button that they press', async () => {
    const result = host.run('ask');
    const question = await asked();
    expect(question).toEqual({ number: 1, kind: 'alert', title: 'Title', prompt: 'Sure?', buttons: 'YES_NO_CANCEL' });
    cloud.ui.questions.answer(question.number, { button: 'NO', text: '' });
    expect(await result).toBe(true);
    expect(cloud.ui.questions.first).toBeNull();
  });

  it('for a text gives what was written', async () => {
    const result = host.run('write');
    cloud.ui.questions.answer((await asked()).number, { button: 'CLOSE', text: 'Sari' });
    expect(await result).toEqual([true, 'Sari']);
  });

  it('keeps its lock and no thread: others run meanwhile, as many at once as before and after', async () => {
    const result = host.run('ask');
    const { number } = await asked();
    expect(await Promise.all([host.run('answer'), host.run('answer')])).toEqual([42, 42]);
    expect(await host.run('tryLock')).toBe(false);
    cloud.ui.questions.answer(number, { button: 'NO', text: '' });
    await result;
    expect(await host.run('tryLock')).toBe(true);
    expect(await Promise.all([host.run('answer'), host.run('answer')])).toEqual([42, 42]);
  });

  it('that nobody answers ends with the time of the execution, and is asked no longer', async () => {
    const result = host.run('ask', [], { limitMs: 300 });
    await asked();
    await expect(result).rejects.toEqual(new ExecutionKilled('Exceeded maximum execution time'));
    expect(cloud.ui.questions.first).toBeNull();
    expect(await host.run('tryLock')).toBe(true);
  });

  it('ends with an execution that is cancelled', async () => {
    const result = host.run('ask');
    const ended = expect(result).rejects.toThrow('cancelled');
    await asked();
    host.cancel(host.running[0]?.number ?? 0);
    await ended;
    expect(cloud.ui.questions.first).toBeNull();
  });

  it('is answered as declared, or by itself where nobody looks', async () => {
    cloud.ui.alertAnswers.push('NO');
    expect(await host.run('ask')).toBe(true);
    isSeen = false;
    expect(await host.run('ask')).toBe(false);
    expect(await host.run('write')).toEqual([false, '']);
  });
});
