import type { runTexts as english } from '../en/run-texts';
import type { TextsLike } from '../texts-like';

/** Of runs that did not finish, in Indonesian. */
export const runTexts: TextsLike<typeof english> = {
  'error.runNotOwn':
    'Ada perubahan ({run}) yang belum selesai, dan tidak bisa dipastikan Anda sendiri yang memulainya. Periksa dahulu di panel Ngorder sebelum dilanjutkan.',
  'error.runChanged':
    'Perubahan ini tidak lagi seperti yang ditampilkan. Belum ada yang diterapkan. Periksa sekali lagi.',
  'error.runLost':
    'Anda memulai perubahan ({run}) yang belum selesai, dan daftarnya hilang dari file ini. Belum pasti apa yang sudah sampai di toko. Periksa di sana, lalu akhiri di panel Ngorder.',
  'error.runBusy': 'Perubahan ini sedang berjalan. Hentikan dahulu, atau coba lagi {seconds} detik lagi.',
  'reason.abandoned': 'diakhiri; periksa di Ngorder apakah sudah masuk',
  'reason.abandonedUnsent': 'diakhiri sebelum diterapkan',
};
