import { endpoint, inPath } from '../../endpoint';
import { oneOf, required } from '../../field';
import { reportPeriod } from '../../parameter-groups';

/** What `report.get` answers. */
export interface ReportGet {
  readonly net_sales: { readonly nominal: number; readonly percentage: number };
  readonly gross_profit: { readonly nominal: number; readonly percentage: number };
  readonly gross_sales: { readonly nominal: number; readonly unpaid: string };
  readonly net_profit: { readonly nominal: number; readonly percentage: number };
  readonly expense: { readonly nominal: number; readonly percentage: number };
  readonly discount: number;
  readonly postage: number;
  readonly order_cost: number;
  readonly product: { readonly total_stock: number; readonly assets: number };
  readonly shopee_active: boolean;
  readonly shopee: {
    readonly escrow_expense: unknown;
    readonly escrow_revenue: unknown;
    readonly total_amount: unknown;
    readonly total_escrow: unknown;
  };
  readonly supplier_pay: { readonly show: boolean; readonly nominal: number };
}

/** What `report.group` answers. */
export interface ReportGroup {
  readonly by_source: readonly { readonly name: string; readonly value: number }[];
  readonly by_admin: readonly { readonly user_id: number; readonly name: string; readonly value: number }[];
}

/** What `report.bank` answers. */
export interface ReportBank {
  readonly id: number;
  readonly bank: string;
  readonly holder_name: string;
  readonly bank_number: string;
  readonly image: string;
  readonly nominal: number;
  readonly idr: string;
}

/** What `report.salesChart` answers. */
export interface ReportSalesChart {
  readonly date: string;
  readonly amount: number;
}

/** What `report.profitChart` answers. */
export interface ReportProfitChart {
  readonly date: string;
  readonly net_sales: number;
  readonly gross_profit: number;
}

/** What `report.expeditionChart` answers. */
export interface ReportExpeditionChart {
  readonly expedition_name: string;
  readonly amount: number;
}

export const report = {
  get: endpoint<ReportGet>()({
    id: 'report.get',
    method: 'get',
    paths: ['/report'],
    risk: 'read',
    parameters: {
      ...reportPeriod,
    },
    summary: { en: 'Sales, costs and profit of a period', id: 'Penjualan, biaya, dan laba satu periode' },
  }),
  group: endpoint<ReportGroup>()({
    id: 'report.group',
    method: 'get',
    paths: ['/report/{group}'],
    risk: 'read',
    parameters: {
      group: inPath(required(oneOf(['gross-sales', 'net-sales', 'gross-profit']))),
      ...reportPeriod,
    },
    summary: {
      en: 'Sales or profit of a period, by source and staff',
      id: 'Penjualan atau laba satu periode, per sumber dan admin',
    },
  }),
  bank: endpoint<readonly ReportBank[]>()({
    id: 'report.bank',
    method: 'get',
    paths: ['/report/bank'],
    risk: 'read',
    answersWithList: true,
    parameters: {
      ...reportPeriod,
    },
    summary: { en: 'Money per bank account', id: 'Uang per rekening bank' },
  }),
  salesChart: endpoint<readonly ReportSalesChart[]>()({
    id: 'report.salesChart',
    method: 'get',
    paths: ['/report/chart/sales'],
    risk: 'read',
    answersWithList: true,
    parameters: {
      ...reportPeriod,
    },
    summary: { en: 'Sales over time', id: 'Grafik penjualan' },
  }),
  profitChart: endpoint<readonly ReportProfitChart[]>()({
    id: 'report.profitChart',
    method: 'get',
    paths: ['/report/chart/profit'],
    risk: 'read',
    answersWithList: true,
    parameters: {
      ...reportPeriod,
    },
    summary: { en: 'Sales and profit per day', id: 'Penjualan & laba per hari' },
  }),
  expeditionChart: endpoint<readonly ReportExpeditionChart[]>()({
    id: 'report.expeditionChart',
    method: 'get',
    paths: ['/report/chart/expedition'],
    risk: 'read',
    answersWithList: true,
    parameters: {
      ...reportPeriod,
    },
    summary: { en: 'Shipping costs per courier', id: 'Ongkir per kurir' },
  }),
};
