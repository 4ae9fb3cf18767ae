import type { PlanView, PushOutcome } from '../../../../src/rpc/push-calls';
import type { RunOptions } from '../../../../workbench/apps-script/run-options';
import { meanwhile, openPulled, summaryOf } from '../../open-pulled';

/** A count of 300 where the shop holds 111, previewed; right before the opname it comes to this. */
function openCounted() {
  const opened = openPulled({ products: 8 });
  const { shop, type, preview, confirmAll } = opened;
  const { id } = opened.variation(0);
  const variation = shop.state.variations.get(id);
  if (!variation) throw new Error('no such variation');
  const move = (change: number, because: { description: string; opnameId?: number }) =>
    shop.state.changeStock(variation, 0, change, because);
  move(111 - opened.stock(id), { description: 'Koreksi manual' });
  opened.rpc('pull.run');
  type(id, '300');
  const plan = preview();
  /** The confirmation looks at the shop in its first wave. */
  const pushWhile = (happen: () => void) => confirmAll(plan, meanwhile(1, 'after', happen));
  /** Whose execution is killed once the opname is through; an hour later it can be resumed. */
  const pushUntilCounted = (happen: () => void) => {
    const { interrupt } = meanwhile(1, 'after', happen);
    const isThrough = () => opened.shop.state.opnames.some(({ status }) => status === 'SUCCESS');
    const killed: RunOptions['interrupt'] = (operation, phase) =>
      interrupt?.(operation, phase) || (operation.kind === 'httpWave' && phase === 'after' && isThrough());
    expect(() => confirmAll(plan, { interrupt: killed })).toThrow('interrupted');
    opened.clock.advance(3_600_000);
  };
  const resume = () => summaryOf(opened.rpc<PushOutcome>('push.resume'));
  return { ...opened, id, move, pushWhile, pushUntilCounted, resume };
}

const theirOpname = { description: 'Stok opname Budi', opnameId: 99 };

describe('a count that goes over another stock than had been read', () => {
  it('adds nothing where a colleague counted the same meanwhile, and tells of it', () => {
    const { pushWhile, move, stock, id, cell } = openCounted();
    const { counts } = pushWhile(() => move(189, theirOpname));
    expect(stock(id)).toBe(300);
    expect(counts).toMatchObject({ soldMeanwhile: 1 });
    expect(cell(id, '#result')).toContain('a colleague counted 300 meanwhile');
  });

  it('adds nothing where a colleague wrote the same figure without an opname', () => {
    const { pushWhile, move, stock, id } = openCounted();
    pushWhile(() => move(189, { description: 'Koreksi manual' }));
    expect(stock(id)).toBe(300);
  });

  it('adds nothing where a colleague counted another figure: ours comes later', () => {
    const { pushWhile, move, stock, id, cell } = openCounted();
    pushWhile(() => move(-11, theirOpname));
    expect(stock(id)).toBe(300);
    expect(cell(id, '#result')).toContain('a colleague counted 100 meanwhile');
  });

  it('adds nothing, and tells the figure that may be right, where the shop tells no history of it', () => {
    const { shop, pushWhile, stock, id, cell } = openCounted();
    shop.faults.add({ method: 'GET', path: '/product/history', fault: { kind: 'status', status: 404 } });
    const { counts } = pushWhile(() => shop.sell(id, 0, 5));
    expect([stock(id), counts.soldMeanwhile]).toEqual([300, 1]);
    expect(cell(id, '#result')).toContain('Check: 295 may be right');
  });

  it('takes off only what was sold after a colleague had counted', () => {
    const { shop, pushWhile, move, stock, id } = openCounted();
    pushWhile(() => {
      shop.sell(id, 0, 5);
      move(194, theirOpname);
      shop.sell(id, 0, 2);
    });
    expect(stock(id)).toBe(298);
  });

  it('takes off what was sold, and adds what was corrected by hand, where nobody counted', () => {
    const { shop, pushWhile, move, stock, id } = openCounted();
    const { counts } = pushWhile(() => {
      shop.sell(id, 0, 5);
      move(3, { description: 'Koreksi manual' });
    });
    expect(stock(id)).toBe(298);
    expect(counts).toMatchObject({ soldMeanwhile: 1 });
  });

  it('adds nothing that nobody can explain, and says which figure may be right', () => {
    const { shop, pushWhile, stock, id, cell } = openCounted();
    pushWhile(() => {
      const variation = shop.state.variations.get(id);
      variation?.stock.set(0, 90);
      variation?.movements.splice(0);
    });
    expect(stock(id)).toBe(300);
    expect(cell(id, '#result')).toContain('279');
  });

  it('comes to its end where the product was deleted meanwhile', () => {
    const { shop, pushWhile, id, variation, rpc } = openCounted();
    pushWhile(() => shop.removeProduct(variation(0).productId));
    expect(shop.state.variations.has(id)).toBe(false);
    expect(rpc<{ unfinishedRun: unknown }>('state.get').unfinishedRun).toBeNull();
  });

  it('adds nothing where a colleague counted after it, though it had itself moved nothing', () => {
    const { shop, pushUntilCounted, id, move, stock, resume } = openCounted();
    pushUntilCounted(() => {
      move(190, { description: 'Barang masuk' });
      shop.sell(id, 0, 1);
    });
    expect(stock(id)).toBe(300);
    move(-4, { description: 'Stok opname Budi', opnameId: shop.state.nextId() });
    resume();
    expect(stock(id)).toBe(296);
  });

  it('adds nothing where a colleague has put just that in by hand since, and says which figure may be right', () => {
    const { shop, pushUntilCounted, id, move, stock, resume, cell } = openCounted();
    pushUntilCounted(() => shop.sell(id, 0, 2));
    expect(stock(id)).toBe(300);
    move(-2, { description: 'Koreksi manual' });
    expect(resume().counts).toMatchObject({ soldMeanwhile: 1 });
    expect(stock(id)).toBe(298);
    expect(cell(id, '#result')).toContain('Check: 298 may be right');
  });

  it('takes off what was sold where a colleague has put something else in by hand since', () => {
    const { shop, pushUntilCounted, id, move, stock, resume } = openCounted();
    pushUntilCounted(() => shop.sell(id, 0, 2));
    move(-3, { description: 'Barang rusak' });
    resume();
    expect(stock(id)).toBe(295);
  });

  it('is undone to what a colleague had counted, less what was sold since', () => {
    const { shop, pushWhile, move, stock, id, rpc, confirmAll } = openCounted();
    const { run } = pushWhile(() => {
      move(139, theirOpname);
      shop.sell(id, 0, 2);
    });
    expect(stock(id)).toBe(298);
    confirmAll(rpc<PlanView>('push.undo', { run }));
    expect(stock(id)).toBe(248);
  });
});
