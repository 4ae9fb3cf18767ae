import type { Named } from '../named';

/** What stands in the example of a template: the same in every language, or by language; by resource and place, or by the name of the field. */
export const rowExamples: Readonly<Record<string, Named | number>> = {
  'product.name': ['Plain T-shirt', 'Kaos Polos'],
  'product.description': ['Cotton combed 30s, regular fit', 'Katun combed 30s, ukuran reguler'],
  'customer.name': ['Sari Wulandari', 'Sari Wulandari'],
  'customer.address': ['Jl. Melati 12', 'Jl. Melati 12'],
  'expense.title': ['Packing plastic', 'Plastik kemasan'],
  'expense.note': ['Paid in cash', 'Dibayar tunai'],
  'promo.name': ['Payday discount', 'Diskon gajian'],
  price: 75_000,
  price_buy: 45_000,
  price_reseller: 70_000,
  price1: 72_000,
  price2: 71_000,
  price3: 70_000,
  stock_quantity: 20,
  weight: 180,
  color: ['Black', 'Hitam'],
  size: ['M', 'M'],
  sku: ['KP-HTM-M', 'KP-HTM-M'],
  discount: 0,
  phone: ['081234567890', '081234567890'],
  email: ['sari@example.com', 'sari@example.com'],
  postal_code: ['40115', '40115'],
  awb_number: ['JP1234567890', 'JP1234567890'],
};
