import type { endpointsTexts as english } from '../en/endpoints-texts';

/** What is said where any of Ngorder's functions is called once, in Indonesian. */
export const endpointsTexts: typeof english = {
  title: 'Fungsi Ngorder (lanjutan)',

  lead: 'Semua yang bisa dilakukan Ngorder, sekali jalan.',

  search: 'Cari yang mau dilakukan',

  searchPlaceholder: 'Retur, faktur, resi, stok…',

  none: (typed) => `Tidak ada yang cocok dengan “${typed}”.`,

  groups: {
    products: 'Produk',
    stock: 'Stok dan gudang',
    orders: 'Pesanan',
    shipping: 'Paket dan kurir',
    customers: 'Pelanggan',
    money: 'Uang',
    reports: 'Laporan',
    shop: 'Toko',
  },

  kinds: {
    warehouse: 'Gudang',
    orderSource: 'Sumber pesanan',
    staff: 'Admin',
    bankAccount: 'Rekening',
    productCategory: 'Kategori produk',
    customerCategory: 'Kategori pelanggan',
    courier: 'Kurir',
    supplier: 'Supplier',
    product: 'Produk',
    variation: 'Variasi',
    customer: 'Pelanggan',
    region: 'Kecamatan',
  },

  nothingToFill: 'Tidak ada yang perlu diisi.',

  more: (_, shown) => `${shown} isian lain`,

  leftOut: 'Tidak diisi',

  details: 'Rincian',

  item: (title, shown) => `${title} ${shown}`,

  addItem: 'Tambah lagi',

  addItemTo: (title) => `Tambah lagi: ${title}`,

  removeItem: (numbered) => `Hapus ${numbered}`,

  namePlaceholder: 'Nama atau ID',

  listed: (column, dataset, isHidden) =>
    `Lihat kolom "${column}"${isHidden ? ' (tersembunyi)' : ''} di data "${dataset}".`,

  asJson: 'Dalam bentuk JSON, untuk yang paham.',

  fileLimit: (mb) => `Paling besar ${mb} MB.`,

  requiredWhen: (names, values) => (values === '' ? `Wajib jika ${names} diisi.` : `Wajib jika ${names}: ${values}.`),

  issues: {
    required: 'Isi dulu.',
    notWhole: 'Isi angka bulat, misalnya 15000.',
    notDigits: 'Isi angka saja.',
    notAnId: 'Pilih dari daftar, atau ketik ID.',
    notJson: 'Ini bukan JSON.',
    stillRead: 'File ini masih dibaca. Coba lagi sebentar lagi.',
    unreadable: 'File ini tidak bisa dibaca. Pilih lagi filenya.',
  },

  limits: {
    tooSmall: (min) => `Isi ${min} atau lebih.`,
    tooLarge: (max) => `Isi paling banyak ${max}.`,
    tooLong: (max) => `Paling panjang ${max} huruf.`,
    tooBig: (mb) => `Pilih file paling besar ${mb} MB.`,
  },

  show: 'Tampilkan',

  download: 'Unduh',

  showAgain: 'Tampilkan lagi',

  goOn: 'Lanjutkan',

  carryOut: 'Terapkan ke toko',

  willDo: (shop, deed) => `${deed} di ${shop}?`,

  confirm: 'Ya, lanjutkan',

  deleteForGood: 'Hapus permanen',

  done: 'Selesai.',

  another: 'Fungsi lain',

  intoTab: 'Taruh ke tab',

  asFormula: 'Jadikan rumus',

  formula: 'Rumus',

  intoCell: 'Taruh di sel terpilih',

  intoCellHint: 'Pilih sel kosong dulu, atau salin rumusnya.',

  inCell: 'Rumus ada di sel terpilih.',

  forRows: 'Untuk baris sebuah tab',

  emptyList: 'Tidak ada data.',

  beginning:
    'Jawaban ini sangat panjang, jadi hanya bagian awalnya yang ditampilkan. Taruh ke tab untuk membaca semuanya.',
  partOfList: (shown, all) => `${shown} dari ${all}. Taruh ke tab untuk membaca semuanya.`,

  saveFile: 'Simpan file',

  fileSize: (kb) => `${kb} KB`,

  raw: 'Jawaban sebagai JSON',
};
