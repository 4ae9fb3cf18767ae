import { type Named, placeOf } from './named';

/** One of them, several of them in English, and in Indonesian, which has no plural. */
type Thing = readonly [one: string, many: string, id: string];

/** What is done with them, and what was, in English and Indonesian. */
type Verb = readonly [en: readonly [todo: string, done: string], id: readonly [todo: string, done: string]];

const things = {
  account: ['bank account', 'bank accounts', 'rekening'],
  adminFee: ['fee', 'fees', 'biaya admin'],
  cancelledOrder: ['cancelled order', 'cancelled orders', 'pesanan batal'],
  courier: ['courier', 'couriers', 'kurir'],
  customer: ['customer', 'customers', 'pelanggan'],
  customerCategory: ['customer category', 'customer categories', 'kategori pelanggan'],
  expense: ['expense', 'expenses', 'pengeluaran'],
  extraCost: ['extra cost', 'extra costs', 'biaya tambahan'],
  notification: ['notification', 'notifications', 'notifikasi'],
  opname: ['stock opname', 'stock opnames', 'stok opname'],
  order: ['order', 'orders', 'pesanan'],
  orderSource: ['order source', 'order sources', 'sumber pesanan'],
  product: ['product', 'products', 'produk'],
  productCategory: ['product category', 'product categories', 'kategori produk'],
  promo: ['promo', 'promos', 'promo'],
  supplier: ['supplier', 'suppliers', 'supplier'],
  transaction: ['account transaction', 'account transactions', 'mutasi rekening'],
  transfer: ['stock transfer', 'stock transfers', 'transfer stok'],
  variation: ['variation', 'variations', 'variasi'],
  warehouse: ['warehouse', 'warehouses', 'gudang'],
} as const satisfies Readonly<Record<string, Thing>>;

const verbs = {
  add: [
    ['Add', 'added'],
    ['Tambah', 'ditambah'],
  ],
  change: [
    ['Update', 'updated'],
    ['Ubah', 'diubah'],
  ],
  delete: [
    ['Delete', 'deleted'],
    ['Hapus', 'dihapus'],
  ],
  cancel: [
    ['Cancel', 'cancelled'],
    ['Batalkan', 'dibatalkan'],
  ],
  /** Something of theirs is: how it is called stands above. */
  process: [
    ['Process', 'done'],
    ['Proses', 'berhasil'],
  ],
} as const satisfies Readonly<Record<string, Verb>>;

/** What a function of Ngorder's is carried out for, and what that does to it. Others are about records of no one kind. */
const counted: Readonly<Record<string, readonly [keyof typeof things, keyof typeof verbs]>> = {
  'adminFee.create': ['adminFee', 'add'],
  'adminFee.update': ['adminFee', 'change'],
  'bank.create': ['account', 'add'],
  'bank.delete': ['account', 'delete'],
  'bank.deleteMutation': ['transaction', 'delete'],
  'bank.update': ['account', 'change'],
  'cancelledOrder.delete': ['cancelledOrder', 'delete'],
  'cancelledOrder.return': ['cancelledOrder', 'process'],
  'courierSetting.deleteCustom': ['courier', 'delete'],
  'courierSetting.updateCustom': ['courier', 'change'],
  'customer.activatePrivor': ['customer', 'process'],
  'customer.create': ['customer', 'add'],
  'customer.update': ['customer', 'change'],
  'customer.updateActivation': ['customer', 'process'],
  'customerCategory.create': ['customerCategory', 'add'],
  'customerCategory.update': ['customerCategory', 'change'],
  'expense.create': ['expense', 'add'],
  'expense.delete': ['expense', 'delete'],
  'expense.update': ['expense', 'change'],
  'notification.markRead': ['notification', 'process'],
  'order.addAwb': ['order', 'process'],
  'order.cancel': ['order', 'cancel'],
  'order.create': ['order', 'add'],
  'order.deleteInstallments': ['order', 'process'],
  'order.pay': ['order', 'process'],
  'order.update': ['order', 'change'],
  'orderCost.create': ['extraCost', 'add'],
  'orderCost.delete': ['extraCost', 'delete'],
  'orderCost.update': ['extraCost', 'change'],
  'orderSource.create': ['orderSource', 'add'],
  'orderSource.update': ['orderSource', 'change'],
  'product.create': ['product', 'add'],
  'product.delete': ['product', 'delete'],
  'product.deleteVariations': ['variation', 'delete'],
  'product.syncStock': ['variation', 'process'],
  'product.update': ['product', 'change'],
  'product.updateStock': ['variation', 'process'],
  'productCategory.create': ['productCategory', 'add'],
  'productCategory.delete': ['productCategory', 'delete'],
  'productCategory.update': ['productCategory', 'change'],
  'promo.create': ['promo', 'add'],
  'promo.delete': ['promo', 'delete'],
  'promo.update': ['promo', 'change'],
  'shipment.cancelPickup': ['order', 'process'],
  'shipment.remove': ['order', 'process'],
  'shipment.requestPickup': ['order', 'process'],
  'shipment.resend': ['order', 'process'],
  'stockOpname.create': ['opname', 'add'],
  'stockTransfer.create': ['transfer', 'add'],
  'supplier.create': ['supplier', 'add'],
  'supplier.update': ['supplier', 'change'],
  'unconfirmedOrder.confirm': ['order', 'process'],
  'warehouse.create': ['warehouse', 'add'],
  'warehouse.delete': ['warehouse', 'delete'],
  'warehouse.update': ['warehouse', 'change'],
  'woowa.sendForOrder': ['order', 'process'],
};

