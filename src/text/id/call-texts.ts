import type { callTexts as english } from '../en/call-texts';
import type { TextsLike } from '../texts-like';

/** What is told where a call to the shop, or from the sidebar, fails, in Indonesian. */
export const callTexts: TextsLike<typeof english> = {
  'error.keyRejected':
    'Kunci API ditolak Ngorder. Kunci berlaku satu tahun: buat yang baru di Ngorder pada Pengaturan → API (paket Platinum), lalu masukkan di sini.',
  'error.forbidden': 'Koneksi ini tidak boleh melakukannya: harus dari administrator toko.',
  'error.notFound': 'Tidak ada (lagi) di Ngorder.',
  'error.rateLimited': 'Terlalu banyak akses ke Ngorder. Tunggu beberapa menit, lalu coba lagi.',
  'error.serverFailed': 'Ngorder sedang bermasalah. Coba lagi nanti.',
  'error.refused': 'Ditolak Ngorder: {reason}',
  'error.badAnswer': 'Jawaban Ngorder tidak terbaca.',
  'error.unreachable': 'Tidak ada jawaban dari {origin}. Cek koneksi internet, lalu coba lagi.',
  'error.outcomeUnknown': 'Belum pasti: Ngorder tidak memberi jawaban jelas.',
  'error.invalidInput': '{endpoint}: "{parameter}" tidak sesuai. Yang boleh: {allowed}',
  'error.brokenCharacter':
    '"{parameter}" berisi karakter rusak, misalnya emoji yang terpotong. Hapus karakter itu, lalu coba lagi.',
  'error.urlTooLong': '{endpoint}: panggilan API terlalu panjang ({length} karakter); persempit.',
  'error.listChanged': 'Daftar terus berubah saat dibaca. Coba lagi sebentar lagi.',
  'error.notConnected':
    'File ini belum terhubung ke toko. Buka panel Ngorder lalu pilih koneksi atau masukkan kunci API.',
  'error.connectionRemoved':
    'Koneksi file ini sudah dihapus. Pilih koneksi lain di panel Ngorder, atau hubungkan tokonya lagi.',
  'error.tooManyConnections': 'Anda sudah punya {most} koneksi. Hapus yang tidak dipakai dulu.',
  'error.connectionUnfinished':
    'Perubahan di {shop} dari file ini belum selesai, dan tidak bisa diselesaikan tanpa koneksinya. Selesaikan dulu, atau hapus koneksinya lewat Koneksi.',
  'error.connectionInUse': 'Koneksi ini juga dipakai di {files} file lain. Hapus lewat Koneksi.',
  'error.keyOfOtherShop':
    'Kunci API ini milik toko lain: {shop}. Tidak ada yang disimpan. Tambahkan sebagai koneksi baru.',
  'error.tabOfOtherShop':
    'Tab "{tab}" milik toko lain, bukan {shop} yang dipakai file ini. Tidak ada yang diubah. Ganti tokonya lewat Koneksi.',
  'error.shopChanged':
    'File ini sekarang memakai toko lain: {shop}. Tidak ada yang diproses. Cek lagi apa yang mau Anda lakukan di {shop}, atau ganti tokonya lewat Koneksi.',
  'error.leftAtOtherShop':
    'Perubahan yang belum selesai milik toko lain: {shop}. Ganti ke toko itu lewat Koneksi, lalu selesaikan.',
  'error.busy': 'Masih ada proses lain di file ini ({what}). Coba lagi {seconds} detik lagi.',
  'error.leaseLost': 'Sudah dilanjutkan proses lain.',
  'error.cancelled': 'Dibatalkan.',
  'error.outOfTime': 'Batas 6 menit dari Google tercapai. Tidak ada yang hilang; jalankan lagi.',
  'error.unknownEndpoint': 'Tidak ada fungsi Ngorder bernama "{endpoint}".',
  'error.confirmationNeeded': 'Ini mengubah toko Anda. Cek isinya, lalu konfirmasi.',
  'error.callInDoubt':
    '{endpoint} mungkin sudah diproses: hasilnya belum pasti. Cek di Ngorder, lalu konfirmasi untuk memprosesnya lagi.',
  'error.unknownCall': 'Tidak ada panggilan bernama "{call}".',
  'error.invalidArguments': 'Isian tidak sesuai: {where}: {reason}',
  'error.unknownKind':
    'Versi Ngorder for Sheets ini belum mengenal "{kind}", yang diperlukan proses yang belum selesai. Pakai versi terbaru, lalu selesaikan proses itu. Tidak ada lagi yang diproses.',
  'error.newerState':
    '"{document}" di file ini ditulis oleh versi Ngorder for Sheets yang lebih baru. Pakai versi terbaru, lalu coba lagi.',
  'error.damagedState': 'Sebagian catatan Ngorder di file ini ("{document}") rusak dan tidak bisa dibaca.',
  'damaged.tabs':
    'Isinya: tab mana yang dimuat ulang, dan dengan filter apa. Pulihkan file ke versi sebelumnya (File → Histori versi), atau reset tab data di Pengaturan lalu tarik ke tab baru; tab Anda tetap ada.',
  'damaged.baseline':
    'Isinya: nilai terakhir dari Ngorder untuk tab itu; tanpa itu perubahan Anda tidak bisa dibedakan dari data lama. Catat perubahan Anda, lalu pilih "Muat ulang dari awal" untuk tab itu: nilainya kembali seperti di toko.',
  'damaged.landing':
    'Isinya: sampai mana tab itu dimuat ulang; tanpa itu perubahan Anda tidak bisa dibedakan dari data lama. Catat perubahan Anda, lalu pilih "Muat ulang dari awal" untuk tab itu: nilainya kembali seperti di toko.',
  'damaged.ngorder.settings':
    'Selama aturannya tidak terbaca, tidak ada yang diterapkan ke toko. Cek Pengaturan lalu simpan, atau reset; rumus tetap jalan.',
  'damaged.ngorder.journal':
    'Ini bagian dari perubahan yang belum selesai atau mau diurungkan. Cek di panel Ngorder, atau akhiri.',
  'damaged.other': 'Pulihkan file ke versi sebelumnya (File → Histori versi).',
  'error.cellsProtected':
    'Google Sheets tidak menerima semua yang mau ditulis: ada sel yang diproteksi dan tidak boleh Anda edit ({where}). Minta pemiliknya membuka proteksi, lalu coba lagi.',
  'error.cellsRefuse':
    'Google Sheets tidak menerima semua yang mau ditulis: aturan sel {cell} (Data > Validasi data) menolak nilainya. Ubah aturannya menjadi peringatan saja, lalu coba lagi.',
  'error.dayUsedUp':
    'Jatah harian akun Anda dari Google habis ({what}). Bisa lagi paling lambat 24 jam; sampai saat itu, kurangi muat ulang. Toko Anda tidak bermasalah.',
  'error.pauseAsked': 'Google minta jeda: terlalu banyak sekaligus di akun Anda ({what}). Coba lagi satu menit lagi.',
  'error.rightsLapsed':
    'Google meminta izin Anda lagi. Muat ulang file, klik Ngorder → Buka panel, lalu tekan Izinkan; setelah itu bisa lanjut.',
  'error.limitExceeded':
    'Google tidak menerima sebanyak itu sekaligus ({what}). Pilih data lebih sedikit atau filter lebih pendek.',
  'error.storageFull':
    'Penyimpanan Google untuk add-on ini penuh ({what}). Hapus koneksi atau jadwal yang tidak perlu, lalu coba lagi.',
  'error.unexpected': 'Terjadi kesalahan: {reason}. Coba lagi; jika berulang, salin laporan di Cek koneksi.',
};
