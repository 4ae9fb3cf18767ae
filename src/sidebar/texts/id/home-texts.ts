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

  dashboard: { pull: 'Dasbor' },
};
