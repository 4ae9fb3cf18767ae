import type { settingsEn } from './settings-en';

/** What is said in Settings and in the journal of a push, in Indonesian. */
export const settingsId: typeof settingsEn = {
  settings: {
    open: 'Pengaturan',
    title: 'Pengaturan',
    saved: 'Tersimpan.',
    save: 'Simpan',
    shared: 'Berlaku bagi semua orang yang bekerja di spreadsheet ini.',
    name: 'Nama Anda',
    nameHint: 'Tampil di samping pengiriman Anda dalam jurnal, untuk rekan Anda.',
    push: 'Sebelum mengirim',
    number: {
      changePercent: 'Tanya bila harga berubah lebih dari (%)',
      zeroRows: 'Tanya bila lebih banyak baris dari ini menjadi 0',
      mostEdits: 'Perubahan terbanyak dalam satu pengiriman',
      undoDays: 'Berapa hari pengiriman dapat dikembalikan',
      minutes: 'Berapa menit sebuah jawaban berlaku',
    },
    between: (least, most) => `Bilangan bulat dari ${least} sampai ${most}.`,
    formulas: 'Fungsi',
    live: 'Fungsi boleh bertanya ke toko',
    liveHint:
      'Dengan kunci pemilik berkas ini, jadi siapa pun yang dapat menyuntingnya melihat jawabannya. Jika tidak, fungsi hanya membaca tab yang sudah ditarik.',
    notConsented: 'Dinyalakan oleh rekan. Baru berlaku setelah pemilik berkas menyimpan pengaturan ini.',
    endpoints: 'Yang boleh ditanyakan fungsi',
    chosen: (_, shown) => `${shown} bagian Ngorder`,
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
  dashboard: { pull: 'Dasbor' },
};
