import type { PlanView } from '../../src/rpc/push-calls';
import { codeOf, openPulled } from '../push/open-pulled';
import { openShops } from './several-shops';

/** Two stocks that were edited, one of which was sold from since; previewed. */
function openPreviewed() {
  const opened = openPulled({ products: 40 });
  const { variation, type, stock, shop, rpc, preview } = opened;
  const [first, second] = [variation(0).id, variation(1).id];
  for (const id of [first, second]) type(id, String(stock(id) + 40));
  shop.sell(first, 0, 2);
  const kept = (plan: string, as = 'owner') => rpc<PlanView>('push.plan', { plan }, { as });
  const openWide = (plan: string, as = 'owner') => rpc('push.openWide', { plan }, { as });
  return { ...opened, first, second, conflict: `${first}/stock:0`, plan: preview(), kept, openWide };
}

/** What anybody can do who may edit the file, as its history shows them the hidden tab. */
function useUpAndPutBack({ workbook, confirm, plan }: ReturnType<typeof openPreviewed>): void {
  const state = () => {
    const found = workbook.sheets().find(({ name }) => name === 'ngorder.state');
    if (!found) throw new Error('no state');
    return found;
  };
  const area = { row: 1, column: 1, rows: state().lastRow(), columns: state().lastColumn() };
  const cells = state()
    .readValues(area)
    .map((line) => line.map(String));
  confirm(plan);
  state().write(area, cells);
}

describe('a plan that is kept', () => {
  it('is told again just as it was shown, whatever stands in the cells by now, without a call to the shop', () => {
    const { kept, plan, cloud, type, second } = openPreviewed();
    const before = cloud.world.counters.requestCount;
    type(second, '1');
    expect(kept(plan.id)).toEqual(plan);
    expect(cloud.world.counters.requestCount).toBe(before);
  });

  it('is told with the choices that are bound to it, and "mine" is held back where the shop has moved once more', () => {
    const { kept, plan, rpc, confirm, conflict, first, shop, stock } = openPreviewed();
    const chosen = rpc<PlanView>('push.choose', { plan: kept(plan.id).id, choices: { [conflict]: 'mine' } });
    expect(kept(chosen.id)).toEqual(chosen);
    expect(chosen.edits.find(({ key }) => key === conflict)).toMatchObject({ choice: 'mine', baseline: stock(first) });
    shop.sell(first, 0, 1);
    const before = stock(first);
    const { verdicts } = confirm(kept(chosen.id));
    expect(verdicts.find(({ key }) => key === conflict)?.kind).toBe('notPushed');
    expect(stock(first)).toBe(before);
  });

  it.each<[string, (opened: ReturnType<typeof openPreviewed>) => void]>([
    ['another preview has taken its place', ({ type, second, preview }) => [type(second, '9'), preview()]],
    ['it was used up', ({ confirm, plan }) => confirm(plan)],
    ['it was used up, and put back into the file', useUpAndPutBack],
  ])('is gone once %s', (_, happen) => {
    const opened = openPreviewed();
    happen(opened);
    expect(codeOf(() => opened.kept(opened.plan.id))).toBe('planGone');
    expect(codeOf(() => opened.openWide(opened.plan.id))).toBe('planGone');
    expect(opened.cloud.ui.dialog).toBeUndefined();
  });

  it("is nobody else's", () => {
    const { kept, openWide, plan, rpc, shop, cloud } = openPreviewed();
    expect(codeOf(() => kept(plan.id, 'colleague'))).toBe('notConnected');
    rpc('connection.save', { key: shop.options.key }, { as: 'colleague' });
    expect(codeOf(() => kept(plan.id, 'colleague'))).toBe('planGone');
    expect(codeOf(() => openWide(plan.id, 'colleague'))).toBe('planGone');
    expect(cloud.uiOf('colleague').dialog).toBeUndefined();
  });

  it('is of one shop and one file', () => {
    const { first, openFile } = openShops();
    first.connect('bandung');
    first.rpc('pull.run');
    const { id } = first.rpc<PlanView>('push.preview');
    expect(codeOf(() => first.rpc('push.plan', { plan: id }))).toBe('none');
    const other = openFile();
    other.connect('bandung');
    expect(codeOf(() => other.rpc('push.plan', { plan: id }))).toBe('planGone');
    first.connect('medan');
    expect(codeOf(() => first.rpc('push.plan', { plan: id }))).toBe('planGone');
  });
});

describe('the window of a plan', () => {
  it("begins with the plan's id and nothing else of it, in the place of the panel, and gives way to it", () => {
    const { host, openWide, plan, cloud, rpc } = openPreviewed();
    host.run('openSidebar');
    const panel = cloud.ui.sidebar?.html;
    openWide(plan.id);
    expect(cloud.ui.sidebar).toBeUndefined();
    expect(cloud.ui.dialog).toMatchObject({ title: 'Ngorder', width: 900, height: 560, isModal: false });
    expect(cloud.ui.dialog?.html).toBe(`${panel}<meta name="ngorder-plan" content="${plan.id}">`);
    rpc('panel.open');
    expect(cloud.ui.sidebar?.html).toBe(panel);
    expect(cloud.ui.dialog).toBeUndefined();
  });

  it('looks as its person wants the panel to look', () => {
    const { openWide, plan, cloud, rpc } = openPreviewed();
    rpc('settings.set', { appearance: 'dark' });
    openWide(plan.id);
    expect(cloud.ui.dialog?.html).toMatch(/^<!DOCTYPE html>\s*<html data-appearance="dark" /);
    rpc('panel.open');
    expect(cloud.ui.sidebar?.html).toMatch(/^<!DOCTYPE html>\s*<html data-appearance="dark" /);
  });

  it('takes no id into its page that is none', () => {
    const { openWide, cloud } = openPreviewed();
    for (const id of ['', '"><script>alert(1)</script>', 'plan']) {
      expect(codeOf(() => openWide(id))).toBe('planGone');
    }
    expect(cloud.ui.dialog).toBeUndefined();
  });
});
