import type { doctorTexts as english } from '../en/doctor-texts';

/** What is said when the connection is checked, in Indonesian. */
export const doctorTexts: typeof english = {
  title: 'Periksa koneksi',
  lead: 'Menanyai setiap bagian Ngorder yang hanya membaca, satu kali. Tidak mengubah apa pun. Paling lama setengah menit.',
  run: 'Mulai periksa',
  runAgain: 'Periksa lagi',
  allWell: 'Semua bagian menjawab',
  someFail: (_, shown) => `${shown} bagian tidak menjawab dengan baik`,
  latency: 'Lama tiap jawaban',
  ms: (shown) => `${shown} md`,
  counts: { answered: 'Ada isinya', empty: 'Kosong', skipped: 'Tidak dapat ditanyakan', failed: 'Gagal' },
  findings: 'Yang bermasalah',
  skipped: 'Tidak dapat ditanyakan',
  skippedHint: 'Perlu nomor sesuatu yang belum ada di toko ini, misalnya pesanan. Bukan kesalahan.',
  copy: 'Salin laporan',
  copied: 'Tersalin',
  copyHint: 'Untuk tim dukungan. Tanpa kunci dan tanpa data toko.',
  copyFailed: 'Pilih teks ini lalu salin sendiri:',
  finding: {
    keyRejected: 'Kunci ditolak.',
    forbidden: 'Pemilik kunci tidak boleh membacanya.',
    notFound: 'Alamat ini tidak dikenal Ngorder.',
    rateLimited: 'Ngorder meminta jeda.',
    serverFailed: 'Ngorder gagal menjawab.',
    refused: 'Ngorder menolak pertanyaannya.',
    badAnswer: 'Jawabannya tidak terbaca.',
    unreachable: 'Tidak ada jawaban.',
    invalidInput: 'Nomor di toko ini bentuknya tidak seperti biasa.',
    other: (code) => `Ada masalah lain (${code}).`,
  },
};
