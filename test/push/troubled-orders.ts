import { expect } from 'expect';
import type { PlanView } from '../../src/rpc/push-calls';
import { openDataset } from './open-dataset';
import { disturb, type Endings, pushThrough } from './troubled-push';

/**
 * Books payments and cancels orders, one of each with every push, while a share of all requests goes wrong; checks that each happened as its
 * verdict says. @returns how they ended.
 */
export async function payAndCancelInTrouble(share: number, firstSeed: number, pushes: number): Promise<Endings> {
  const { shop, clock, rpc, type, preview, tabId } = openDataset('orders', 'order_id', { orders: 400 });
  shop.state.banks.splice(1, 1);
  const young = shop.state.orders.filter(
    ({ isCancelled, createdAt }) => !isCancelled && createdAt > clock.now() - 25 * 86_400_000,
  );
  const unpaid = young.filter(({ payment }) => payment === 'UNPAID');
  const paid = young.filter(({ payment }) => payment === 'PAID');
  const endings: Endings = {};
  for (let nth = 0; nth < pushes; nth += 1) {
    const seed = firstSeed + nth;
    const owing = unpaid[nth % unpaid.length];
    const unwanted = paid[nth];
    if (!owing || !unwanted) throw new Error('too small a shop');
    const nominal = 1000 + nth;
    type(owing.id, 'payment.entry', String(nominal));
    type(unwanted.id, '#command', 'CANCEL');
    const plan = preview();
    expect([seed, plan.counts]).toEqual([seed, { ready: 2, alreadySo: 0, conflict: 0, blocked: 0 }]);
    disturb(shop, seed, share);
    const { verdicts } = await pushThrough(rpc, plan);
    shop.faults.clear();
    const kindOf = (id: number) => verdicts.find(({ recordId }) => recordId === String(id))?.kind ?? 'none';
    for (const { kind } of verdicts) endings[kind] = (endings[kind] ?? 0) + 1;
    const booked = shop.state.orderPayments.of(owing).filter((payment) => payment.nominal === nominal).length;
    expect([seed, ...fits(kindOf(owing.id), booked)]).toEqual([seed, kindOf(owing.id), true]);
    const cancelled = unwanted.isCancelled ? 1 : 0;
    expect([seed, ...fits(kindOf(unwanted.id), cancelled)]).toEqual([seed, kindOf(unwanted.id), true]);
    if (Object.values(verdicts).some(({ kind }) => kind === 'failed')) {
      await pushThrough(rpc, rpc<PlanView>('push.preview', { tabId }));
    }
  }
  expect(shop.violations).toEqual([]);
  return endings;
}

/** Whether something that happened so often ended in a way that says so. */
const fits = (kind: string, times: number): [string, boolean] => [
  kind,
  kind === 'done' ? times === 1 : kind === 'unknown' ? times <= 1 : kind === 'failed' && times === 0,
];
