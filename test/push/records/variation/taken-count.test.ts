import { join } from 'node:path';
import type { PlanView, PushOutcome } from '../../../../src/rpc/push-calls';
import type { RunOptions } from '../../../../workbench/apps-script/run-options';
import { openRecording } from '../../../../workbench/recorded/recording';
import { readRecording } from '../../../../workbench/recorded/recording-file';
import { openPulled, summaryOf } from '../../open-pulled';

/** A count of so many more than the shop holds, previewed. */
function openCounted(more: number) {
  const opened = openPulled({ products: 8, warehouses: 1 });
  const { id } = opened.variation(0);
  const before = opened.stock(id);
  opened.type(id, String(before + more));
  const isCarriedOut = () => opened.shop.state.opnames.some(({ status }) => status === 'SUCCESS');
  return { ...opened, id, before, plan: opened.preview(), isCarriedOut };
}

/** Does something once, right after the wave of requests in which the opname was seen to be through. */
function onceCarriedOut(isCarriedOut: () => boolean, happen: () => boolean): RunOptions {
  let isOver = false;
  return {
    interrupt: ({ kind }, phase) => {
      if (isOver || kind !== 'httpWave' || phase !== 'after' || !isCarriedOut()) return false;
      isOver = true;
      return happen();
    },
  };
}

interface Listed {
  readonly carriedOut: number;
  readonly undoable: number;
}

describe('a count that was carried out, and of which just as much was sold before it was read back', () => {
  it('is told as changed since, and not tried again', () => {
    const { shop, id, before, plan, isCarriedOut, confirmAll, stock, cell, rpc, preview } = openCounted(1);
    const { run, counts } = confirmAll(
      plan,
      onceCarriedOut(isCarriedOut, () => {
        shop.sell(id, 0, 1);
        return false;
      }),
    );
    expect(counts).toMatchObject({ failed: 0, changedAfter: 1 });
    expect([stock(id), cell(id)]).toEqual([before, before]);
    expect(cell(id, '#result')).toContain(`changed again since: now ${before} in the shop`);
    expect(rpc('push.retry', { run })).toMatchObject({ edits: [] });
    expect(preview().edits).toEqual([]);
    expect(rpc<Listed[]>('runs.list')[0]).toMatchObject({ carriedOut: 1, undoable: 1 });
    expect(rpc('runs.show', { run })).toMatchObject({ lines: [{ state: 'done', message: '' }] });
  });

  it('is told so too where its execution was killed, and hours went by', () => {
    const { shop, id, before, plan, isCarriedOut, confirmAll, stock, cell, clock, rpc } = openCounted(3);
    expect(() =>
      confirmAll(
        plan,
        onceCarriedOut(isCarriedOut, () => true),
      ),
    ).toThrow('interrupted');
    clock.advance(5 * 3_600_000);
    shop.sell(id, 0, 3);
    const { counts } = summaryOf(rpc<PushOutcome>('push.resume'));
    expect(counts).toMatchObject({ failed: 0, changedAfter: 1 });
    expect([stock(id), cell(id)]).toEqual([before, before]);
  });

  it.each(['push-killed-accepted', 'push-killed-before-read-back', 'push-killed-before-verdicts'])(
    'is told so too where its run was left by an earlier version, and taken over: %s',
    (name) => {
      const { rpc, shop, clock } = openRecording(
        readRecording(join('test', 'recorded', 'versions', '2d33c91', `${name}.json`)),
      );
      clock.advance(200_000);
      const { opnames, variations } = shop.state;
      expect(opnames.map(({ status }) => status)).toEqual(['SUCCESS', 'SUCCESS', 'SUCCESS']);
      const counted = [...variations.values()].flatMap(({ id, movements }) =>
        movements.flatMap(({ opnameId, change, warehouseId }) =>
          opnameId !== null && change > 0 ? [{ id, change, warehouseId }] : [],
        ),
      );
      for (const { id, change, warehouseId } of counted) shop.sell(id, warehouseId, change);
      const { unfinishedRun: run } = rpc<{ unfinishedRun: string }>('state.get');
      const { seen, operations } = rpc<{ seen: string; operations: { operation: string; state: string }[] }>(
        'runs.review',
        { run },
      );
      const chosen = operations
        .filter(({ state }) => ['planned', 'leaving', 'accepted'].includes(state))
        .map(({ operation }) => operation);
      const { verdicts } = summaryOf(rpc<PushOutcome>('runs.adopt', { run, seen, chosen }));
      const kinds = counted.map(
        ({ id, warehouseId }) => verdicts.find(({ key }) => key === `${id}/stock:${warehouseId}`)?.kind,
      );
      expect(kinds.length).toBeGreaterThan(2);
      expect(new Set(kinds)).toEqual(new Set(['changedAfter']));
    },
  );

  it('is told so too where the opname had found what it counted, and a colleague counted what was there before', () => {
    const { shop, id, before, plan, isCarriedOut, confirmAll, stock } = openCounted(1);
    const variation = shop.state.variations.get(id);
    if (!variation) throw new Error('no such variation');
    const move = (change: number, opnameId?: number) =>
      shop.state.changeStock(variation, 0, change, {
        description: 'Gudang',
        ...(opnameId === undefined ? {} : { opnameId }),
      });
    let isRestocked = false;
    let isCounted = false;
    const { counts } = confirmAll(plan, {
      interrupt: ({ kind, requests }, phase) => {
        if (requests.some(({ method }) => method === 'POST') && phase === 'before' && !isRestocked) {
          isRestocked = true;
          move(2);
          shop.sell(id, 0, 1);
        }
        if (kind === 'httpWave' && phase === 'after' && isCarriedOut() && !isCounted) {
          isCounted = true;
          move(-1, shop.state.nextId());
        }
        return false;
      },
    });
    expect([counts.failed, stock(id)]).toEqual([0, before]);
  });
});

