import { catalogue } from '../../api/catalogue';
import type { ReportBank, ReportExpeditionChart, ReportGet } from '../../api/resources/report';
import { columnsOf } from '../record-column';
import { type Ranked, ranked, reportDataset } from './report-dataset';

interface PeriodReport extends ReportGet {
  readonly period: string;
  readonly from: unknown;
  readonly to: unknown;
}

const period = columnsOf<PeriodReport>();

/** Sales, costs and profit of a period in one row; one row more for every period that is pulled into the tab in addition. */
export const periodReport = reportDataset({
  id: 'report',
  title: { en: 'Report', id: 'Laporan' },
  endpoint: catalogue.report.get,
  idColumn: 'period',
  chart: {
    kind: 'column',
    labels: 'period',
    values: ['gross_sales', 'net_sales', 'gross_profit', 'net_profit', 'expense'],
  },
  records: ({ data, asked: { start_date: from, end_date: to } }) => [{ ...data, from, to, period: `${from} – ${to}` }],
  columns: [
    period.id('period', 'Period', 'Periode', { widthPixels: 180 }),
    period.day('from', 'From', 'Dari'),
    period.day('to', 'To', 'Sampai'),
    period.money('gross_sales', 'Gross sales', 'Penjualan kotor', { read: (report) => report.gross_sales.nominal }),
    period.money('unpaid', 'Not paid yet', 'Belum dibayar', { read: (report) => report.gross_sales.unpaid }),
    period.money('net_sales', 'Net sales', 'Penjualan bersih', { read: (report) => report.net_sales.nominal }),
    period.money('gross_profit', 'Gross profit', 'Laba kotor', { read: (report) => report.gross_profit.nominal }),
    period.money('expense', 'Expenses', 'Pengeluaran', { read: (report) => report.expense.nominal }),
    period.money('net_profit', 'Net profit', 'Laba bersih', { read: (report) => report.net_profit.nominal }),
    period.percent('net_sales_change', 'Net sales ±', 'Penjualan bersih ±', {
      read: (report) => report.net_sales.percentage,
    }),
    period.percent('gross_profit_change', 'Gross profit ±', 'Laba kotor ±', {
      read: (report) => report.gross_profit.percentage,
    }),
    period.percent('expense_change', 'Expenses ±', 'Pengeluaran ±', { read: (report) => report.expense.percentage }),
    period.percent('net_profit_change', 'Net profit ±', 'Laba bersih ±', {
      read: (report) => report.net_profit.percentage,
    }),
    period.money('discount', 'Discounts', 'Diskon'),
    period.money('postage', 'Shipping costs', 'Ongkos kirim'),
    period.money('order_cost', 'Order costs', 'Biaya pesanan'),
    period.money('supplier_pay.nominal', 'Paid to suppliers', 'Dibayar ke supplier'),
    period.money('shopee.total_amount', 'Shopee: total', 'Shopee: total'),
    period.money('shopee.escrow_revenue', 'Shopee: escrow revenue', 'Shopee: pendapatan escrow'),
    period.money('shopee.escrow_expense', 'Shopee: escrow costs', 'Shopee: biaya escrow'),
    period.money('shopee.total_escrow', 'Shopee: escrow', 'Shopee: escrow'),
    period.quantity('product.total_stock', 'Stock now', 'Stok saat ini'),
    period.money('product.assets', 'Value of stock', 'Nilai stok'),
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
    bank.text('bank', 'Bank', 'Bank'),
    bank.text('holder_name', 'Holder', 'Pemilik'),
    bank.id('bank_number', 'Account no.', 'No. rekening', { widthPixels: 130 }),
    bank.money('nominal', 'Received', 'Uang masuk'),
    bank.id('id', 'Account ID', 'ID rekening'),
  ],
});

const expedition = columnsOf<Ranked<ReportExpeditionChart>>();

/** Shipping costs by courier. */
export const expeditionReport = reportDataset({
  id: 'report-expedition',
  title: { en: 'Shipping by courier', id: 'Ongkir per ekspedisi' },
  endpoint: catalogue.report.expeditionChart,
  idColumn: 'rank',
  chart: { kind: 'pie', labels: 'expedition_name', values: ['amount'] },
  records: ranked,
  columns: [
    expedition.id('rank', 'No.', 'No.', { widthPixels: 50 }),
    expedition.text('expedition_name', 'Courier', 'Ekspedisi'),
    expedition.money('amount', 'Shipping costs', 'Ongkos kirim'),
  ],
});
