import type { settingsTexts as english } from '../en/settings-texts';

/** What is said in Settings, in Indonesian. */
export const settingsTexts: typeof english = {
  settings: {
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
    notConsented:
      'Dinyalakan oleh rekan. Baru berlaku setelah pemilik berkas mencentang yang boleh ditanyakan, lalu menyimpan.',
    othersEndpoints:
      'Ini belum Anda izinkan: rekan yang menambahkannya ke daftar. Fungsi tidak menanyakannya dengan kunci Anda sebelum Anda centang.',
    allow: (summary) => `Izinkan: ${summary}`,
    endpoints: 'Yang boleh ditanyakan fungsi',
    chosen: (_, shown) => `${shown} bagian Ngorder`,
  },
};
