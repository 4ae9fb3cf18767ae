import { type Named, placeOf } from './named';
import { readYesNo } from './read-yes-no';

/** What Ngorder's codes mean: by code, or by parameter and code where a code means several things. One without a name is shown as it is. */
const named: Readonly<Record<string, Named>> = {
  UNPAID: ['Unpaid', 'Belum dibayar'],
  PAID: ['Paid', 'Lunas'],
  INSTALLMENT: ['Instalments', 'Cicilan'],
  FAIL: ['Payment failed', 'Pembayaran gagal'],
  CONFIRM: ['Payment reported', 'Sudah konfirmasi bayar'],
  WAITING_CONFIRMATION: ['Waiting for confirmation', 'Menunggu konfirmasi'],
  'WAITING PAYMENT': ['Waiting for payment', 'Menunggu pembayaran'],
  REFUND_REJECTED: ['Refund refused', 'Refund ditolak'],
  ALL: ['All', 'Semua'],
  'NO AWB': ['No tracking number yet', 'Belum ada resi'],
  'ON PROCESS': ['On its way', 'Dalam pengiriman'],
  DELIVERED: ['Delivered', 'Sudah diterima'],
  UNPROCESSED: ['Not processed', 'Belum diproses'],
  ACCEPTED: ['Accepted', 'Diterima'],
  REJECTED: ['Refused', 'Ditolak'],
  CANCELED: ['Cancelled', 'Dibatalkan'],
  CANCEL: ['Cancelled', 'Dibatalkan'],
  EXPIRED: ['Expired', 'Kedaluwarsa'],
  READY_TO_SHIP: ['Ready to ship', 'Siap dikirim'],
  PICKUP_REQUEST: ['Pickup asked for', 'Minta pickup'],
  UNPICK: ['Not picked up', 'Tidak di-pickup'],
  ON_PROCESS: ['On its way', 'Dalam pengiriman'],
  RETURNED: ['Returned', 'Retur'],
  LOST: ['Lost', 'Hilang'],
  INVALID: ['Invalid', 'Tidak valid'],
  SHIPMENT_PROBLEM: ['Problem', 'Bermasalah'],
  DROPOFF: ['To be dropped off', 'Diantar sendiri'],
  COMPLETE: ['Settled', 'Selesai'],
  PENDING: ['Pending', 'Belum selesai'],
  'ON PROGRESS': ['Under way', 'Sedang berjalan'],
  SUCCESS: ['Done', 'Selesai'],
  NOMINAL: ['Amount in rupiah', 'Nominal rupiah'],
  PERCENTAGE: ['Percentage', 'Persen'],
  COD: ['COD', 'COD'],
  NON_COD: ['Not COD', 'Bukan COD'],
  APP: ['Ngorder app', 'Aplikasi Ngorder'],
  PRIVOR: ['Privor', 'Privor'],
  STORE_FRONT: ['Storefront', 'Storefront'],
  SF_MEMBER: ['Storefront member', 'Storefront member'],
  SF_GUEST: ['Storefront guest', 'Storefront tamu'],
  SHOPEE: ['Shopee', 'Shopee'],
  JURNAL: ['Jurnal', 'Jurnal'],
  QUICK_ORDER: ['Quick order', 'Pesanan cepat'],
  UNCATEGORIZED: ['Uncategorised', 'Tanpa kategori'],
  ARCHIVED: ['Archived', 'Diarsipkan'],
  MEMBER: ['Member', 'Member'],
  GUEST: ['Guest', 'Tamu'],
  ORDER_ID: ['Order number', 'Nomor pesanan'],
  CUSTOMER_NAME: ['Customer name', 'Nama pelanggan'],
  CUSTOMER_PHONE: ['Customer phone', 'Telepon pelanggan'],
  AWB_NUMBER: ['Tracking number', 'No. resi'],
  SHOPEE_INVOICE: ['Shopee invoice', 'Invoice Shopee'],
  PRODUCT_NAME: ['Product name', 'Nama produk'],
  SKU: ['SKU', 'SKU'],
  SHIPPER_TRACKING: ['Shipper tracking number', 'Nomor lacak Shipper'],
  NAME: ['Name', 'Nama'],
  EMAIL: ['Email', 'Email'],
  PHONE: ['Phone', 'Telepon'],
  ADDRESS: ['Address', 'Alamat'],
  ORDER_DATE: ['Order date', 'Tanggal pesanan'],
  PAYMENT_DATE: ['Payment date', 'Tanggal bayar'],
  NEWEST: ['Newest first', 'Terbaru dulu'],
  LONGEST: ['Oldest first', 'Terlama dulu'],
  CHEAPEST: ['Lowest price first', 'Termurah dulu'],
  EXPENSIVE: ['Highest price first', 'Termahal dulu'],
  LEAST_STOCK: ['Least stock first', 'Stok tersedikit dulu'],
  MOST_STOCK: ['Most stock first', 'Stok terbanyak dulu'],
  ASC: ['A to Z', 'A ke Z'],
  DESC: ['Z to A', 'Z ke A'],
  LATEST_CUSTOMER: ['Newest customer first', 'Pelanggan terbaru dulu'],
  LAST_ORDER: ['Latest order first', 'Pesanan terakhir dulu'],
  TRANSACTION: ['Most orders', 'Pesanan terbanyak'],
  SOLD_ITEMS: ['Most pieces sold', 'Jumlah terjual terbanyak'],
  GROSS_SALES: ['Gross sales', 'Penjualan kotor'],
  NET_SALES: ['Net sales', 'Penjualan bersih'],
  GROSS_PROFIT: ['Gross profit', 'Laba kotor'],
  S: ['Own stock', 'Stok sendiri'],
  R: ['From other suppliers', 'Dari supplier lain'],
  PO: ['Preorder', 'Preorder'],
  NON_SET_PRICE: ['Without a price', 'Belum ada harga'],
  NON_PROFIT: ['Without profit', 'Tanpa laba'],
  PRODUCT: ['Product', 'Produk'],
  EXPEDITION: ['Shipping', 'Ongkir'],
  CATEGORY: ['Category', 'Kategori'],
  ORDER_PAY: ['Order payment', 'Pembayaran pesanan'],
  PAYMENT_GATEWAY: ['Payment gateway', 'Payment gateway'],
  'PAYMENT GATEWAY': ['Payment gateway', 'Payment gateway'],
  BANK: ['Bank account', 'Rekening bank'],
  OUTGOING: ['Going out', 'Keluar'],
  INCOMING: ['Coming in', 'Masuk'],
  BY_DATE: ['By day', 'Per hari'],
  BY_MONTH: ['By month', 'Per bulan'],
  ACTIVITY: ['Activity', 'Aktivitas'],
  NEWS: ['News', 'Berita'],
  ACTIVE: ['Active', 'Aktif'],
  'NON ACTIVE': ['Inactive', 'Nonaktif'],
  REGISTERED: ['Registered', 'Terdaftar'],
  UNREGISTERED: ['Not registered', 'Belum terdaftar'],
  REQUESTED: ['Asked to register', 'Minta terdaftar'],
  INACTIVE: ['Inactive', 'Belum aktif'],
  BLOCKED: ['Blocked', 'Diblokir'],
  DELETED: ['deleted', 'dihapus'],
  EXISTS: ['there', 'ada'],
  Y: ['Yes', 'Ya'],
  N: ['No', 'Tidak'],
  'is_active:R': ['Asked to register', 'Minta terdaftar'],
  'is_active:T': ['Email not confirmed', 'Email belum dikonfirmasi'],
  'is_warehouse:1': ['Yes', 'Ya'],
  'is_warehouse:0': ['No', 'Tidak'],
  'status:Y': ['Active', 'Aktif'],
  'status:N': ['Inactive', 'Nonaktif'],
  'category:N': ['Customer', 'Pelanggan'],
  'category:Y': ['Reseller', 'Reseller'],
  'category:D': ['Dropshipper', 'Dropshipper'],
  'customer_category_code:N': ['Customer', 'Pelanggan'],
  'customer_category_code:Y': ['Reseller', 'Reseller'],
  'customer_category_code:D': ['Dropshipper', 'Dropshipper'],
  'registration_status:0': ['Not registered', 'Belum terdaftar'],
  'registration_status:1': ['Registered', 'Terdaftar'],
  'registration_status:4': ['Blocked', 'Diblokir'],
  'registration_status:T': ['Inactive', 'Belum aktif'],
  'registration_status:R': ['Asked to register', 'Minta terdaftar'],
  'weekday:Senin': ['Monday', 'Senin'],
  'weekday:Selasa': ['Tuesday', 'Selasa'],
  'weekday:Rabu': ['Wednesday', 'Rabu'],
  'weekday:Kamis': ['Thursday', 'Kamis'],
  'weekday:Jumat': ['Friday', 'Jumat'],
  'weekday:Sabtu': ['Saturday', 'Sabtu'],
  'weekday:Minggu': ['Sunday', 'Minggu'],
  'type:day': ['Day', 'Hari'],
  'type:week': ['Week', 'Minggu'],
  'stock_source:product.search': ['Product list', 'Daftar produk'],
  'stock_source:product.warehouseStock': ['Stock per warehouse', 'Stok per gudang'],
  'expedition_id:1': ['JNE', 'JNE'],
  'expedition_id:2': ['TIKI', 'TIKI'],
  'expedition_id:3': ['POS', 'POS'],
  'expedition_id:4': ['SiCepat', 'SiCepat'],
  'expedition_id:5': ['Wahana', 'Wahana'],
  'expedition_id:6': ['J&T Express', 'J&T Express'],
  'expedition_id:7': ['Alfatrex', 'Alfatrex'],
  'expedition_id:8': ['Lion Parcel', 'Lion Parcel'],
  'expedition_id:9': ['Ninja Xpress', 'Ninja Xpress'],
  'expedition_id:10': ['SAP', 'SAP'],
  'expedition_id:11': ['RPX', 'RPX'],
  'expedition_id:98': ['Picked up at the shop', 'Diambil di toko'],
  'expedition_id:99': ['Manual courier', 'Kurir manual'],
  'pickup:0': ['Ready to ship', 'Siap dikirim'],
  'pickup:1': ['Waiting for pickup', 'Menunggu pickup'],
  'pickup:2': ['Delivered', 'Sudah diterima'],
};

