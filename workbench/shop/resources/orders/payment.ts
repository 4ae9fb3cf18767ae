import { type Call, type Handlers, invalid, ok, type Reply, unknownId } from '../../handler';
import { dayOf, timeOf } from '../../local-time';
import { xenditBanks } from '../../state/banks';
import { leastWithdrawal, type OrderPayEntry, withdrawalFee } from '../../state/order-pay';
import { paged, periodOf } from '../../wire/paging';

const entryJson = ({ id, at, title, description, nominal }: OrderPayEntry) => ({
  id,
  transaction_number: `#INV${id}`,
  type: nominal < 0 ? { id: '2', status: '-' } : { id: '1', status: '+' },
  date: timeOf(at),
  title,
  description,
  nominal: Math.abs(nominal),
});

function listPayments(call: Call): Reply {
  const { query, state } = call;
  const monthStart = `${dayOf(state.clock.now()).slice(0, 7)}-01`;
  const within = periodOf({ ...call, query: { start_date: monthStart, ...query } });
  const kind = query.payment_type ?? 'ORDER_PAY';
  const isAsked = ({ nominal }: OrderPayEntry) =>
    query.funds === undefined || nominal < 0 === (query.funds === 'OUTGOING');
  const listed = state.orderPay.entries.filter((entry) => entry.kind === kind && within(entry.at) && isAsked(entry));
  return ok(paged(call, listed.reverse(), { default: 10 }, entryJson));
}

function withdraw({ state, body }: Call): Reply {
  const nominal = Number(body.nominal);
  const { allowed } = state.orderPay.partsAt(state.clock.now());
  const bank = xenditBanks.find(({ id }) => id === body.xendit_bank_id);
  if (!bank) return invalid(state, unknownId('xendit_bank_id'));
  if (nominal < leastWithdrawal) {
    return invalid(state, { nominal: [`The nominal must be at least ${leastWithdrawal}.`] });
  }
  if (nominal + withdrawalFee > allowed) return invalid(state, { nominal: ['The balance is not sufficient.'] });
  state.orderPay.entries.push({
    id: state.nextId(),
    at: state.clock.now(),
    kind: 'ORDER_PAY',
    title: 'Penarikan Saldo',
    description: `Penarikan ke ${bank.name} a.n. ${String(body.holder_name)}`,
    nominal: -(nominal + withdrawalFee),
  });
  return ok({ response: 'Success', message: 'Withdrawal request is successful, we will process it soon' });
}

/** {api: Get Payment List, Get OrderPay Balance, Get Xendit Balance, Withdraw} */
export const paymentHandlers: Handlers = {
  'GET /payment': listPayments,
  'GET /payment/orderpay-balance': ({ state }) => {
    const { total, allowed, heldIncome, heldWithdrawals } = state.orderPay.partsAt(state.clock.now());
    return ok({
      data: {
        total,
        withdrawal_allowed: allowed,
        onhold_total: heldIncome + heldWithdrawals,
        balance_onhold: heldIncome,
        withdrawal_onhold: heldWithdrawals,
      },
    });
  },
  'GET /payment/xendit/balance': ({ state }) => ok({ data: { balance: state.orderPay.balanceOf('PAYMENT_GATEWAY') } }),
  'POST /payment/withdraw': withdraw,
};
