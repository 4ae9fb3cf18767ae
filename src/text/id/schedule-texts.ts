import type { scheduleTexts as english } from '../en/schedule-texts';
import type { TextsLike } from '../texts-like';

/** Of what is done by itself at its times, in Indonesian. */
export const scheduleTexts: TextsLike<typeof english> = {
  'schedule.unknownKind': 'Jadwal dari versi lebih baru ({kind})',
  'schedule.lateWayBack': 'Harga terjadwal masih berlaku di toko. Kembalinya dicoba lagi otomatis tiap jam.',
  'schedule.pausedByPerson': 'Dijeda',
  'schedule.takenOver': 'Diambil alih {by}',
  'schedule.takenOverBySomebody': 'Diambil alih rekan Anda',
  'schedule.keyRejected':
    'Ngorder menolak kunci API Anda. Masukkan kunci baru di Koneksi; setelah itu jadwal ini lanjut sendiri.',
  'refresh.counts': '{rows} baris, {newRows} baru; {changedCells} sel berubah.',
  'refresh.started': '{done} nilai diterapkan.',
  'refresh.startedPartly': '{done} nilai diterapkan, {left} tidak diterapkan.',
  'refresh.notStarted': 'Tidak ada yang diterapkan: {left} nilai di toko sudah lain, atau tidak bisa diubah.',
  'refresh.wentBack': '{done} nilai kembali ke semula.',
  'refresh.wentBackPartly': '{done} nilai kembali ke semula, {left} tidak.',
  'refresh.notBack': 'Tidak ada yang perlu kembali, atau nilainya sudah lain di toko.',
  'refresh.scheduledDone': 'Sudah dijalankan.',
  'refresh.partly': 'Belum semua: {trouble}',
  'refresh.goesOn': 'Sudah {rows} baris. Batas waktu Google tercapai; dilanjutkan pada giliran berikutnya.',
  'refresh.cutOff': 'Google menghentikannya sebelum selesai. Akan dicoba lagi.',
  'copy.unfinished': '{name} (belum selesai)',
  'copy.olderData': '{day} (data {data})',
  'copy.sameData': 'Tidak ada data baru sejak {day}, jadi tidak ada salinan baru: "{name}" sudah berisi data itu.',
  'copy.already': 'Salinan untuk hari ini sudah ada: "{name}". Isinya tidak diubah.',
  'notice.copies':
    'Salinan sudah dibuat, tetapi salinan lama belum bisa dihapus; dicoba lagi pada salinan berikutnya. ({reason})',
  'error.copyColumnGone':
    'Salinan tidak dibuat: kolom "{column}" tidak ada lagi di tab "{tab}". Pilih lagi kolom untuk salinannya.',
  'error.copyChanged':
    'Isi tab "{tab}" sudah diubah, jadi milik Anda dan tidak dihapus. Jika tidak perlu, hapus tabnya di spreadsheet.',
  'notice.history': 'Muat ulang ini tidak bisa dicatat di riwayat perubahan. ({reason})',
  'notice.otherFiles':
    'File Anda yang lain belum tahu jadwal terbaru di sini: cek dulu sebelum menjadwalkan atau menerapkan nilai yang sama di sana. ({reason})',
  'notice.colleagues': 'Rekan Anda belum bisa melihat jadwal Anda yang terbaru. ({reason})',
  'damaged.ngorder.jobs':
    'Isinya daftar jadwal Anda di file ini. Hapus jadwal lewat Pengaturan → Reset, lalu buat lagi. Tab Anda tetap ada.',
  'error.notCounted': 'Google menghentikannya tepat setelah data masuk: perubahannya tidak terhitung.',
  'error.brokenOff': 'Google menghentikannya sebelum selesai. Mulai lagi.',
  'error.untoldRuns':
    'Dari {firstRun} sampai {lastRun} riwayat perubahan tidak bisa ditulis. Yang jalan tanpa barisnya sendiri: {count}.',
  'error.unknownJob': 'Versi ini belum mengenal jadwal seperti itu ("{kind}"). Pasang versi terbaru.',
  'error.dashboardGone':
    'Dasbor Anda tidak ada lagi di file ini. Tarik dasbor di panel Ngorder, lalu lanjutkan jadwal ini.',
  'error.nothingRefreshed':
    'Tidak ada lagi data Anda yang dimuat ulang di file ini. Tarik data di panel Ngorder, lalu lanjutkan jadwal ini.',
  'error.jobGone': 'Jadwal ini sudah tidak ada. Lihat lagi daftarnya.',
  'error.jobChanged': 'Jadwal ini berubah sejak Anda melihatnya. Cek sekali lagi.',
  'error.jobTaken': 'Rekan Anda sudah mengambil alih jadwal ini. Lihat lagi daftarnya.',
  'error.jobOfOtherShop': 'Jadwal ini untuk toko lain. Ganti dulu ke toko itu di Koneksi.',
  'error.resetHasScheduled':
    'Harga terjadwal yang sedang berlaku di toko: {count}. Setelah reset, tidak akan kembali sendiri. Buka Reset lagi: nilainya disebut di sana.',
  'error.connectionHasJobs': '{jobs} jadwal Anda memerlukan koneksi ini dan akan berhenti. Cek dulu di Koneksi.',
  'error.tooManyJobs':
    'Sudah ada {most} jadwal di file ini, atau ada yang memuat sangat banyak tab: tidak muat lagi. Hapus yang tidak perlu, atau pakai satu jadwal untuk semua tab.',
  'error.minutesNotOffered': 'Add-on yang dipasang paling sering berjalan sejam sekali. Pilih jam.',
  'error.timeOver': 'Waktu itu sudah lewat. Pilih waktu yang lebih lambat.',
  'error.zoneUnknown': 'Tidak ada zona waktu "{zone}".',
  'error.tooManyTriggers':
    'Jadwal tersimpan, tapi Google tidak mengizinkan jadwal lagi: 20 file Anda sudah memakainya. Matikan di file yang tidak dipakai, lalu pilih "Mulai lagi".',
  'error.budgetUsed':
    'Menunggu kuota harian Google: perlu sekitar {calls} panggilan API dan {minutes} menit, sisa {callsLeft} dan {minutesLeft} menit. Berjalan sendiri begitu cukup.',
  'error.jobTooLarge': 'Ini melebihi kuota harian Google. Persempit datanya, lalu lanjutkan jadwalnya.',
  'error.wouldNotFit':
    'Perlu sekitar {calls} panggilan API dan {minutes} menit sehari; sisa kuota Google {callsLeft} dan {minutesLeft} menit. Yang cukup: setiap {offeredHours} jam.',
  'error.wouldNeverFit':
    'Perlu sekitar {calls} panggilan API dan {minutes} menit sehari; sisa kuota Google {callsLeft} dan {minutesLeft} menit. Persempit datanya, atau jeda jadwal lain.',
  'error.wouldNotFitTogether':
    '{jobs} jadwal ini bersama-sama perlu sekitar {calls} panggilan API dan {minutes} menit sehari; sisa kuota Google {callsLeft} dan {minutesLeft} menit. Lanjutkan yang paling perlu saja, atau buat sebagian lebih jarang.',
  'error.rhythmTooFast':
    'Menunggu kuota harian Google: perlu sekitar {calls} panggilan API dan {minutes} menit, sisa {callsLeft} dan {minutesLeft} menit. Terlalu sering untuk sehari; yang cukup: setiap {offeredHours} jam.',
  'error.dayTooFull':
    'Dua hari ini kuota Google tidak cukup: perlu sekitar {calls} panggilan API dan {minutes} menit sekaligus; di luar pemakaian lain sisanya {callsLeft} dan {minutesLeft} menit. Pilih lebih sedikit tab atau persempit datanya. Dicoba lagi pada waktu berikutnya.',
};
