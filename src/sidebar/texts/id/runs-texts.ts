import type { runsTexts as english } from '../en/runs-texts';

/** What is said about earlier runs, in Indonesian. */
export const runsTexts: typeof english = {
  history: {
    title: 'Perubahan terakhir',
    empty: 'Perubahan yang Anda terapkan muncul di sini dan bisa diurungkan.',
    journal: 'Lihat semua',
    changes: (_, shown) => `${shown} perubahan`,
    isUndo: 'diurungkan',
    undone: 'Sudah diurungkan',
    wentBack: 'Sudah kembali ke semula',
    scheduled: { start: 'Harga terjadwal: diterapkan', back: 'Harga terjadwal: kembali ke semula' },
    scheduledNone: {
      start: 'Harga terjadwal: tidak ada yang diterapkan',
      back: 'Harga terjadwal: tidak ada yang kembali',
    },
    leftToUndo: (left, all) => `${left} dari ${all} masih bisa diurungkan`,
    running: 'Belum selesai',
    unreadable: (id) => `Tidak bisa dibaca versi ini · ID ${id}`,
    openCall: (title, time) => `${title}: rincian ${time}`,
    undo: 'Urungkan',
    nothingToUndo: 'Tidak ada perubahan terakhir yang bisa diurungkan.',
    undoOf: (time) => `Urungkan perubahan ${time}`,
    changesOnly: 'Hanya perubahan di toko',
    loading: 'Membaca riwayat…',
    nothing: 'Belum ada yang ditarik atau diubah.',
    refresh: {
      open: (time) => `Rincian muat ulang ${time}`,
      title: (time) => `Muat ulang ${time}`,
      newRows: (shown) => `${shown} baru`,
      changedCells: (_, shown) => `${shown} sel berubah`,
      done: 'Sudah dimuat ulang',
      unknown: 'Hasilnya tidak bisa dibaca versi ini.',
      ends: { failed: 'Gagal', partly: 'Sebagian', cutOff: 'Belum selesai' },
      byItself: 'dari jadwal',
    },
  },

  jobLog: {
    title: 'Riwayat jadwal ini',
    empty: 'Belum pernah jalan.',
    loading: 'Membaca riwayat…',
    older: 'Lihat yang lebih lama',
    effort: (calls, seconds) => `Panggilan API: ${calls} · detik: ${seconds}`,
  },

  run: {
    open: (time) => `Rincian perubahan ${time}`,
    title: (time) => `Perubahan ${time}`,
    by: (name) => `oleh ${name}`,
    empty: 'Riwayatnya tidak memuat perubahan ini.',
    scheduleAgain:
      'Nilai yang belum diterapkan tidak ada lagi di selnya. Jika tidak menunggu lagi di Harga terjadwal: isi selnya, tinjau, lalu Jadwalkan.',
    retry: 'Coba lagi yang gagal',
    undo: (_, shown) => `Urungkan ${shown} perubahan`,
    undoHint: 'Centang yang mau diurungkan. Anda melihatnya sekali lagi sebelum diterapkan.',
    include: (name, column) => `Urungkan ${name}, ${column}`,
    undoneAt: (time) => `Sudah diurungkan ${time}`,
    wentBackAt: (time) => `Sudah kembali ke semula ${time}`,
    repairs: 'Koreksi stok karena ada penjualan',
    heldBack: 'Tidak diterapkan',
    state: {
      planned: 'Belum diproses',
      leaving: 'Sedang diproses',
      accepted: 'Diterima Ngorder',
      done: 'Diterapkan',
      failed: 'Gagal',
      unknown: 'Belum pasti',
      abandoned: 'Dihentikan',
    },
  },
};