/** What a list of Ngorder's holds. */
const listed: Readonly<Record<string, keyof typeof things>> = {
  'adminFee.list': 'adminFee',
  'bank.list': 'account',
  'cancelledOrder.list': 'cancelledOrder',
  'customer.list': 'customer',
  'customerCategory.list': 'customerCategory',
  'expense.list': 'expense',
  'notification.list': 'notification',
  'order.list': 'order',
  'orderCost.list': 'extraCost',
  'orderSource.list': 'orderSource',
  'product.search': 'product',
  'productCategory.list': 'productCategory',
  'promo.list': 'promo',
  'stockOpname.list': 'opname',
  'stockTransfer.list': 'transfer',
  'supplier.list': 'supplier',
  'unconfirmedOrder.list': 'order',
  'warehouse.list': 'warehouse',
};

/** Some records, named: `2 products`, `Delete 2 products`, `2 products deleted`. */
export interface CountedRecords {
  readonly things: string;
  readonly todo: string;
  readonly done: string;
}

/**
 * Records for which a function of Ngorder's is carried out, in one language; `undefined` where nobody has named them.
 * @param shown their count as it is written.
 */
export function countedRecords(
  language: string,
  endpoint: string,
  count: number,
  shown: string,
): CountedRecords | undefined {
  const known = counted[endpoint];
  if (!known) return undefined;
  const [todo, done] = verbs[known[1]][placeOf(language)];
  const told = countedThings(language, known[0], count, shown);
  return { things: told, todo: `${todo} ${told}`, done: `${told} ${done}` };
}

/** Records of a list, named, `2 products`; `undefined` where nobody has named what the list holds. */
export function listedRecords(language: string, list: string, count: number, shown: string): string | undefined {
  // Not `listed[list]` of whatever name: every object also has names like `toString`.
  const thing = Object.keys(listed).includes(list) ? listed[list] : undefined;
  return thing && countedThings(language, thing, count, shown);
}

function countedThings(language: string, thing: keyof typeof things, count: number, shown: string): string {
  const [one, many, id] = things[thing];
  const named: Named = [count === 1 ? one : many, id];
  return `${shown} ${named[placeOf(language)]}`;
}

/** What a tab is called that such records are written into, `Product template`; `undefined` where the function makes none that are named. */
export function templateName(language: string, endpoint: string): string | undefined {
  const [thing, verb] = counted[endpoint] ?? [];
  if (thing === undefined || verb !== 'add') return undefined;
  const [one, , id] = things[thing];
  const named: Named = [`${one.charAt(0).toUpperCase()}${one.slice(1)} template`, `Template ${id}`];
  return named[placeOf(language)];
}
