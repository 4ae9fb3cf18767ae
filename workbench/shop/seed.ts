import type { Faker } from '@faker-js/faker';
import { faker } from '@faker-js/faker/locale/id_ID';
import { dayMs } from './local-time';
import { mainWarehouseId, type Product, type ShopState, type Variation } from './shop-state';
import { seedCustomers } from './state/customers';
import type { Order } from './state/orders';
import { seedTrade } from './state/seed-trade';

export interface SeedOptions {
  readonly seed: number;
  readonly products: number;
  readonly orders: number;
  /** Over how many days until today they are spread. */
  readonly orderDays: number;
  readonly warehouses: number;
  /** Share of products that are kept in several warehouses. */
  readonly warehouseShare: number;
  /** Among the products are those whose names and SKUs a sheet could take for something else. */
  readonly hasNastyTexts: boolean;
}

const seededCustomerCount = 40;
/** One order in so many is of a customer whom the shop knows. */
const ordersPerRegular = 5;
const kinds = [
  'Kaos',
  'Kemeja',
  'Celana',
  'Jaket',
  'Gamis',
  'Sepatu',
  'Sandal',
  'Tas',
  'Topi',
  'Mukena',
  'Sarung',
  'Jilbab',
];
const makes = [
  'Polos',
  'Batik',
  'Anak',
  'Pria',
  'Wanita',
  'Premium',
  'Rajut',
  'Denim',
  'Katun',
  'Linen',
  'Sport',
  'Jumbo',
];
const colors = ['Merah', 'Putih', 'Hitam', 'Biru', 'Hijau', 'Kuning', 'Abu', 'Cokelat', 'Navy', 'Krem'];
const sizes = ['S', 'M', 'L', 'XL', 'XXL', '38', '39', '40', '41', '42'];
const categories = ['Pakaian', 'Sepatu', 'Tas', 'Aksesoris', 'Muslim', 'Anak'];
const couriers = ['JNE', 'SiCepat', 'J&T', 'Anteraja', 'Lion Parcel'];
const warehouseNames = ['Gudang Utama', 'Gudang Bandung', 'Gudang Surabaya', 'Gudang Medan', 'Gudang Makassar'];

/** What sellers really type, and what breaks a sheet that takes it for a number, a date or a formula. */
const nastyTexts = {
  skus: ['00123', '1E5', '123456789012345678', '3-4', '=1+1', "'abc", '+6281234', '-', 'TRUE', '10%'],
  names: ['=IMPORTXML("https://contoh.example";"//a")', '+62812 Pulsa', '-', "'Kutip", 'Kaos 🔥 Promo', '@SUM(A1)'],
};
const noTexts: typeof nastyTexts = { skus: [], names: [] };

/** Fills a shop; the same seed and size give the same shop. */
export function seedShop(state: ShopState, options: SeedOptions): void {
  // From a seed of their own, so that products, stock and orders stay as they are.
  faker.seed(options.seed + 2);
  state.customers.push(...seedCustomers(faker, state.clock.now(), seededCustomerCount));
  faker.seed(options.seed);
  for (let id = 0; id < options.warehouses; id += 1) {
    state.warehouses.push({
      id: id === 0 ? mainWarehouseId : 20 + id,
      name: warehouseNames[id] ?? `Gudang ${id + 1}`,
      supplierId: 23_500 + id,
      address: `${faker.location.street()}, ${faker.location.city()}`,
      adminIds: state.staff.slice(0, 2).map((person) => person.id),
      isActive: true,
    });
  }
  let nextVariationId = 8_000_001;
  for (let index = 0; index < options.products; index += 1) {
    const product = makeProduct(faker, state, options, index, nextVariationId);
    nextVariationId += product.variations.length;
    state.addProduct(product);
  }
  const sold = [...state.variations.values()];
  for (let index = 0; index < options.orders && sold.length > 0; index += 1) {
    state.orders.push(makeOrder(faker, state, options, index, sold));
  }
  seedTrade(state, options.seed);
}