const names = new Map(Object.entries(named));

/** All names in a language, by code or by parameter and code. */
export const namesIn = (language: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...names].map(([code, both]) => [code, both[placeOf(language)]]));

const bothOf = (parameter: string, code: string): Named | undefined =>
  names.get(`${parameter}:${code}`) ?? names.get(code);

/** What a code that means one thing everywhere is called, such as the state of an order; a text that is none stays as it is. */
export const nameOfCode = (language: string, code: string): string => names.get(code)?.[placeOf(language)] ?? code;

/** What a code of a parameter is called; the code itself where it has no name. */
export const nameOfValue = (language: string, parameter: string, code: string): string =>
  bothOf(parameter, code)?.[placeOf(language)] ?? code;

/** The one among some codes that a text means: written as it is, or by its name in any language, in whatever case; where it says yes or no, by any word for that. */
export function codeOfName(parameter: string, codes: readonly string[], text: string): string | undefined {
  const typed = text.trim().toLowerCase();
  return (
    codes.find((code) => code.toLowerCase() === typed) ??
    codes.find((code) => bothOf(parameter, code)?.some((name) => name.toLowerCase() === typed)) ??
    codeOfYesNo(parameter, codes, typed)
  );
}

/** Names of codes that say yes and no; where `Y` is a reseller it is another word. */
const [saysYes, saysNo]: readonly (readonly string[])[] = [
  ['Yes', 'Active'],
  ['No', 'Inactive'],
];

function codeOfYesNo(parameter: string, codes: readonly string[], typed: string): string | undefined {
  const isYes = readYesNo(typed);
  if (isYes === undefined) return undefined;
  const words = isYes ? saysYes : saysNo;
  return codes.find((code) => words?.includes(bothOf(parameter, code)?.[0] ?? ''));
}

/** The one among some codes that a cell of ours shows, by itself or by its name in any language, to the letter. */
export const codeShownAs = (parameter: string, codes: readonly string[], shown: string): string | undefined =>
  codes.find((code) => code === shown) ?? codes.find((code) => bothOf(parameter, code)?.includes(shown));
