import type { AlertsView } from '../../../src/sidebar/shell/server/rpc-views';

const at = Date.UTC(2026, 2, 2, 2);

/** What is low and what nobody paid, one of it muted, while a report could not be looked at. */
export const alertsOf = (changes: Partial<AlertsView> = {}): AlertsView => ({
  settings: {
    stock: {
      ...{ out: true, low: true, most: 5, column: { tabId: 11, title: 'Batas' } },
      categories: [{ id: '7', name: 'Kaos', most: 12 }],
    },
    unpaid: { isOn: true, days: 3 },
    ends: { isOn: true, days: 30 },
    report: [{ figure: 'grossSales', period: 'yesterday', isBelow: true, bound: 1_500_000 }],
    jobs: { isOn: true },
    mail: { isOn: true, quiet: { from: 21, until: 7 } },
  },
  open: 505,
  kinds: [
    {
      ...{ title: 'Stok habis', count: 4, isAtLeast: false },
      alerts: [
        {
          ...{ topic: 'stock', id: '8000001', newsAt: at, since: at, kind: 'Stok habis' },
          ...{
            thing: 'Kaos Polos · Hitam · L',
            sku: 'KAOS-01',
            figure: 0,
            unit: 'number' as const,
            bound: 12,
            isMuted: false,
            isNew: true,
          },
        },
      ],
    },
    {
      ...{ title: 'Pesanan belum dibayar', count: 500, isAtLeast: true },
      alerts: [
        {
          ...{ topic: 'unpaid', id: '30', newsAt: at, since: at, kind: 'Pesanan belum dibayar' },
          ...{
            thing: '#20030 · Budi',
            sku: '',
            figure: 5,
            unit: 'number' as const,
            bound: 3,
            isMuted: false,
            isNew: false,
          },
        },
      ],
    },
  ],
  muted: {
    count: 1,
    alerts: [
      {
        ...{ topic: 'unpaid', id: '31', newsAt: at, since: at, kind: 'Pesanan belum dibayar', thing: '#20031 · Sari' },
        ...{ sku: '', figure: 5, unit: 'number' as const, bound: 3, isMuted: true, isNew: false },
      },
    ],
  },
  failed: [{ topic: 'report', title: 'Laporan', lookedAt: at, text: 'Ngorder sedang bermasalah.' }],
  unread: [{ topic: 'stock', title: 'Stok', text: 'Kolom "Batas": 1 bukan angka (KAOS-01 ("banyak")).' }],
  lookedAt: at,
  tabId: 12,
  hasAddress: true,
  topics: [{ topic: 'stock', title: 'Stok' }],
  columns: [{ tabId: 11, title: 'Batas', tabName: 'Variasi' }],
  ...changes,
});
