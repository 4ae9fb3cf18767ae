import { catalogue } from '../../../api/catalogue';
import type { ReportBank, ReportExpeditionChart, ReportGet } from '../../../api/resources/shop/report';
import { columnsOf } from '../../record-column';
import { type Ranked, ranked, reportDataset } from './report-dataset';

interface PeriodReport extends ReportGet {
  /** `2026-10-01 – 2026-10-31`: names the row, as tabs and formulas know it. */
  readonly period: string;
  readonly from: unknown;
  readonly to: unknown;
}

const period = columnsOf<PeriodReport>();

/** The shop says by how much, and not beside what. */
const asNgorderCompares = {
  en: 'As Ngorder says. The dashboard compares with the same days of the month before, so its figure can differ.',
  id: 'Menurut Ngorder. Dasbor membandingkan dengan tanggal yang sama di bulan lalu, jadi angkanya bisa berbeda.',
};

/** Sales, costs and profit of a period in one row; one row more for every period that is pulled into the tab in addition. */
export const periodReport = reportDataset({
  id: 'report',
  title: { en: 'Sales and profit summary', id: 'Ringkasan penjualan & laba' },
  endpoint: catalogue.report.get,
  idColumn: 'period',
  shown: { seldom: ['period', 'from', 'to'] },
  chart: {
    kind: 'column',
    labels: 'days',
    values: ['gross_sales', 'net_sales', 'gross_profit', 'net_profit', 'expense'],
  },
  records: ({ data, asked: { start_date: from, end_date: to } }) => [{ ...data, from, to, period: `${from} – ${to}` }],
  columns: [
    period.text(
      'days',
      { en: 'Dates', id: 'Tanggal' },
      { read: (report) => report.period, widthPixels: 190, isPeriod: true },
    ),
    period.id('period', { en: 'Period', id: 'Periode' }, { widthPixels: 180 }),
    period.day('from', { en: 'From', id: 'Dari' }),
    period.day('to', { en: 'To', id: 'Sampai' }),
    period.money(
      'gross_sales',
      { en: 'Gross sales', id: 'Penjualan kotor' },
      { read: (report) => report.gross_sales.nominal },
    ),
    period.money('unpaid', { en: 'Unpaid', id: 'Belum dibayar' }, { read: (report) => report.gross_sales.unpaid }),
    period.money(
      'net_sales',
      { en: 'Net sales', id: 'Penjualan bersih' },
      { read: (report) => report.net_sales.nominal },
    ),
    period.money(
      'gross_profit',
      { en: 'Gross profit', id: 'Laba kotor' },
      { read: (report) => report.gross_profit.nominal },
    ),
    period.money('expense', { en: 'Expenses', id: 'Pengeluaran' }, { read: (report) => report.expense.nominal }),
    period.money(
      'net_profit',
      { en: 'Net profit', id: 'Laba bersih' },
      { read: (report) => report.net_profit.nominal },
    ),
    period.percent(
      'net_sales_change',
      { en: 'Net sales ±', id: 'Penjualan bersih ±' },
      { read: (report) => report.net_sales.percentage, note: asNgorderCompares },
    ),
    period.percent(
      'gross_profit_change',
      { en: 'Gross profit ±', id: 'Laba kotor ±' },
      { read: (report) => report.gross_profit.percentage, note: asNgorderCompares },
    ),
    period.percent(
      'expense_change',
      { en: 'Expenses ±', id: 'Pengeluaran ±' },
      { read: (report) => report.expense.percentage, note: asNgorderCompares },
    ),
    period.percent(
      'net_profit_change',
      { en: 'Net profit ±', id: 'Laba bersih ±' },
      { read: (report) => report.net_profit.percentage, note: asNgorderCompares },
    ),
    period.money('discount', { en: 'Discounts', id: 'Diskon' }),
    period.money('postage', { en: 'Shipping costs', id: 'Ongkir' }),
    period.money('order_cost', { en: 'Order costs', id: 'Biaya pesanan' }),
    period.money('supplier_pay.nominal', { en: 'Paid to suppliers', id: 'Dibayar ke supplier' }),
    period.money('shopee.total_amount', { en: 'Shopee: total', id: 'Shopee: total' }),
    period.money('shopee.escrow_revenue', { en: 'Shopee: escrow revenue', id: 'Shopee: pendapatan escrow' }),
    period.money('shopee.escrow_expense', { en: 'Shopee: escrow costs', id: 'Shopee: biaya escrow' }),
    period.money('shopee.total_escrow', { en: 'Shopee: escrow', id: 'Shopee: escrow' }),
    period.quantity('product.total_stock', { en: 'Stock now', id: 'Stok saat ini' }),
    period.money('product.assets', { en: 'Value of stock', id: 'Nilai stok' }),
  ],
});

const bank = columnsOf<ReportBank>();

/** What came in on every bank account in a period. */
export const bankReport = reportDataset({
  id: 'report-bank',
  title: { en: 'Money per account', id: 'Uang masuk per rekening' },
  endpoint: catalogue.report.bank,
  idColumn: 'id',
  chart: { kind: 'bar', labels: 'bank', values: ['nominal'] },
  records: ({ data }) => data,
  columns: [
    bank.text('bank', { en: 'Bank', id: 'Bank' }),
    bank.text('holder_name', { en: 'Holder', id: 'Pemilik' }),
    bank.id('bank_number', { en: 'Account no.', id: 'No. rekening' }, { widthPixels: 130 }),
    bank.money('nominal', { en: 'Received', id: 'Uang masuk' }),
    bank.id('id', { en: 'Account ID', id: 'ID rekening' }),
  ],
});

const expedition = columnsOf<Ranked<ReportExpeditionChart>>();

/** Shipping costs by courier. */
export const expeditionReport = reportDataset({
  id: 'report-expedition',
  title: { en: 'Shipping by courier', id: 'Ongkir per kurir' },
  endpoint: catalogue.report.expeditionChart,
  idColumn: 'rank',
  shown: { leads: ['rank', 'expedition_name'] },
  chart: { kind: 'pie', labels: 'expedition_name', values: ['amount'] },
  records: ranked,
  columns: [
    expedition.id('rank', { en: 'No.', id: 'No.' }, { widthPixels: 50 }),
    expedition.text('expedition_name', { en: 'Courier', id: 'Kurir' }),
    expedition.money('amount', { en: 'Shipping costs', id: 'Ongkir' }),
  ],
});
