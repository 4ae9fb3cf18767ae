import type { scheduledTexts as english } from '../../en/schedule/scheduled-texts';

/** What is said about prices that come and go by themselves, in Indonesian. */
export const scheduledTexts: typeof english = {
  title: 'Harga terjadwal',
  open: 'Lihat',
  pending: (_count, shown) =>
    `${shown} nilai terjadwal tetap seperti sekarang di toko, meski waktunya tiba, sampai file ini memakai toko ini lagi:`,
  form: {
    title: 'Jadwalkan perubahan',
    moveTitle: 'Ganti waktu',
    lead: 'Nilai ini diterapkan otomatis pada waktunya, lalu bisa kembali ke nilai semula. Sampai saat itu sel menampilkan nilai toko.',
    start: 'Terapkan pada',
    hasEnd: 'Kembali ke nilai semula sendiri',
    end: 'Kembali pada',
    day: (label) => `${label}: tanggal`,
    hour: (label) => `${label}: jam`,
    withinHour: 'Google memulainya dalam jam itu.',
    looking: 'Mengecek…',
    count: (_count, shown) => `${shown} perubahan akan dijadwalkan`,
    wayBack: 'Jika nilai diubah orang lain sebelum itu, nilai mereka yang dipakai.',
    turns: (_count, shown) => `Terlalu banyak untuk sekali jalan: dibagi selama sekitar ${shown} jam.`,
    overlap: (_count, shown, from, until) =>
      `${shown} nilai sudah dijadwalkan, mulai ${from}${until === null ? '' : ` sampai ${until}`}.`,
    left: (_count, shown) => `${shown} perubahan tetap di selnya:`,
    more: (shown) => `dan ${shown} lagi`,
    save: 'Jadwalkan',
    move: 'Simpan',
  },
  list: {
    empty: 'Belum ada yang dijadwalkan',
    emptyLead: 'Ubah harga atau diskon di tab, tinjau, lalu pilih Jadwalkan.',
    over: 'Selesai',
    deletedTab: 'tab yang sudah dihapus',
    line: (_count, shown, tab) => `${shown} perubahan di ${tab}`,
    from: (from) => `Mulai ${from}`,
    span: (from, until) => `${from} sampai ${until}`,
    otherShop: 'Untuk toko lain: menunggu sampai file ini memakai toko itu lagi.',
    values: 'Lihat nilainya',
    actionsOf: (title) => `Tindakan: ${title}`,
    actions: {
      move: 'Ganti waktu',
      cancel: 'Batalkan',
      keep: 'Pertahankan nilai baru',
      endNow: 'Akhiri sekarang',
      doMyself: 'Jalankan sendiri',
    },
    takenBy: (by) => `Diambil alih ${by || 'rekan Anda'}: tidak lagi memakai koneksi Anda.`,
    confirm: { cancel: 'Batalkan jadwal', keep: 'Pertahankan', endNow: 'Akhiri' },
    question: {
      cancel: 'Tidak ada yang diterapkan. Nilai Anda hilang, kecuali diketik lagi.',
      keep: 'Nilai baru tetap di toko dan tidak kembali sendiri.',
      endNow: 'Dalam satu jam harganya kembali seperti semula, kecuali yang sudah diubah sejak itu.',
    },
    refused: { waiting: 'Ditolak toko', on: 'Belum kembali: ditolak toko' },
    refusedHint: {
      waiting: 'Ganti waktunya untuk mencoba lagi, atau batalkan. Alasannya ada di riwayat perubahan.',
      on: 'Ubah nilainya di toko, atau coba lagi. Alasannya ada di riwayat perubahan.',
    },
    tryAgain: 'Coba lagi',
    backSome: (back, stayed) => `${back} sudah kembali, ${stayed} tidak`,
    stayed: {
      changed: (_count, shown) => `${shown} nilai tetap: sudah diubah di toko.`,
      gone: (_count, shown) => `${shown} nilai: datanya sudah tidak ada di toko.`,
      blocked: (_count, shown) => `${shown} nilai tetap: tidak bisa diubah lagi. Lihat riwayat perubahan.`,
    },
    found: (_count, shown) =>
      `${shown} nilai yang sudah kembali ternyata masuk ke toko, meski toko bilang gagal saat mulai.`,
    stage: { waiting: 'Menunggu', starting: 'Mulai', on: 'Berlaku di toko', ending: 'Sedang kembali', over: 'Selesai' },
    how: {
      applied: 'Diterapkan',
      broughtBack: 'Sudah kembali',
      missed: 'Terlewat: waktu selesainya sudah lewat',
      cancelled: 'Dibatalkan',
      kept: 'Nilai baru dipertahankan',
      nothing: 'Tidak ada yang diterapkan: buka riwayat perubahan',
      lost: 'Hilang: buka riwayat perubahan',
      takenOver: 'Diambil alih rekan',
    },
  },
  others: {
    title: 'Rencana rekan',
    of: (by) => `Dijadwalkan ${by || 'rekan Anda'}`,
    late: 'Terlambat: waktunya sudah lewat',
    takeOver: 'Ambil alih…',
    takeOverOf: (what) => `Ambil alih: ${what}`,
    takenBySelf: 'Sudah Anda ambil alih',
    takenBy: (by) => `Sudah diambil alih ${by || 'rekan lain'}`,
  },
  takeOver: {
    title: 'Ambil alih harga terjadwal',
    start: (by, from, until) =>
      `Nilai ini dijadwalkan ${by || 'rekan Anda'}. Dengan koneksi Anda, nilainya diterapkan ${from === null ? 'dalam satu jam' : `pada ${from}`}${until === '' ? '' : ` dan kembali pada ${until}`}.`,
    end: (by, until) =>
      `Nilai ini diterapkan ${by || 'rekan Anda'} di toko untuk sementara. Dengan koneksi Anda, nilainya kembali ${until === null ? 'dalam satu jam' : `pada ${until}`}, kecuali yang diubah orang lain sebelum itu.`,
    after: (by) =>
      `Siapa pun yang bisa mengedit file ini bisa menulisnya, jadi cek nilainya. ${by || 'Rekan Anda'} akan melihat bahwa Anda mengambil alih; yang tidak dicentang juga tidak dijalankan lagi di sana.`,
    none: 'Tidak ada yang bisa diambil alih. Alasannya ada di tiap baris.',
    confirm: (_count, shown) => `Ambil alih ${shown} nilai`,
  },
};
