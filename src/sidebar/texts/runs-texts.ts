import type { InEveryLanguage } from './in-every-language';
import { plural } from './plural';

const en = {
  history: {
    title: 'Latest changes',
    empty: 'What you push is listed here and can be undone.',
    journal: 'Journal as a tab',
    changes: (count: number, shown: string) => plural(count, shown, 'change', 'changes'),
    isUndo: 'put back',
    undone: 'Undone',
    running: 'Interrupted',
    undo: 'Undo',
    undoOf: (time: string) => `Undo the push of ${time}`,
  },

  run: {
    open: (time: string) => `Details of the push of ${time}`,
    title: (time: string) => `Push of ${time}`,
    by: (name: string) => `by ${name}`,
    empty: 'The journal holds no change of this push.',
    retry: 'Try what failed again',
    undo: (count: number, shown: string) => `Undo ${plural(count, shown, 'change', 'changes')}`,
    undoHint: 'Tick what is to be undone. You see it once more before anything is sent.',
    include: (name: string) => `Undo ${name}`,
    repairs: 'Makes good what was sold meanwhile',
    marker: (marker: string) => `In Ngorder: “${marker}”`,
    state: {
      planned: 'Not sent yet',
      leaving: 'Under way',
      accepted: 'Sent',
      done: 'Pushed',
      failed: 'Failed',
      unknown: 'Not certain',
      abandoned: 'Given up',
    },
  },
};

const id: typeof en = {
  history: {
    title: 'Perubahan terakhir',
    empty: 'Pengiriman Anda tercatat di sini dan dapat dikembalikan.',
    journal: 'Jurnal ke tab',
    changes: (_, shown) => `${shown} perubahan`,
    isUndo: 'dikembalikan',
    undone: 'Sudah dikembalikan',
    running: 'Terputus',
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

/** What is said about earlier runs. */
export const runsTexts = { en, id } satisfies InEveryLanguage<typeof en>;
