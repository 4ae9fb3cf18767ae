import type { connectionTexts as english } from '../en/connection-texts';

/** What is said about the shop that the sidebar is connected to, in Indonesian. */
export const connectionTexts: typeof english = {
  connect: {
    title: 'Hubungkan toko Anda',
    changeTitle: 'Ganti kunci',
    addTitle: 'Tambah koneksi',
    keyOf: (title, host) => `Untuk ${title} (${host}). Semua yang sudah ada di file tetap ada.`,
    lead: 'Tarik produk dan stok dari Ngorder ke spreadsheet ini, ubah di selnya, lalu terapkan hanya yang berubah.',
    host: 'Anda memakai',
    hostHint: (host) => (host.includes('smartseller') ? 'SmartSeller' : 'Ngorder'),
    key: 'Kunci API',
    keyPlaceholder: 'Tempel kunci di sini',
    keyHint: 'Di Ngorder: Pengaturan → API. Perlu paket Platinum dan berlaku satu tahun.',
    keyMissing: 'Tempel kunci API dulu.',
    keyMalformed: 'Kunci hanya berisi huruf, angka dan tanda baca, tanpa spasi. Salin sekali lagi.',
    privacy: {
      published:
        'Kunci disimpan di akun Google Anda sendiri, bukan di spreadsheet ini. Rekan Anda tidak bisa melihatnya.',
      bound:
        'Kunci disimpan di akun Google Anda sendiri, bukan di sel. Namun semua orang yang boleh mengedit file ini bisa mengubah skrip Ngorder di dalamnya, sehingga bisa membaca atau memakai kunci Anda.',
    },
    trust: 'Saya paham: semua orang yang boleh mengedit file ini bisa membaca atau memakai kunci API saya.',
    trustMissing: 'Centang ini dulu. Atau pakai file yang hanya boleh diedit oleh orang yang Anda percaya.',
    submit: 'Hubungkan',
    submitting: 'Mengecek kunci…',
  },

  package: {
    soon: (count, shown, day) =>
      count === 0
        ? `Paket Ngorder toko ini berakhir hari ini (${day}).`
        : `Paket Ngorder toko ini berakhir ${shown} hari lagi (${day}).`,
    over: (day) => `Paket Ngorder toko ini sudah berakhir ${day}.`,
    overHint: 'Data tidak bisa ditarik atau diterapkan. Perpanjang di Ngorder; isi spreadsheet tetap ada.',
  },
};
