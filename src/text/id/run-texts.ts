import type { runTexts as english } from '../en/run-texts';
import type { TextsLike } from '../texts-like';

/** Of runs that did not finish, in Indonesian. */
export const runTexts: TextsLike<typeof english> = {
  'error.runNotOwn':
    'Ada perubahan ({run}) yang belum selesai, dan tidak bisa dipastikan Anda sendiri yang memulainya. Cek dulu di panel Ngorder sebelum dilanjutkan.',
  'error.tabNotOwn':
    'Tidak bisa dipastikan Anda sendiri yang memulai perubahan ini, dan tab "{tab}" belum pernah Anda tarik, ambil alih, atau pakai barisnya. Tidak ada yang ditulis di sana.',
  'error.runChanged': 'Perubahan ini tidak lagi seperti yang ditampilkan. Belum ada yang diterapkan. Cek sekali lagi.',
  'error.runLost':
    'Perubahan ({run}) belum selesai, dan daftarnya hilang dari file ini. Belum pasti apa yang sudah sampai di toko. Cek di sana, lalu akhiri di panel Ngorder.',
  'error.runBusy': 'Perubahan ini sedang berjalan. Hentikan dulu, atau coba lagi {seconds} detik lagi.',
  'error.lineTooLong':
    'Salah satu perubahan terlalu panjang untuk disimpan di file ini: "{text}…". Pendekkan teks itu, atau ubah langsung di Ngorder. Tidak ada yang diterapkan.',
  'notice.alreadyConnected': 'Toko ini sudah terhubung.',
  'notice.results':
    'Hasil perubahan tidak bisa ditulis ke sheet; hasilnya ada di sini dan di riwayat perubahan. ({reason})',
  'notice.baseline':
    'Isi toko yang terbaru tidak bisa dicatat di file ini; muat ulang tab sebelum perubahan berikutnya. ({reason})',
  'notice.ending':
    'Perubahan sudah selesai, tetapi itu tidak bisa dicatat di file ini: masih tampil belum selesai. Jika diselesaikan, tidak ada yang diterapkan lagi. ({reason})',
  'notice.memory': 'Catatan tentang koneksi tidak bisa disimpan; proses berikutnya sedikit lebih lama. ({reason})',
  'notice.lease':
    'Tanda bahwa ada proses berjalan tidak bisa dihapus. Proses berikutnya bisa dimulai dua menit lagi. ({reason})',
  'notice.panel': 'Panel lain yang terbuka belum mengetahuinya. ({reason})',
  'notice.progress': 'Kemajuan proses tidak bisa dihapus dari panel. ({reason})',
  'notice.rowsUntold':
    'Baris {rows} sudah diproses, tetapi ada beberapa baris yang isinya sama, jadi hasilnya tidak bisa ditulis di sampingnya. Baris itu tidak diproses lagi.',
  'notice.left':
    '{left} dari {total} panggilan API untuk perubahan ini sudah terlanjur jalan. Hasilnya tercatat: selesaikan perubahan ini di panel Ngorder.',
  'reason.noHistory': 'riwayat stok variasi ini tidak diberikan Ngorder',
  'reason.abandoned': 'diakhiri; cek di Ngorder apakah sudah masuk',
  'reason.abandonedUnsent': 'diakhiri sebelum diterapkan',
};
