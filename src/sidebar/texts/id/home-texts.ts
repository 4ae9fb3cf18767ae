import type { homeTexts as english } from '../en/home-texts';

/** What is said on the page where a person starts, in Indonesian. */
export const homeTexts: typeof english = {
  home: {
    title: 'Stok',
    empty: 'Belum ada data',
    emptyLead: 'Semua variasi dan stoknya di tiap gudang masuk ke tab tersendiri. Tab lain tidak disentuh.',
    pull: 'Tarik variasi',
    refresh: 'Muat ulang',
    review: 'Tinjau perubahan',
    asOf: (time) => `Data per ${time}`,
    rows: (_, shown) => `${shown} baris`,
    tab: 'Tab',
    howTo: 'Ubah isi kolom kuning, lalu tinjau. Toko baru berubah setelah Anda setuju.',
  },

  hourly: {
    label: 'Muat ulang tiap jam',
    hint: 'Tetap berjalan saat spreadsheet ditutup. Perubahan Anda tetap ada.',
  },

  schedule: {
    title: 'Tidak termuat ulang sendiri',
    failed: (what, time) => `${what}, ${time}:`,
    paused: 'Jadwal ini dijeda.',
    overdue: (what, by, since) =>
      by === null
        ? `“${what}” seharusnya jalan sejak ${since}, tapi belum.`
        : `“${what}” milik ${by || 'rekan Anda'} seharusnya jalan sejak ${since}, tapi belum.`,
    triggerGone: 'Google tidak punya jadwal lagi untuk file ini; mungkin ada yang menghapusnya.',
    restart: 'Mulai lagi',
    seen: 'Oke, sudah saya baca',
  },

  dashboard: { pull: 'Dasbor' },
};
