/** What functions may be allowed to read at one go, by what a person wants to see. */
export const readingFamilyIds = [
  'products',
  'shipping',
  'reports',
  'orders',
  'tracking',
  'customers',
  'balance',
] as const;

export type ReadingFamilyId = (typeof readingFamilyIds)[number];

interface ReadingFamily {
  /** Ids of endpoints. What is allowed is kept as these, so that a later version, which may have more, allows none by itself. */
  readonly endpoints: readonly string[];
  /** Whether it shows names, telephones or addresses of the shop's customers to everybody who sees the file. */
  readonly isPersonal?: true;
}

/** The endpoints that the custom functions of each family ask. */
export const readingFamilies: Readonly<Record<ReadingFamilyId, ReadingFamily>> = {
  products: { endpoints: ['product.search', 'product.warehouseStock', 'warehouse.list'] },
  shipping: { endpoints: ['expedition.cost', 'expedition.list', 'region.search'] },
  reports: {
    endpoints: [
      'report.get',
      'report.group',
      'report.profitChart',
      'report.expeditionChart',
      'report.bank',
      'analyzer.products',
      'analyzer.locations',
      'analyzer.salesChannels',
    ],
  },
  orders: { endpoints: ['order.list', 'order.detail'], isPersonal: true },
  tracking: { endpoints: ['expedition.track', 'expedition.list', 'order.list'], isPersonal: true },
  customers: { endpoints: ['customer.list', 'analyzer.customers'], isPersonal: true },
  balance: { endpoints: ['payment.orderPayBalance', 'payment.xenditBalance'] },
};

/** The first family that an endpoint belongs to; `undefined` for those that no function but `NGORDER` asks. */
export const readingFamilyOf = (endpoint: string): ReadingFamilyId | undefined =>
  readingFamilyIds.find((id) => readingFamilies[id].endpoints.includes(endpoint));
