import type { PushDetails } from '../../../src/jobs/push-runs';
import { changesOf, type RunInHistory } from '../../../src/jobs/run-history';
import { exportedRows } from '../../jobs/exported/exported-rows';
import { failureOf } from '../scheduled/open-planned';
import { openScheduled } from '../scheduled/open-scheduled';

describe('a change that was left on purpose', () => {
  /** Of three prices that come by themselves, one that somebody has changed until then. */
  const openHeldBack = () => {
    const bench = openScheduled();
    const { plan, shop, turn, rpc } = bench;
    const { planned } = plan(3);
    const [first] = planned;
    if (!first) throw new Error('nothing planned');
    Object.assign(shop.variations().find(({ id }) => id === first.id) ?? {}, { price: 77_000 });
    failureOf(() => turn(24 * 5 - 2));
    const [run] = changesOf(rpc<RunInHistory[]>('runs.list'));
    return { ...bench, heldBack: first, lines: () => rpc<PushDetails>('runs.show', { run: run?.run }).lines };
  };

  it('says what the shop has instead, as its Result cell does and with the unit of its column', () => {
    const { heldBack, lines, cell } = openHeldBack();
    const of = lines().find(({ recordId }) => recordId === String(heldBack.id));
    expect(of).toMatchObject({ isHeldBack: true, message: 'Now Rp77,000 in the shop' });
    expect(lines().filter(({ isHeldBack }) => isHeldBack)).toEqual([of]);
    expect(cell(heldBack.id, '#result')).toContain('not pushed: Now Rp77,000 in the shop');
  });

  it('is told in the exported history as not pushed, in the same words', () => {
    const rows = exportedRows(openHeldBack()).filter((row) => row.includes('Not pushed'));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[8]).toBe('Scheduled prices: start · Now Rp77,000 in the shop');
  });
});
