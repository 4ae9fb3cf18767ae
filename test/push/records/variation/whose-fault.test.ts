import type { PushOperation } from '../../../../src/push/operation';
import { stockSet } from '../../../../src/push/records/variation/stock-set';
import type { FaultRule } from '../../../../workbench/shop/faults';
import type { JsonObject } from '../../../../workbench/shop/shop-message';
import { journalCells } from '../../../runs/journal-cells';
import { silenceMs } from '../../../runs/shared-push';
import { type Interrupt, isKilled } from '../../crash-points';
import { openPulled, type Pulled } from '../../open-pulled';

const opnamePath = '/stock-opname';

/** So many counted variations, previewed. */
function openCounts(count: number) {
  const opened = openPulled({ products: 60, warehouses: 1 });
  const ids = opened.own.slice(0, count).map(({ id }) => id);
  for (const id of ids) opened.type(id, String(opened.stock(id) + 100));
  const wanted = new Map(ids.map((id) => [id, opened.stock(id) + 100]));
  return { ...opened, ids, wanted, plan: opened.preview() };
}

const sent = ({ shop }: Pulled): number =>
  shop.log.filter(({ method, path }) => method === 'POST' && path === opnamePath).length;

const refusing = (message: string, rule: Partial<FaultRule> = {}): FaultRule => ({
  ...{ method: 'POST', path: opnamePath, fault: { kind: 'failed200', message } },
  ...rule,
});

const refusedCounts = (ids: readonly string[], result: PushOperation['result']): PushOperation => ({
  ...{ run: '20260302-3d5f0fd8', operation: '1', kind: 'stock.set', state: 'leaving', at: 0, result },
  intent: {
    marker: 'Ngorder for Sheets 20260302-3d5f0fd8/1',
    changes: ids.map((id) => ({
      ...{ id, parentId: '1000001', column: 'stock:0', sku: `S${id}`, name: 'Sepatu', from: 5, to: 8 },
    })),
  },
});