describe('a count of which nobody can see whether it was carried out', () => {
  const untold = { method: 'GET', path: '/product/history', fault: { kind: 'status', status: 404 } } as const;

  /** Carried out and sold again before it was read back, in a shop that tells no stock history. */
  function openUnconfirmed() {
    const opened = openCounted(1);
    const { shop, id, plan, isCarriedOut, confirmAll } = opened;
    shop.faults.add(untold);
    const summary = confirmAll(
      plan,
      onceCarriedOut(isCarriedOut, () => {
        shop.sell(id, 0, 1);
        return false;
      }),
    );
    shop.faults.clear();
    return { ...opened, summary };
  }

  it('is not confirmed, and is not tried again by itself', () => {
    const { id, before, summary, stock, cell, rpc } = openUnconfirmed();
    expect(summary.counts).toMatchObject({ failed: 0, unknown: 1 });
    expect([stock(id), cell(id)]).toEqual([before, before + 1]);
    expect(cell(id, '#result')).toContain('Not confirmed: ');
    expect(rpc('push.retry', { run: summary.run })).toMatchObject({ edits: [] });
  });

  it('needs a tick to be pushed once more, and none after that', () => {
    const { id, before, preview, confirm, confirmAll, stock, type } = openUnconfirmed();
    const again = preview();
    const warning = expect.stringMatching(/^Pushed on \d+ \w{3} \d{4}, \d\d[:.]\d\d, not confirmed/);
    expect(again.edits).toMatchObject([{ status: 'ready', warnings: [warning] }]);
    expect(confirm(again).counts).toMatchObject({ notPushed: 1 });
    expect(stock(id)).toBe(before);
    expect(confirmAll(preview()).counts).toMatchObject({ done: 1 });
    type(id, String(before));
    confirmAll(preview());
    type(id, String(before + 1));
    expect(preview().edits).toMatchObject([{ status: 'ready', warnings: [] }]);
  });

  it('needs none for another figure', () => {
    const { id, before, preview, type } = openUnconfirmed();
    type(id, String(before + 2));
    expect(preview().edits).toMatchObject([{ status: 'ready', warnings: [] }]);
  });

  it('needs a tick too where the shop could not be read at all afterwards', () => {
    const { shop, plan, isCarriedOut, confirmAll, preview, id } = openCounted(1);
    const { counts } = confirmAll(
      plan,
      onceCarriedOut(isCarriedOut, () => {
        shop.sell(id, 0, 1);
        shop.faults.add({ method: 'GET', path: /^\/product/, fault: { kind: 'status', status: 500 } });
        return false;
      }),
    );
    expect(counts).toMatchObject({ unknown: 1 });
    shop.faults.clear();
    const { edits } = preview() satisfies PlanView;
    expect(edits).toMatchObject([{ status: 'ready', warnings: [expect.stringContaining('not confirmed')] }]);
  });
});
