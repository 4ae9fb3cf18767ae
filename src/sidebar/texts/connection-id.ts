import type { connectionEn } from './connection-en';

/** What is said about the connection's health, in Indonesian. */
export const connectionId: typeof connectionEn = {
  package: {
    soon: (count, shown, day) =>
      count === 0
        ? `Paket Ngorder toko ini berakhir hari ini (${day}).`
        : `Paket Ngorder toko ini berakhir ${shown} hari lagi (${day}).`,
    soonHint: 'Setelah itu kuncinya tidak berlaku lagi. Perpanjang di Ngorder sebelum habis.',
    over: (day) => `Paket Ngorder toko ini sudah berakhir ${day}.`,
    overHint: 'Data tidak bisa ditarik atau dikirim. Perpanjang di Ngorder; isi spreadsheet tetap ada.',
  },
  doctor: {
    open: 'Periksa koneksi',
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
  },
};
