import { type CallServer, createCallServer, type ScriptRun } from '../../src/sidebar/shell/server/call-server';
import { SidebarModel } from '../../src/sidebar/shell/sidebar-model';
import { fillIn, type } from '../sidebar/endpoints/form-samples';
import { type OpenedFile, openShops } from './several-shops';

type Listed = { readonly connections: readonly { readonly id: string; readonly title: string }[] };

/** What a panel sees of the script: the shipped bundle itself. */
const scriptOf = ({ host }: OpenedFile): CallServer => {
  const run = (handlers: { readonly take?: (answer: string) => void } = {}): ScriptRun => ({
    withSuccessHandler: (take) => run({ ...handlers, take }),
    withFailureHandler: () => run(handlers),
    rpc: (request) => handlers.take?.(String(host.run('rpc', [request]))),
  });
  return createCallServer(run(), () => undefined);
};

/** A panel that stands open with Bandung's name above it, and another window of the same person, in which Medan can be chosen for the file. */
async function openPanel() {
  const opened = openShops({ shop: { warehouses: 3 } });
  const { first } = opened;
  const medan = first.connect('medan');
  const bandung = first.connect('bandung');
  const panel = new SidebarModel(scriptOf(first), () => new Promise<void>(() => {}));
  await panel.load();
  /** The endpoint's form, as far as the panel shows it. */
  const openForm = async (id: string) => {
    await panel.anyEndpoint.openForm({ id });
    const view = panel.view.value;
    return view.kind === 'endpointForm' ? view.form : undefined;
  };
  return {
    ...opened,
    panel,
    openForm,
    chooseElsewhere: () => first.rpc('connection.use', { id: medan }),
    /** @returns by what the call was refused. */
    ask: (call: string, args: object, shop?: string): string | undefined => {
      const answer: { error?: { code: string } } = JSON.parse(
        String(first.host.run('rpc', [JSON.stringify({ call, args, shop })])),
      );
      return answer.error?.code;
    },
    title: () => panel.state.value?.connection?.title,
    ids: { medan, bandung },
  };
}

/** What changes something, of all that a shop was sent. */
const changesAt = (shop: { readonly log: readonly { readonly method: string }[] }): number =>
  shop.log.filter(({ method }) => method !== 'GET').length;

describe('a panel that shows another shop than its person uses by now', () => {
  it('books nothing in the shop that it does not show, says so at home and shows that shop from then on', async () => {
    const { panel, title, shops, openForm, chooseElsewhere } = await openPanel();
    const form = await openForm('expense.create');
    if (!form) throw new Error('no form');
    const filledIn = { title: 'Lakban', nominal: '50000', note: 'gudang', qty: '1', date: '2026-03-02' };
    for (const [name, text] of Object.entries(filledIn)) type(form, name, text);
    expect(form.input.value).toBeDefined();
    chooseElsewhere();
    expect(title()).toBe('Toko Bandung');
    await panel.anyEndpoint.carryOut(form);
    expect([changesAt(shops.medan), changesAt(shops.bandung)]).toEqual([0, 0]);
    expect(panel.problem.value?.error).toMatchObject({
      code: 'shopChanged',
      message: expect.stringContaining('Toko Medan'),
    });
    expect([title(), panel.view.value.kind]).toEqual(['Toko Medan', 'home']);
  });

  it('carries out nothing in one shop that was asked about at another', async () => {
    const { panel, shops, openForm, chooseElsewhere } = await openPanel();
    const form = await openForm('warehouse.delete');
    if (!form) throw new Error('no form');
    fillIn(form.fields, { id: 21 });
    await panel.anyEndpoint.carryOut(form);
    const asked = panel.view.value;
    if (asked.kind !== 'endpointConfirm') throw new Error('not asked');
    chooseElsewhere();
    await panel.anyEndpoint.carryOut(asked.form, asked.question);
    expect([changesAt(shops.medan), changesAt(shops.bandung)]).toEqual([0, 0]);
  });

  it('opens no form for the shop that it does not show', async () => {
    const { panel, openForm, chooseElsewhere } = await openPanel();
    chooseElsewhere();
    expect(await openForm('expense.create')).toBeUndefined();
    expect(panel.problem.value?.error.code).toBe('shopChanged');
  });

  it('deletes no key, and ends no connection, of the shop that it does not show', async () => {
    const { panel, first, chooseElsewhere, ids } = await openPanel();
    chooseElsewhere();
    await panel.connection.disconnect(true);
    const { connections } = first.rpc<Listed>('connection.list');
    expect(connections.map(({ title }) => title)).toEqual(['Toko Bandung', 'Toko Medan']);
    expect(panel.state.value?.connection?.id).toBe(ids.medan);
  });

  it('deletes the key that it named, of the shop that it shows', async () => {
    const { panel, first } = await openPanel();
    await panel.connection.disconnect(true);
    expect(first.rpc<Listed>('connection.list').connections.map(({ title }) => title)).toEqual(['Toko Medan']);
  });

  it('is let choose the shop again, told how things stand, and heard where it cancels', async () => {
    const { ask, ids, chooseElsewhere } = await openPanel();
    chooseElsewhere();
    const calls: readonly (readonly [string, object])[] = [
      ['state.get', {}],
      ['panel.pulse', {}],
      ['connection.list', {}],
      ['push.progress', {}],
      ['push.cancel', { run: '20260302-0000000a' }],
      ['connection.use', { id: ids.bandung }],
    ];
    expect(calls.map(([call, args]) => ask(call, args, ids.bandung))).toEqual(calls.map(() => undefined));
    expect(ask('pull.run', {}, ids.bandung)).toBeUndefined();
  });

  it('is refused only where it says what it shows, which panels of earlier versions do not', async () => {
    const { ask, ids, chooseElsewhere } = await openPanel();
    chooseElsewhere();
    expect(ask('pull.run', {}, ids.bandung)).toBe('shopChanged');
    expect(ask('pull.run', {})).toBeUndefined();
  });

  it('finds out by itself at home, as the choice is told to every open panel', async () => {
    const { panel, title, chooseElsewhere } = await openPanel();
    chooseElsewhere();
    await panel.front.beat();
    expect(title()).toBe('Toko Medan');
  });
});

describe('a schedule', () => {
  it('is set up at one shop for no tabs of another', () => {
    const { first } = openShops();
    first.connect('bandung');
    const tabId = first.pull();
    first.connect('medan');
    const order = { task: { kind: 'tabs', tabIds: [tabId] }, timing: { every: 'day', hour: 6 } };
    expect(() => first.rpc('jobs.save', order)).toThrow(expect.objectContaining({ code: 'tabOfOtherShop' }));
  });
});
