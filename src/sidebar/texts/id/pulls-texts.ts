import type { pullsTexts as english } from '../en/pulls-texts';

/** What is said about pulls, in Indonesian. */
export const pullsTexts: typeof english = {
  list: {
    title: 'Tab Ngorder',
    refreshAll: 'Muat ulang semua',
    add: 'Tarik data lain',
    facts: (rows, time) => `${rows} · ${time}`,
    refresh: (name) => `Muat ulang ${name}`,
    actions: (name) => `Pilihan lain untuk ${name}`,
    open: (name) => `Buka tab ${name}`,
    goTo: 'Buka tab',
    full: 'Muat ulang dari awal',
    edit: 'Ubah…',
    duplicate: 'Gandakan',
    remove: 'Lepas dari Ngorder…',
    removeQuestion: 'Tab ini tidak dimuat ulang lagi; isinya tetap ada.',
    removeConfirm: 'Lepaskan',
  },

  ideas: { title: 'Siap pakai' },
  fromCell: (cell) => `sel ${cell}`,
  changeFilters: 'Ubah filter',
  onlyWhere: (conditions) => `Hanya baris yang: ${conditions}`,

  foreign: {
    title: 'Diatur oleh orang lain',
    lead: 'Tab ini diatur rekan Anda, atau dengan versi sebelumnya. Tab ini belum dimuat ulang untuk Anda sampai Anda setuju. Muat ulang menimpa kolom data di tab itu.',
    line: (tab, title) => (tab === title ? tab : `${tab}: ${title}`),
    work: {
      paused: (tabs) => (tabs === '' ? 'Tarik data yang dijeda, ke tab baru' : `Tarik data yang dijeda: ${tabs}`),
      dashboard: (tabs) => `Dasbor: ${tabs}`,
      journal: (tabs) => `Riwayat perubahan: ${tabs}`,
      rows: (tabs) => `Template massal: ${tabs}`,
    },
    adopt: 'Pakai juga untuk saya',
  },

  putRight: {
    title: 'Perbaiki kolom',
    lead: 'Sel ini diisi lagi dengan data toko saat terakhir dimuat. Yang lain tetap.',
    more: (shown) => `dan ${shown} lagi`,
    confirm: (_, shown) => `Perbaiki ${shown} sel`,
  },

  copy: {
    title: (original) => `Ini salinan "${original}"`,
    lead: (original) => `Yang dimuat ulang, diterapkan, dan dibaca rumus tetap "${original}", sampai Anda memilih.`,
    instead: 'Pakai salinan ini saja',
    own: 'Jadikan tab sendiri',
    ofDeleted: 'Ini salinan tab yang dihapus',
    leadOfDeleted: 'Tab ini tidak dimuat ulang dan tidak diterapkan, sampai Anda memilih.',
    use: 'Pakai tab ini',
  },

  paused: {
    title: 'Tarik data belum selesai',
    line: (title, rows) => `${title}: baru ${rows} terbaca`,
    cutOff: (tab) => `Tab ${tab} belum selesai diisi`,
    lead: 'Lanjutkan dari tempat berhenti, atau hentikan. Isi tab Anda tetap ada.',
    leadCutOff: 'Muat ulang sekali lagi supaya angkanya lengkap.',
    goOn: 'Lanjutkan',
    discard: 'Hentikan',
  },

  goesOn: (rows) => `Datanya banyak: dilanjutkan otomatis (${rows} sudah terbaca).`,

  catalogue: {
    title: 'Tarik data',
    search: 'Cari data',
    searchPlaceholder: 'Pesanan, pelanggan, promo…',
    none: (words) => `Tidak ada data bernama “${words}”.`,
    noneHint: 'Mungkin ada di daftar lengkap ini:',
    others: 'Data lain (lanjutan)',
    othersHint: 'Judul kolom memakai nama API, berbahasa Inggris.',
    loading: 'Membaca daftar…',
    groups: {
      products: 'Produk & stok',
      orders: 'Pesanan',
      shipping: 'Pengiriman',
      customers: 'Pelanggan',
      money: 'Keuangan',
      shop: 'Toko',
      reports: 'Laporan',
      other: 'Lainnya',
    },
  },

  estimate: {
    asking: 'Memperkirakan…',
    found: (records, time) => `${records}, sekitar ${time}.`,
    records: (_, shown) => `${shown} data`,
    seconds: (shown) => `${shown} detik`,
    minutes: (shown) => `${shown} menit`,
    long: 'Berhenti sejenak tiap beberapa menit, lalu lanjut sendiri.',
    failed: (reason) => `Belum bisa diperkirakan: ${reason}`,
  },

  report: {
    pulled: 'Data sudah ditarik',
    refreshed: 'Sudah dimuat ulang',
    nothingFound: 'Tidak ada data di toko yang cocok dengan filter ini.',
    noneInShop: 'Toko belum punya data ini.',
    noneFits: (_, shown) => `${shown} baris dibaca, tetapi tidak ada yang memenuhi syarat Anda.`,
    severalTitle: (shown) => `${shown} tab sudah dimuat ulang`,
    rows: 'Baris',
    newRows: 'Baris baru',
    changedCells: 'Sel berubah',
    keptEdits: 'Perubahan Anda dipertahankan',
    leftOut: 'Tidak memenuhi syarat',
    vanishedRows: 'Sudah tidak ada di toko',
    details: 'Rincian',
    calls: (_, shown) => `${shown} panggilan API`,
    unchanged: 'Tidak ada yang berubah',
    newRowsIn: (_, shown) => `${shown} baris baru`,
    changedIn: (_, shown) => `${shown} sel berubah`,
    open: 'Buka tab',
    elsewhere: 'Sudah diselesaikan oleh proses lain.',
  },
};
