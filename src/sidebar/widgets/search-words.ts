/**
 * What sellers call one thing when they look for it, in both languages and as they type it. What is searched through says one of the words at least,
 * or a word that begins so.
 */
const sameThings: readonly string[] = [
  'omset omzet penjualan pendapatan revenue gmv sales',
  'untung profit laba margin keuntungan rugi',
  'rekap rekapan ringkasan laporan report summary',
  'retur refund return dibatalkan batal cancel cancelled pengembalian',
  'faktur invoice nota struk tagihan bill bills',
  'reseller dropshipper agen member pelanggan customer',
  'pembeli buyer konsumen pelanggan customer',
  'order orderan transaksi pesanan orders',
  'stok stock persediaan inventori inventory',
  'opname hitung so penyesuaian',
  'mutasi transfer pindah',
  'restok kulakan supplier pemasok vendor distributor',
  'resi awb waybill lacak tracking pengiriman shipment',
  'ongkir ongkos kurir ekspedisi courier expedition logistik tarif cost',
  'file excel xlsx pdf label cetak print unduh download ekspor export berkas',
  'gudang warehouse lokasi cabang outlet',
  'barang produk product items katalog',
  'varian sku variasi variation ukuran warna',
  'modal hpp beli cost',
  'biaya pengeluaran beban expense expenses',
  'bayar pembayaran payment lunas piutang dp cicilan',
  'rekening bank saldo balance',
  'promo diskon discount',
  'grosir partai wholesale',
  'karyawan staf cs admin user staff',
  'notif notifikasi notification pemberitahuan',
  'kategori category jenis',
  'kecamatan kota provinsi wilayah region',
  'terlaris teratas best top ranking',
];

const groups = sameThings.map((words) => words.split(' '));

/** Fewer letters than this begin too many words. */
const leastLetters = 3;

/** The word itself, and all that others would have typed for it: `omset` stands for sales too. @param word in lower case. */
export const wordsFor = (word: string): readonly string[] => {
  const meant = groups.filter((words) =>
    words.some((one) => one === word || (word.length >= leastLetters && one.startsWith(word))),
  );
  return [word, ...meant.flat()];
};
