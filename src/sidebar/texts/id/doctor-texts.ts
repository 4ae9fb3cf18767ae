import type { doctorTexts as english } from '../en/doctor-texts';

/** What is said when the connection is checked, in Indonesian. */
export const doctorTexts: typeof english = {
  title: 'Cek koneksi',
  lead: 'Mengecek semua jenis data sekali, tanpa mengubah apa pun. Paling lama 30 detik.',
  run: 'Mulai cek',
  runAgain: 'Cek lagi',
  allWell: 'Koneksi baik',
  someFail: (_, shown) => `${shown} jenis data bermasalah`,
  latency: 'Waktu respons',
  ms: (shown) => `${shown} md`,
  counts: { answered: 'Ada isinya', empty: 'Kosong', skipped: 'Dilewati', failed: 'Gagal' },
  findings: 'Yang bermasalah',
  skipped: 'Dilewati',
  skippedHint: 'Perlu ID yang belum ada di toko ini, misalnya pesanan. Bukan kesalahan.',
  copy: 'Salin laporan',
  copied: 'Tersalin',
  copyHint: 'Untuk tim dukungan. Tanpa kunci, tanpa token dan tanpa data toko.',
  copyFailed: 'Pilih teks ini lalu salin sendiri:',
  finding: {
    keyRejected: 'Kunci ditolak.',
    forbidden: 'Koneksi ini tidak boleh membacanya.',
    notFound: 'Alamat ini tidak dikenal Ngorder.',
    rateLimited: 'Terlalu banyak akses ke Ngorder.',
    serverFailed: 'Ngorder gagal menjawab.',
    refused: 'Ditolak Ngorder.',
    badAnswer: 'Jawabannya tidak terbaca.',
    unreachable: 'Tidak ada jawaban.',
    invalidInput: 'Nomor di toko ini bentuknya tidak seperti biasa.',
    other: (code) => `Ada masalah lain (${code}).`,
  },
};