/** 2.5 variations a product on average: half have one, the others two to six. */
function makeProduct(
  random: Faker,
  state: ShopState,
  options: SeedOptions,
  index: number,
  firstVariationId: number,
): Product {
  const id = 1_000_001 + index;
  const nasty = options.hasNastyTexts ? nastyTexts : noTexts;
  const kind = random.helpers.arrayElement(kinds);
  const isOwn = index % 25 !== 7 && index % 40 !== 11;
  const isWarehouse = isOwn && options.warehouses > 1 && random.number.float() < options.warehouseShare;
  const count = index % 2 === 0 ? 1 : random.number.int({ min: 2, max: 6 });
  const type = isOwn ? 'S' : index % 25 === 7 ? 'R' : 'PO';
  const category = random.number.int({ min: 0, max: categories.length - 1 });
  const product: Product = {
    id,
    name: nasty.names[index - 3] ?? `${kind} ${random.helpers.arrayElement(makes)} ${random.person.lastName()}`,
    type,
    categoryId: category + 1,
    categoryName: categories[category] ?? '',
    description: `${kind} nyaman dipakai sehari-hari.`,
    discount: 0,
    weight: random.number.int({ min: 1, max: 20 }) * 50,
    isWarehouse,
    publishStatus: 'Y',
    showStock: 'N',
    preorder: type === 'PO' ? { type: 'day', number: 7 } : null,
    wholesaleStatus: 'N',
    wholesales: [],
    createdAt: state.clock.now() - random.number.int({ min: 100, max: 900 }) * dayMs,
    variations: [],
  };
  const warehouseIds = isWarehouse ? state.warehouses.map((warehouse) => warehouse.id) : [mainWarehouseId];
  for (let position = 0; position < count; position += 1) {
    const place = { kind, id: firstVariationId + position, position };
    product.variations.push(makeVariation(random, product, place, warehouseIds, nasty.skus));
  }
  return product;
}

function makeVariation(
  random: Faker,
  product: Product,
  { kind, id, position }: { readonly kind: string; readonly id: number; readonly position: number },
  warehouseIds: readonly number[],
  skus: readonly string[],
): Variation {
  const cost = random.number.int({ min: 10, max: 300 }) * 1000;
  const color = random.helpers.arrayElement(colors);
  const skuNumber = id - 8_000_001;
  const stockIn = () => (product.type === 'S' ? random.number.int({ min: 0, max: 120 }) : 0);
  return {
    id,
    productId: product.id,
    sku:
      skus[skuNumber - 5] ??
      `${kind.slice(0, 3)}-${color.slice(0, 3)}-${String(skuNumber).padStart(5, '0')}`.toUpperCase(),
    size: sizes[(skuNumber + position) % sizes.length] ?? '',
    color,
    weight: product.weight,
    priceBuy: cost,
    price: Math.round((cost * 1.5) / 500) * 500,
    priceReseller: Math.round((cost * 1.25) / 500) * 500,
    price1: Math.round((cost * 1.2) / 500) * 500,
    price2: Math.round((cost * 1.15) / 500) * 500,
    price3: Math.round((cost * 1.1) / 500) * 500,
    stock: new Map(warehouseIds.map((warehouseId) => [warehouseId, stockIn()])),
    image: null,
    images: [],
    movements: [],
  };
}

/** Orders of the last 60 days; the seeded stock is what they left. */
function makeOrder(
  random: Faker,
  state: ShopState,
  options: SeedOptions,
  index: number,
  sold: readonly Variation[],
): Order {
  // Drawn one by one: drawing several at once copies the whole shop for every order.
  const drawn = new Set(
    Array.from({ length: random.number.int({ min: 1, max: 3 }) }, () => random.helpers.arrayElement(sold)),
  );
  const lines = [...drawn].map((variation) => ({
    variationId: variation.id,
    warehouseId: [...variation.stock.keys()][0] ?? mainWarehouseId,
    name: state.products.get(variation.productId)?.name ?? '',
    price: variation.price,
    quantity: random.number.int({ min: 1, max: 4 }),
  }));
  const payment = random.helpers.arrayElement(['PAID', 'PAID', 'PAID', 'UNPAID', 'INSTALLMENT'] as const);
  const progress = payment === 'PAID' ? random.helpers.arrayElement(['NO AWB', 'ON PROCESS', 'DELIVERED']) : payment;
  const passerBy = { name: random.person.fullName(), phone: `08${random.string.numeric(10)}` };
  const regular =
    index % ordersPerRegular === 0 ? state.customers[(index / ordersPerRegular) % seededCustomerCount] : undefined;
  const buyer = regular ?? passerBy;
  const ageMs = Math.floor(((options.orders - index) / options.orders) * options.orderDays * dayMs);
  return {
    id: 100_001 + index,
    number: 10_001 + index,
    createdAt: state.clock.now() - ageMs,
    customerName: buyer.name,
    customerPhone: buyer.phone,
    customerAddress: random.location.city(),
    courier: random.helpers.arrayElement(couriers),
    shippingCost: random.number.int({ min: 8, max: 60 }) * 1000,
    lines,
    progress,
    payment,
    category: random.helpers.arrayElement(['APP', 'SHOPEE', 'STORE_FRONT']),
    awb: progress === 'ON PROCESS' || progress === 'DELIVERED' ? `00${random.string.numeric(10)}` : null,
    isCancelled: false,
  };
}
