import type { runsTexts as english } from '../en/runs-texts';

/** What is said about earlier runs, in Indonesian. */
export const runsTexts: typeof english = {
  history: {
    title: 'Perubahan terakhir',
    empty: 'Pengiriman Anda tercatat di sini dan dapat dikembalikan.',
    journal: 'Jurnal ke tab',
    changes: (_, shown) => `${shown} perubahan`,
    isUndo: 'dikembalikan',
    undone: 'Sudah dikembalikan',
    leftToUndo: (left, all) => `${left} dari ${all} masih bisa diurungkan`,
    running: 'Belum selesai',
    unreadable: (id) => `Tidak bisa dibaca versi ini · ID ${id}`,
    undo: 'Kembalikan',
    undoOf: (time) => `Kembalikan pengiriman ${time}`,
  },

  run: {
    open: (time) => `Rincian pengiriman ${time}`,
    title: (time) => `Pengiriman ${time}`,
    by: (name) => `oleh ${name}`,
    empty: 'Jurnal tidak memuat perubahan dari pengiriman ini.',
    retry: 'Coba lagi yang gagal',
    undo: (_, shown) => `Kembalikan ${shown} perubahan`,
    undoHint: 'Centang yang ingin dikembalikan. Anda melihatnya sekali lagi sebelum ada yang dikirim.',
    include: (name) => `Kembalikan ${name}`,
    undoneAt: (time) => `Sudah diurungkan ${time}`,
    repairs: 'Mengganti yang terjual sementara itu',
    marker: (marker) => `Di Ngorder: “${marker}”`,
    state: {
      planned: 'Belum dikirim',
      leaving: 'Sedang dikirim',
      accepted: 'Sudah dikirim',
      done: 'Terkirim',
      failed: 'Gagal',
      unknown: 'Belum pasti',
      abandoned: 'Dihentikan',
    },
  },
};
