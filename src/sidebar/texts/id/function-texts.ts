import type { functionTexts as english } from '../en/function-texts';

/** Pages that fill in a custom function, in Indonesian. */
export const functionTexts: typeof english = {
  title: 'Sisipkan rumus',
  lead: 'Sel yang menampilkan angka toko Anda. Perubahan di tab yang belum diterapkan ikut terbaca.',
  search: 'Cari rumus',
  searchPlaceholder: 'Stok, penjualan, pesanan …',
  none: (typed) => `Tidak ada rumus untuk “${typed}”.`,
  more: 'Lainnya',
  details: 'Rincian',
  example: (formula) => `Contoh: ${formula}`,
  usual: 'Seperti biasa',
  fromCells: (title) => `${title}: pakai sel yang sedang dipilih`,
  cellsTaken: 'Diambil dari sheet. Tekan tombolnya lagi untuk mengetik nilai.',
  where: 'Pilih sel tujuannya, lalu tekan tombol.',
  insert: 'Masukkan ke sel terpilih',
  inserted: (cell) => `Masuk ke ${cell}:`,
  taken: (cell, holds) => `${cell} sudah berisi “${holds}”. Ganti?`,
  replace: 'Ganti',
  issues: {
    missing: 'Isi dulu, atau ambil dari sel.',
    areCells: 'Untuk memakai sel, pilih selnya di sheet lalu tekan tombol di samping judul.',
    notANumber: 'Isi angka tanpa pemisah ribuan, misalnya 1500 atau 1,5.',
  },
};
