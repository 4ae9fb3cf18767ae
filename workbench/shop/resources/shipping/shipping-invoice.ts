import { type Call, file, type Handlers, missingRecord, ok, type Reply } from '../../handler';
import { dayMs, dayOf, utcTimeOf } from '../../local-time';
import { mailToOwner } from '../../mail-to-owner';
import { rupiah } from '../../rupiah';
import { type CashPayment, cashPayments, type ShippingInvoice, shippingInvoices } from '../../shipping-accounts';
import { courierCode } from '../../state/couriers';
import { totalOf } from '../../state/orders';
import { paged } from '../../wire/paging';
import { plainCsv } from '../../wire/plain-csv';
import { plainPdf } from '../../wire/plain-pdf';

/** The courier, the days and the status that were asked for; all days where none were. */
function isAsked({ query }: Call, courier: string, moment: number, status: string): boolean {
  const day = dayOf(moment);
  return (
    (query.courier === undefined || courierCode(courier) === courierCode(String(query.courier))) &&
    (query.status === undefined || status === query.status) &&
    day >= String(query.start_date ?? '') &&
    day <= String(query.end_date ?? '9999-12-31')
  );
}

const invoiceJson = ({ id, createdAt, courier, number, total, status }: ShippingInvoice) => ({
  id,
  date: utcTimeOf(createdAt),
  vendor: courier.toUpperCase(),
  invoice_number: number,
  total: rupiah(total),
  status,
});

const paymentJson = ({ at, courier, from, to, total, status }: CashPayment) => ({
  date: utcTimeOf(at),
  vendor: courier.toUpperCase(),
  invoice_number: null,
  description: `COD Reconsiliation ${dayOf(from)} - ${dayOf(to)}`,
  total: rupiah(total),
  status,
});

function listInvoices(call: Call): Reply {
  const listed = shippingInvoices(call.state).filter((one) => isAsked(call, one.courier, one.createdAt, one.status));
  return ok(paged(call, listed, { default: 10, max: 100 }, invoiceJson));
}

function listPayments(call: Call): Reply {
  const all = cashPayments(call.state);
  const listed = all.filter((one) => isAsked(call, one.courier, one.at, one.status));
  const settled = all.filter(({ status }) => status === 'COMPLETE').reduce((sum, { total }) => sum + total, 0);
  return ok({
    ...paged(call, listed, { default: 100, max: 100 }, paymentJson),
    withdrawable_balance: rupiah(settled),
  });
}

const invoiceOf = ({ state }: Call, id: unknown): ShippingInvoice | undefined =>
  shippingInvoices(state).find((invoice) => invoice.id === id);

function downloadCsv(call: Call): Reply {
  const invoice = invoiceOf(call, call.path.id);
  if (!invoice) return missingRecord('Invoice');
  const rows = invoice.orders.map((order) => [
    order.number,
    order.awb ?? '',
    order.customerName,
    order.shippingCost,
    totalOf(order),
  ]);
  const csv = plainCsv([['po_number', 'awb_number', 'receiver_name', 'shipping_cost', 'total_amount'], ...rows]);
  return file(`${invoice.number}.csv`, 'text/csv; charset=utf-8', csv);
}

function downloadPdf(call: Call): Reply {
  const invoice = invoiceOf(call, call.path.invoice_id);
  if (!invoice) return missingRecord('Invoice');
  const { number, courier, orders, total, status } = invoice;
  const lines = [number, courier, `${orders.length} paket`, rupiah(total), status];
  return file(`${number}.pdf`, 'application/pdf', plainPdf(lines));
}

/** How many parcels are where, of the last so many days. */
function report({ state, query }: Call): Reply {
  const now = state.clock.now();
  const from = dayOf(now - (Number(query.interval ?? 7) - 1) * dayMs);
  const counts = new Map<string, { total: number; amount: number }>();
  for (const order of state.orders) {
    const status = state.shipments.of(order)?.status;
    const isOther = query.courier !== undefined && courierCode(order.courier) !== courierCode(String(query.courier));
    if (status === undefined || isOther || dayOf(order.createdAt) < from) continue;
    const { total, amount } = counts.get(status) ?? { total: 0, amount: 0 };
    counts.set(status, { total: total + 1, amount: amount + order.shippingCost });
  }
  return ok({
    start_date: from,
    end_date: dayOf(now),
    data: [...counts].sort().map(([status, { total, amount }]) => ({ status, total, shipping_cost: amount })),
  });
}

/** {api: Get Shipment Invoices, Download Invoices as CSV, Download Invoices as PDF, Shipping Payments, Get Shipping Report, Download Shipping Report} */
export const shippingInvoiceHandlers: Handlers = {
  'GET /shipping/invoice': listInvoices,
  'GET /shipping/invoice/download/csv/{id}': downloadCsv,
  'GET /shipping/invoice/download/pdf/{invoice_id}': downloadPdf,
  'GET /shipping/payment': listPayments,
  'GET /shipping/report': report,
  'GET /shipping/report/download': (call) => mailToOwner(call, 'shipping report'),
};
