import type { InEveryLanguage } from './in-every-language';
import { plural } from './plural';

const en = {
  settings: {
    title: 'Settings',
    saved: 'Saved.',
    save: 'Save',
    shared: 'They hold for everybody who works in this spreadsheet.',
    name: 'Your name',
    nameHint: 'Stands beside your pushes in the journal, for your colleagues.',
    push: 'Before a push',
    number: {
      changePercent: 'Ask when a price changes by more than (%)',
      zeroRows: 'Ask when more rows than this are set to 0',
      mostEdits: 'Most changes in one push',
      undoDays: 'Days in which a push can be undone',
      minutes: 'Minutes that an answer is good',
    },
    between: (least: string, most: string) => `A whole number from ${least} to ${most}.`,
    formulas: 'Functions',
    live: 'Functions may ask the shop',
    liveHint:
      'With the key of the owner of this file, so whoever can edit it sees the answers. Otherwise functions read the pulled tabs only.',
    notConsented: 'Switched on by a colleague. It counts once the owner of the file has saved these settings.',
    endpoints: 'What functions may ask',
    chosen: (count: number, shown: string) => `${plural(count, shown, 'part', 'parts')} of Ngorder`,
  },
};

const id: typeof en = {
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
    notConsented: 'Dinyalakan oleh rekan. Baru berlaku setelah pemilik berkas menyimpan pengaturan ini.',
    endpoints: 'Yang boleh ditanyakan fungsi',
    chosen: (_, shown) => `${shown} bagian Ngorder`,
  },
};

/** What is said in Settings. */
export const settingsTexts = { en, id } satisfies InEveryLanguage<typeof en>;
