export const marketplaces: readonly { readonly id: number; readonly name: string }[] = [
  'Tokopedia',
  'Bukalapak',
  'Shopee',
  'Instagram',
  'Whatsapp',
  'Lazada',
  'Facebook',
  'Website Lain',
].map((name, index) => ({ id: index + 1, name }));

/** An account in a marketplace where the shop sells. */
export interface OrderSource {
  readonly id: number;
  marketplaceId: number;
  note: string;
  isActive: boolean;
}

export const seededOrderSources = (): OrderSource[] => [
  { id: 12, marketplaceId: 5, note: '085755065637', isActive: true },
  { id: 30, marketplaceId: 1, note: '', isActive: true },
  { id: 475, marketplaceId: 3, note: 'Toko Contoh Resmi', isActive: true },
  { id: 476, marketplaceId: 4, note: 'tokocontoh.id', isActive: false },
];

/** A fee or a discount that can be put on an order. */
export interface OrderCost {
  /** Looks like a key of MongoDB. */
  readonly id: string;
  category: string;
  type: string;
  name: string;
  percentage: number;
  nominal: number;
}

export const seededOrderCosts = (): OrderCost[] => [
  { id: orderCostId(1), category: 'OTHER COST', type: 'NOMINAL', name: 'Biaya Lain', percentage: 0, nominal: 1000 },
  { id: orderCostId(2), category: 'DISCOUNT', type: 'NOMINAL', name: 'Diskon', percentage: 0, nominal: 10_000 },
  { id: orderCostId(3), category: 'DISCOUNT', type: 'PERCENTAGE', name: 'Diskon Lagi', percentage: 50, nominal: 0 },
];

export const orderCostId = (number: number): string => `5f154995060c0000${number.toString(16).padStart(8, '0')}`;
