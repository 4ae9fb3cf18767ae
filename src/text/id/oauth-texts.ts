import type { oauthTexts as english } from '../en/oauth-texts';
import type { TextsLike } from '../texts-like';

/** Of connecting by OAuth 2, in Indonesian. */
export const oauthTexts: TextsLike<typeof english> = {
  'error.grantEnded':
    'Izin OAuth 2 untuk toko ini sudah berakhir atau dicabut. Buka panel Ngorder, lalu pilih Hubungkan lagi di Koneksi. Pekerjaan yang belum selesai bisa dilanjutkan setelah itu.',
  'error.grantExpired':
    'Token OAuth 2 pemilik file sudah habis masa berlakunya. Ia membuka panel Ngorder, lalu memilih Hitung ulang rumus.',
  'error.noTokenAnswer': 'Token OAuth 2 belum bisa diperbarui: {host} tidak memberi jawaban. Coba lagi sebentar lagi.',
  'error.renewalRefused':
    'Token OAuth 2 belum bisa diperbarui: {host} menolak ({reason}). Coba lagi nanti, atau hubungkan lagi lewat Koneksi.',
  'error.notTokens': 'Jawaban {host} bukan token (HTTP {status}). Tidak ada yang disimpan. Cek alamat token.',
  'error.tokensTooLong':
    'Token dari {host} sepanjang {letters} karakter, lebih dari yang bisa disimpan atau dipakai lewat Google. Tidak ada yang disimpan. Minta token yang lebih pendek ke penyedia.',
  'error.appRefused': '{host} menolak ID atau secret aplikasi ({reason}). Cek keduanya pada Koneksi.',
  'error.grantRefused': '{host} menolak memberi akses ({reason}). Tidak ada yang disimpan. Mulai lagi dari panel.',
  'error.newTokenRefused':
    'Token baru langsung ditolak {host}. Tidak ada yang disimpan. Cek alamat API, dan tanyakan ke penyedia apakah jam servernya tepat.',
  'error.notHttps': '"{address}" bukan alamat https yang lengkap, seperti https://login.contoh.id/token.',
  'error.addressWithQuery': 'Alamat API tidak boleh berisi tanda tanya: {address}. Isi tanpa bagian setelahnya.',
  'error.secretMissing':
    'Isi secret aplikasi untuk {host}: secret yang tersimpan milik client ID atau alamat token lain, jadi tidak dipakai di sini.',
  'error.hostNotInBuild':
    '{host} tidak ada di daftar alamat skrip ini. Buat skripnya lagi dengan: {command} Lalu pasang, dan coba lagi.',
  'error.signInGone':
    'Ini bukan upaya terakhir dari panel Anda: sudah dipakai, dibatalkan, atau milik orang lain. Tidak ada yang disimpan. Mulai lagi dari panel.',
  'error.signInDenied': 'Anda belum memberi izin di {host}. Tidak ada yang disimpan.',
  'error.signInRefused': '{host} tidak memberi izin ({reason}). Tidak ada yang disimpan.',
  'error.grantOfOtherShop':
    'Izin ini untuk toko lain: {shop}. Tidak ada yang disimpan. Masuk ke toko yang benar di halaman izin, atau tambahkan sebagai koneksi baru.',
  'error.keyMeanwhile':
    'Saat Anda memberi izin, kunci API untuk {shop} disimpan. Kunci itu yang dipakai; izin ini tidak disimpan.',
  'error.grantMeanwhile':
    'Saat kunci ini dicek, Anda menyetujui izin OAuth 2 untuk {shop}. Izin itu yang dipakai; kunci ini tidak disimpan.',
  'signIn.done': '{shop} sudah terhubung. Tutup halaman ini, lalu kembali ke spreadsheet Anda.',
  'cell.grantEnded':
    'Izin OAuth 2 berakhir: pemilik file ini membuka panel Ngorder → Koneksi, lalu menghubungkan lagi.',
  'cell.grantExpired': 'Token OAuth 2 habis: pemilik file ini membuka panel Ngorder, lalu Hitung ulang rumus.',
  'schedule.appRefused':
    'Ngorder menolak ID atau secret aplikasi Anda. Cek keduanya pada Koneksi lalu hubungkan lagi; setelah itu jadwal ini lanjut sendiri.',
  'schedule.grantEnded':
    'Izin OAuth 2 Anda berakhir atau dicabut. Hubungkan lagi lewat Koneksi; setelah itu jadwal ini lanjut sendiri.',
  'notice.notRevoked':
    'Koneksi sudah dihapus di sini, tetapi {host} tidak mengonfirmasi pencabutan izin. Cabut juga di pengaturan Ngorder Anda.',
};
