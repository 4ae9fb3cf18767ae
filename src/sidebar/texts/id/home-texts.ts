import type { homeTexts as english } from '../en/home-texts';

/** What is said on the page where a person starts, in Indonesian. */
export const homeTexts: typeof english = {
  home: {
    title: 'Stok',
    empty: 'Belum ada data',
    emptyLead: 'Semua variasi dan stoknya di tiap gudang masuk ke tab tersendiri. Tab lain tidak disentuh.',
    pull: 'Tarik variasi',
    refresh: 'Segarkan',
    review: 'Tinjau perubahan',
    asOf: (time) => `Data per ${time}`,
    rows: (_, shown) => `${shown} baris`,
    tab: 'Tab',
    howTo:
      'Ketik nilai baru di kolom yang dapat dikirim, lalu tinjau di sini. Tidak ada yang dikirim sebelum Anda setuju.',
  },

  hourly: {
    label: 'Segarkan tiap jam',
    hint: 'Juga saat spreadsheet ditutup. Suntingan yang belum dikirim tetap ada.',
  },

  dashboard: { pull: 'Dasbor' },
};