describe('a count that is refused', () => {
  it('keeps no other from the shop where it is named: the variation was deleted after the last look', () => {
    const opened = openCounts(12);
    const [gone = 0, ...others] = opened.ids;
    const { verdicts } = opened.confirmAll(opened.plan, {
      interrupt: ({ requests }, phase) => {
        const isLeaving = requests.some(({ method, url }) => method === 'POST' && url.endsWith(opnamePath));
        if (isLeaving && phase === 'before') opened.shop.state.variations.delete(gone);
        return false;
      },
    });
    expect(others.map((id) => opened.stock(id))).toEqual(others.map((id) => opened.wanted.get(id)));
    expect(verdicts.filter(({ kind }) => kind === 'failed').map(({ recordId }) => recordId)).toEqual([String(gone)]);
  });

  it('keeps no other from the shop where the server names it by its id alone', () => {
    const opened = openCounts(12);
    const [, , bad = 0] = opened.ids;
    opened.shop.faults.add(refusing(`Variasi ${bad} dikunci`, { body: new RegExp(`"variation_id":${bad}\\b`) }));
    const { verdicts } = opened.confirmAll(opened.plan);
    expect(verdicts.filter(({ kind }) => kind === 'failed').map(({ recordId }) => recordId)).toEqual([String(bad)]);
    expect(sent(opened)).toBe(2);
  });

  it('is named by the server’s own words only, not by the status of its answer', () => {
    const ids = ['200', '8000001', '8000002', '8000003'];
    const partsAfter = (refusedBecause: string) =>
      stockSet.partsOf?.(
        refusedCounts(ids, { reason: `Ngorder refused: ${refusedBecause} (HTTP 200)`, refusedBecause }),
      ) ?? [];
    const idsIn = (refusedBecause: string) =>
      partsAfter(refusedBecause).map(({ intentFor }) =>
        intentFor('20260302-3d5f0fd8', '1.1').changes.map(({ id }) => id),
      );
    expect(idsIn('Data tidak valid')).toEqual([ids.slice(0, 2), ids.slice(2)]);
    expect(idsIn('Variasi 200 dikunci')).toEqual([ids.slice(1)]);
  });

  it('is known by its marker where all of it arrives late, after its parts: what was sold in between is taken off again', () => {
    const opened = openCounts(4);
    const { shop, ids, wanted, stock } = opened;
    const [sold = 0] = ids;
    shop.faults.add(refusing('Gagal', { nth: 1 }));
    const bodies: JsonObject[] = [];
    const { verdicts } = opened.confirmAll(opened.plan, {
      interrupt: ({ requests }, phase) => {
        const opname = requests.find(({ method, url }) => method === 'POST' && url.endsWith(opnamePath));
        if (!opname || phase !== 'after') return false;
        bodies.push(JSON.parse(Buffer.from(opname.body ?? []).toString()));
        if (bodies.length === 2) arriveLate(opname.headers);
        return false;
      },
    });
    function arriveLate(headers: Readonly<Record<string, string>>) {
      opened.clock.advance(60_000);
      shop.settle();
      shop.sell(sold, 0, 1);
      shop.handle({ method: 'POST', path: opnamePath, query: {}, body: bodies[0] ?? {}, headers });
    }
    expect(ids.map((id) => stock(id) - (wanted.get(id) ?? 0))).toEqual([-1, 0, 0, 0]);
    const { text } = verdicts.find(({ recordId }) => recordId === String(sold)) ?? {};
    expect(text).toContain('arrived twice');
  });

  it('is found by halves where the shop names none, and each half is journalled under a name of its own', () => {
    const opened = openCounts(12);
    const [, , bad = 0] = opened.ids;
    opened.shop.faults.add(refusing('Data tidak valid', { body: new RegExp(`"variation_id":${bad}\\b`) }));
    const { verdicts, run } = opened.confirmAll(opened.plan);
    expect(verdicts.filter(({ kind }) => kind === 'failed').map(({ recordId }) => recordId)).toEqual([String(bad)]);
    const others = opened.ids.filter((id) => id !== bad);
    expect(others.map((id) => opened.stock(id))).toEqual(others.map((id) => opened.wanted.get(id)));
    const { lines } = opened.rpc<{ lines: { recordId: string; state: string }[] }>('runs.show', { run });
    expect(lines).toHaveLength(12);
    expect(opened.rpc('push.retry', { run })).toMatchObject({ counts: { ready: 1 } });
  });

  it('ends after twenty more requests where the shop refuses everything', () => {
    const opened = openCounts(40);
    opened.shop.faults.add(refusing('Gudang sedang dikunci'));
    const { counts, verdicts } = opened.confirmAll(opened.plan);
    expect(counts.failed).toBe(40);
    expect(sent(opened)).toBe(21);
    expect(verdicts[0]?.text).toContain('Gudang sedang dikunci');
  });

  it('is not sent once more in halves that had left already, where the file was set back to before them', () => {
    const opened = openCounts(4);
    const [sold = 0, , bad = 0] = opened.ids;
    opened.shop.faults.add(refusing('Data tidak valid', { body: new RegExp(`"variation_id":${bad}\\b`) }));
    const cells = journalCells(opened.workbook);
    let earlier: string[][] = [];
    const dies: Interrupt = ({ kind }, phase) => {
      if (kind !== 'httpWave') return false;
      if (phase === 'before' && sent(opened) === 1 && earlier.length === 0) earlier = cells.read();
      return phase === 'after' && sent(opened) > 1;
    };
    expect(isKilled(() => opened.confirmAll(opened.plan, { interrupt: dies }))).toBe(true);
    opened.clock.advance(silenceMs);
    expect(opened.stock(sold)).toBe(opened.wanted.get(sold));
    opened.shop.sell(sold, 0, 2);
    cells.write(earlier);
    opened.rpc('push.resume');
    const counts = opened.shop.state.opnames.filter(({ lines }) =>
      lines.some(({ variationId }) => variationId === sold),
    );
    expect(counts).toHaveLength(1);
    expect(opened.stock(sold)).toBe((opened.wanted.get(sold) ?? 0) - 2);
    expect(opened.rpc<{ unfinishedRun: string | null }>('state.get').unfinishedRun).toBeNull();
  });
});
