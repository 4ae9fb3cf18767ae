import type { InEveryLanguage } from './in-every-language';
import { plural } from './plural';

const en = {
  home: {
    title: 'Stock',
    empty: 'Nothing pulled yet',
    emptyLead:
      'All variations with their stock per warehouse come into a tab of their own. Other tabs stay as they are.',
    pull: 'Pull variations',
    refresh: 'Refresh',
    review: 'Review changes',
    asOf: (time: string) => `Data as of ${time}`,
    rows: (count: number, shown: string) => plural(count, shown, 'row', 'rows'),
    tab: 'Tab',
    howTo:
      'Type new values into the columns that can be pushed, then review them here. Nothing is sent before you agree.',
  },

  hourly: {
    label: 'Refresh every hour',
    hint: 'Also while the spreadsheet is closed. Edits that you have not pushed stay.',
  },

  dashboard: { pull: 'Dashboard' },
};

const id: typeof en = {
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

/** What is said on the page where a person starts. */
export const homeTexts = { en, id } satisfies InEveryLanguage<typeof en>;
