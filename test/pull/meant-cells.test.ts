import type { PlanView } from '../../src/rpc/push-calls';
import { codeOf } from '../push/open-pulled';
import { ascending, diesAfterWriting, openColumns } from './open-columns';

/** A tab whose prices somebody turned upside down on purpose. */
function openTurned() {
  const bench = openColumns();
  const before = bench.valuesOf('price');
  const turned = ascending(before).reverse();
  bench.write('price', turned);
  const { rpc, tabId } = bench;
  return { ...bench, before, turned, previewMeant: () => rpc<PlanView>('push.preview', { tabId, meant: true }) };
}

const keysOf = ({ edits }: PlanView) => edits.map(({ key }) => key);

describe('changes that look mixed up', () => {
  it('are previewed where a person says that they are meant, each with a warning that needs its tick', () => {
    const { preview, previewMeant, rpc } = openTurned();
    expect(codeOf(preview)).toBe('columnsMixedUp');
    const plan = previewMeant();
    expect(plan.edits.length).toBeGreaterThan(3);
    for (const { warnings } of plan.edits) expect(warnings[0]).toMatch(/sorted or moved by itself/);
    expect(rpc('push.confirm', { plan: plan.id })).toMatchObject({ summary: { counts: { done: 0 } } });
  });

  it('are pushed once they are ticked, as the shop shows', () => {
    const { previewMeant, rpc, shop, turned, valuesOf } = openTurned();
    const plan = previewMeant();
    const outcome = rpc<{ summary: { counts: { done: number } } }>('push.confirm', {
      ...{ plan: plan.id, acknowledged: keysOf(plan) },
    });
    expect(outcome.summary.counts.done).toBe(plan.edits.length);
    const prices = new Map([...shop.variations()].map(({ id, price }) => [String(id), price]));
    expect(valuesOf('variation_id').map((id) => prices.get(String(id)))).toEqual(turned);
  });

  it('keep their warning in every later preview, and stay in every later refresh, also by a schedule', () => {
    const { preview, previewMeant, rpc, tabId, turned, valuesOf, shop, clock } = openTurned();
    const { edits } = previewMeant();
    for (const { id } of shop.variations()) shop.sell(id, 0, 1);
    for (const _ of [1, 2]) {
      clock.advance(3_600_000);
      expect(rpc('pull.run', { tabId })).toMatchObject({ keptEdits: edits.length });
    }
    expect(valuesOf('price')).toEqual(turned);
    const again = preview();
    expect(again.edits).toHaveLength(edits.length);
    for (const { warnings } of again.edits) expect(warnings[0]).toMatch(/sorted or moved by itself/);
  });

  it('keep it also where all but a few of them are pushed', () => {
    const { preview, previewMeant, rpc } = openTurned();
    const plan = previewMeant();
    rpc('push.confirm', { plan: plan.id, acknowledged: keysOf(plan).slice(3) });
    const left = preview().edits;
    expect(left).toHaveLength(3);
    for (const { warnings } of left) expect(warnings[0]).toMatch(/sorted or moved by itself/);
  });

  it('stay in a refresh where a person says that they are meant', () => {
    const { rpc, tabId, turned, valuesOf, preview } = openTurned();
    const refresh = (meant?: boolean) => rpc('pull.run', { tabId, ...(meant ? { meant } : {}) });
    expect(codeOf(() => refresh())).toBe('columnsMixedUp');
    refresh(true);
    refresh();
    expect(valuesOf('price')).toEqual(turned);
    expect(preview().edits.length).toBeGreaterThan(3);
  });

  it('stay in the refresh that goes on after a landing that was cut off', () => {
    const { previewMeant, rpc, tabId, turned, valuesOf, shop, clock } = openTurned();
    const { edits } = previewMeant();
    for (const { id } of shop.variations()) shop.sell(id, 0, 1);
    expect(() => rpc('pull.run', { tabId }, diesAfterWriting(tabId))).toThrow();
    clock.advance(150_000);
    expect(rpc('pull.run', { tabId })).toMatchObject({ keptEdits: edits.length });
    expect(valuesOf('price')).toEqual(turned);
  });

  it('are refused again where other values are mixed up afterwards', () => {
    const { rpc, tabId, turned, write, preview, before, valuesOf, putRight } = openTurned();
    rpc('pull.run', { tabId, meant: true });
    write('price', [...turned.slice(3), ...turned.slice(0, 3)]);
    expect(codeOf(preview)).toBe('columnsMixedUp');
    expect(codeOf(() => rpc('pull.run', { tabId }))).toBe('columnsMixedUp');
    putRight();
    expect(valuesOf('price')).toEqual(before);
    write('price', turned);
    expect(codeOf(preview)).toBe('columnsMixedUp');
  });
});
