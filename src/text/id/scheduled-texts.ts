import type { scheduledTexts as english } from '../en/scheduled-texts';
import type { TextsLike } from '../texts-like';

/** Of scheduled prices: pushes that begin, and are taken back, by themselves; in Indonesian. */
export const scheduledTexts: TextsLike<typeof english> = {
  'scheduled.notThis':
    'Yang bisa dijadwalkan hanya harga, diskon, dan Ditampilkan; ± Stok hanya tanpa waktu selesai. Ini tetap di selnya',
  'scheduled.noWayBack':
    'Perubahan stok tidak bisa dibalikkan sendiri karena ada penjualan. Jadwalkan tanpa waktu selesai',
  'scheduled.absoluteStock':
    'Stok berupa hitungan tidak bisa dijadwalkan: angkanya beda setelah tiap penjualan. Pakai ± Stok',
  'scheduled.goesBack':
    'Nilai di toko sekarang adalah nilai terjadwal sampai {last}, jadi ini akan kembali ke nilai itu. Jadwalkan sesudahnya, atau akhiri dulu jadwal itu',
  'scheduled.goesBackInFile':
    'Nilai di toko sekarang adalah nilai terjadwal Anda dari file “{file}” sampai {last}, jadi ini akan kembali ke nilai itu. Jadwalkan sesudahnya, atau akhiri dulu jadwal itu di sana',
  'scheduled.goesBackOf':
    'Nilai di toko sekarang adalah nilai terjadwal {by} sampai {last}, jadi ini akan kembali ke nilai itu. Jadwalkan sesudahnya, atau ambil alih dulu jadwal itu',
  'scheduled.goesBackOfOther':
    'Nilai di toko sekarang adalah nilai terjadwal rekan sampai {last}, jadi ini akan kembali ke nilai itu. Jadwalkan sesudahnya, atau ambil alih dulu jadwal itu',
  'scheduled.formula':
    'Sel ini diisi rumus, jadi nilainya tetap diminta sebelum dan sesudah waktunya. Ketik nilainya untuk menjadwalkan',
  'scheduled.notByTwo':
    'Yang bisa diambil alih hanya harga, diskon, dan Ditampilkan: selain itu bisa terjadi dua kali tanpa ketahuan',
  'scheduled.notApplied': 'Nilai ini tidak diubah oleh harga terjadwal itu: tidak ikut kembali',
  'notice.schedule': 'Dampaknya pada jadwal Anda belum tersimpan; dibereskan pada giliran berikutnya. ({reason})',
  'notice.staysInCells': 'Tidak dijadwalkan dan tetap di selnya: {count}. Sudah berubah sejak Anda lihat; tinjau lagi.',
  'notice.filledAgain': 'Diisi lagi: {count} dari {total} sel. Yang lain sudah ada isinya.',
  'notice.movedInDoubt':
    'Penerapan sudah dicoba, jadi sebagian nilai mungkin sudah masuk ke toko. Nilai itu kembali di waktu selesai yang baru. Jika harus kembali lebih cepat, batalkan saja.',
  'notice.cancelledInDoubt':
    'Penerapan sudah dicoba, jadi sebagian nilai mungkin sudah masuk ke toko. Dalam satu jam dicek, dan yang sudah masuk kembali seperti semula.',
  'note.planned': 'Dijadwalkan: {value} mulai {from}',
  'note.plannedUntil': 'Dijadwalkan: {value} mulai {from} sampai {until}',
  'damaged.ngorder.scheduled':
    'Isinya harga terjadwal Anda di file ini: yang sudah mulai tidak akan kembali sendiri. Buka riwayat perubahan, lalu urungkan yang perlu kembali.',
  'error.tooManyScheduled': 'Sudah ada {most} harga terjadwal di file ini. Batalkan yang tidak perlu.',
  'error.scheduledGone': 'Harga terjadwal ini sudah tidak ada. Lihat lagi daftarnya.',
  'error.scheduledChanged': 'Harga terjadwal ini sudah berlanjut sejak Anda melihatnya. Lihat lagi daftarnya.',
  'error.scheduledLost':
    'Catatan harga terjadwal ini hilang dari file, mungkin karena versi lama file dipulihkan. Tidak ada yang diubah. Tinjau dan jadwalkan lagi.',
  'error.scheduledWayLost':
    'Baris riwayat untuk kembali ke harga semula hilang. Harga terjadwal mungkin masih berlaku di toko: cek di sana dan ubah sendiri.',
  'error.scheduledNotBegun':
    'Dari {count} nilai terjadwal belum ada yang diterima toko. Dicoba lagi dalam satu jam. Alasannya ada di riwayat perubahan.',
  'error.scheduledPartly':
    '{count} dari {total} nilai terjadwal tidak diterima toko menurut jawabannya. Alasannya ada di riwayat perubahan. Isi dan terapkan lagi jika masih perlu.',
  'error.scheduledHeldBack':
    '{count} dari {total} nilai terjadwal tidak diterapkan: nilai di toko sudah bukan nilai saat dijadwalkan, jadi dibiarkan. Lihat di riwayat perubahan. Isi dan terapkan lagi jika masih perlu.',
  'error.scheduledNotAll':
    '{count} dari {total} nilai terjadwal tidak berlaku di toko: sebagian tidak diterima toko, sebagian nilainya sudah bukan nilai saat dijadwalkan. Lihat di riwayat perubahan. Isi dan terapkan lagi jika masih perlu.',
  'error.scheduledMissed':
    'Nilai terjadwal ({count}) tidak diterapkan: Google tidak menjalankannya pada waktunya, atau tidak sempat mulai sebelum waktu selesai. Jadwalkan lagi jika masih perlu.',
  'error.scheduledNothing':
    'Dari {count} nilai terjadwal tidak ada yang diterapkan: nilai di toko sudah bukan nilai saat dijadwalkan, jadi dibiarkan. Lihat di riwayat perubahan. Isi dan terapkan lagi jika masih perlu.',
  'error.scheduledFoundSo':
    '{count} dari {total} nilai terjadwal sudah ada di toko karena harga terjadwal lain: nilai itu ikut kembali bersama yang lain itu, atau tetap jika Anda pertahankan, bukan saat jadwal ini selesai. Lihat daftar harga terjadwal.',
  'error.scheduledNotTaken':
    'Dari {count} nilai terjadwal tidak ada yang diterima toko menurut jawabannya, dan tidak dicoba lagi. Alasannya ada di riwayat perubahan. Isi dan terapkan lagi jika masih perlu.',
  'error.scheduledNotBack':
    '{count} nilai semula belum diterima toko, jadi nilai terjadwalnya masih berlaku. Dicoba lagi dalam satu jam. Alasannya ada di riwayat perubahan.',
  'error.scheduledTaken': 'Harga terjadwal ini sudah diambil alih. Lihat lagi daftarnya.',
  'error.scheduledTakenOver':
    'Rekan Anda mengambil alih harga terjadwal ini, jadi tidak dijalankan di sini. Lihat di Harga terjadwal; di sana Anda juga bisa menjalankannya sendiri.',
  'error.scheduledTakenOverBy':
    '{by} mengambil alih harga terjadwal ini, jadi tidak dijalankan di sini. Lihat di Harga terjadwal; di sana Anda juga bisa menjalankannya sendiri.',
  'error.scheduledUnreadable':
    'Yang dijadwalkan rekan Anda hilang dari file, atau diubah di sana. Tidak bisa diambil alih: cek harganya di toko dan ubah sendiri.',
  'error.scheduledUnreadableOf':
    'Yang dijadwalkan {by} hilang dari file, atau diubah di sana. Tidak bisa diambil alih: cek harganya di toko dan ubah sendiri.',
  'error.scheduledStartRefused':
    '{count} nilai terjadwal ditolak toko karena tidak valid, jadi tidak dicoba lagi. Alasannya ada di riwayat perubahan. Batalkan, atau ganti waktunya untuk mencoba lagi.',
  'error.scheduledBackRefused':
    '{count} nilai semula ditolak toko karena tidak valid, jadi nilai terjadwalnya tetap berlaku. Alasannya ada di riwayat perubahan. Ubah di toko, atau coba lagi di Harga terjadwal.',
  'error.scheduledTooLarge':
    'Mulai dan selesai masing-masing memakai sekitar tiga panggilan API per sel. Dari {count}, kuota Google hari itu cukup untuk {fit}.',
  'error.jobOfScheduled': 'Ini bagian dari harga terjadwal. Ubah atau batalkan di sana.',
  'error.endsTooSoon': 'Waktu selesai harus setelah waktu mulai.',
  'error.tooFarAhead': 'Harga paling jauh bisa dijadwalkan {days} hari ke depan.',
  'error.undoNotScheduled':
    'Pengurungan tidak bisa dijadwalkan. Urungkan sekarang, atau tinjau perubahan Anda sendiri.',
  'error.nothingToSchedule': 'Tidak ada yang bisa dijadwalkan. Alasannya ada di tiap baris.',
};
