import { type Call, file, type Handlers, missingRecord, ok, type Reply } from '../../handler';
import { dayMs, dayOf, spokenDayOf, utcTimeOf } from '../../local-time';
import { rupiah } from '../../rupiah';
import type { ShopState } from '../../shop-state';
import type { Bill } from '../../state/billing';
import { paged } from '../../wire/paging';
import { plainPdf } from '../../wire/plain-pdf';

const xenditIdOf = ({ id }: Bill): string => `606d14d439ade3401b${id.toString(16).padStart(6, '0')}`;

const billJson = (bill: Bill) => ({
  id: bill.id,
  invoice: bill.number,
  invoice_url: `https://app.ngorder.id/xendit/${xenditIdOf(bill)}`,
  services: [bill.service],
  created_at: utcTimeOf(bill.createdAt),
  payment_date: utcTimeOf(bill.createdAt),
  xendit_id: xenditIdOf(bill),
  status: bill.status,
  amount: bill.amount,
  received_amount: bill.status === 'PAID' ? bill.amount : 0,
  payment_method: 'Virtual Account',
  bank_image: null,
});

function listBills(call: Call): Reply {
  const { state, query } = call;
  const from = String(query.start_date ?? dayOf(state.bills[0]?.createdAt ?? state.clock.now()));
  const to = String(query.end_date ?? dayOf(state.clock.now()));
  const listed = state.bills.filter(({ createdAt }) => dayOf(createdAt) >= from && dayOf(createdAt) <= to);
  const page = paged(call, listed.reverse(), { default: 50, max: 100 }, billJson);
  return ok({ start_date: from, end_date: to, ...page });
}

function downloadBill({ state, path }: Call): Reply {
  const bill = state.bills.find(({ id }) => id === Number(path.id));
  if (!bill) return missingRecord('Invoice');
  const lines = [bill.number, bill.service, rupiah(bill.amount), bill.status, spokenDayOf(bill.createdAt)];
  return file(`${bill.number}.pdf`, 'application/pdf', plainPdf(lines));
}

/** Name and package of what the shop has booked, with the days that are left of it and its credit. */
const addons = [
  ['app', 'Upgrade', 'App Platinum', 65, null],
  ['storefront', 'Perpanjang Sekarang', 'Storefront Pro', 30, null],
  ['shopee', 'Upgrade', 'Shopee Unlimited 6', 200, null],
  ['sms', 'Upgrade', 'Notifikasi Resi', 90, 'awb'],
  ['mutation', 'Tambah Credit', 'Mutasi Bank', null, 'mutation'],
  ['woowa', 'Upgrade', 'Woowa Economic', 29, null],
] as const;

const creditOf = ({ awbCredit }: ShopState, of: 'awb' | 'mutation'): number => (of === 'awb' ? awbCredit : 108_000);

const listAddons = ({ state }: Call): Reply =>
  ok({
    data: addons.map(([name, button, packageName, days, credit], index) => ({
      sort: index + 1,
      class: name,
      button_title: button,
      message: credit === null ? null : `Credit: ${creditOf(state, credit)}`,
      sub_message: days === null ? null : `Expired Pada ${spokenDayOf(state.openedAt + days * dayMs)}`,
      active: true,
      logo: `https://images.toko.example/icon/upgrade/${name}.svg`,
      link: `https://app.ngorder.id/upgrade?${name}`,
      package: packageName,
    })),
  });

/** {api: Get Active Addons, Get Billing List, Download Invoice} */
export const billingHandlers: Handlers = {
  'GET /billing/addons': listAddons,
  'GET /billing': listBills,
  'GET /billing/{id}/download': downloadBill,
};
