import type { homeTexts as english } from '../en/home-texts';

/** What is said on the page where a person starts, in Indonesian. */
export const homeTexts: typeof english = {
  home: {
    empty: 'Belum ada data',
    emptyLead: 'Semua variasi dan stoknya di tiap gudang masuk ke tab tersendiri. Tab lain tidak disentuh.',
    pull: 'Tarik variasi',
    inFront: 'Tab yang terbuka',
    refresh: 'Muat ulang',
    review: 'Tinjau perubahan',
    asOf: (time) => `Data ${time}`,
    rows: (_, shown) => `${shown} baris`,
    edited: (_, shown) => `Paling sedikit ${shown} sel diubah, belum diterapkan. Tinjau untuk melihat semuanya.`,
    old: (_, shown, isEditable) =>
      `Data ${shown} hari lalu. Muat ulang ${isEditable ? 'sebelum mengedit' : 'untuk data terbaru'}.`,
    tidy: 'Rapikan tata letak',
    readOnly: 'Tab ini hanya untuk dibaca.',
    otherTab: 'Tab ini bukan data Ngorder',
    otherTabLead: 'Pilih tab di bawah untuk memuat ulang atau meninjau perubahannya.',
    ours: {
      alertsOpen: 'Buka pengingat',
      alerts: (time) => (time === null ? 'Belum pernah dicek.' : `Hasil pengecekan ${time}.`),
      changes: (time) =>
        time === null ? 'Tidak ada tab yang masih dicatat.' : `Ditulis setiap muat ulang, terakhir ${time}.`,
      changesOf: (tab) => `Yang berubah di ${tab}`,
      copyTitle: (tab) => `Salinan bertanggal “${tab}”`,
      copy: (time) => `${time === null ? '' : `Data ${time}. `}Tidak dimuat ulang.`,
      historyTitle: 'Riwayat perubahan',
      history: 'Perubahan terbaru ditambahkan setiap kali dibuka dari sini.',
      historyOpen: 'Tambahkan yang terbaru',
      rows: 'Template. Isi barisnya, lalu cek.',
    },
    howTo:
      'Ubah isi sel, lalu tinjau. Catatan di judul kolom menjelaskan isinya. Toko baru berubah setelah Anda setuju.',
  },

  greeting: {
    title: 'Mulai dengan tiga langkah',
    connect: 'Hubungkan toko',
    connectHint: 'Tempel kunci API Anda di bawah.',
    pull: 'Tarik data',
    edit: 'Ubah dan tinjau',
    goEdit: 'Mulai mengedit',
    done: 'Selesai',
    next: 'Berikutnya',
    dismiss: 'Jangan tampilkan lagi',
  },

  dashboard: {
    pull: 'Dasbor',
    lead: 'Penjualan, laba, dan produk teratas satu periode di satu tab, dibanding periode sebelumnya.',
    show: 'Tampilkan dasbor',
    change: 'Ubah periode',
    issues: { missing: 'Pilih kedua tanggalnya.', reversed: 'Tanggal awal lebih baru dari tanggal akhir.' },
  },
};
