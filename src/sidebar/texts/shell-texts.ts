import type { InEveryLanguage } from './in-every-language';

const en = {
  loading: 'Opening…',

  back: 'Back',

  cancel: 'Cancel',

  cancelling: 'Cancelling…',

  close: 'Close',

  showMore: (shown: string) => `Show ${shown} more`,

  notice: { problem: 'That did not work', cancelled: 'Cancelled. Nothing was changed.' },

  transport: (reason: string) =>
    `No answer from Google (${reason}). Open the panel anew to see how far it came; nothing is sent twice.`,

  remedy: { changeKey: 'Enter a new key', pull: 'Pull variations', review: 'Review again', reload: 'Try again' },

  task: {
    load: 'Opening…',
    connect: 'Checking the key…',
    disconnect: 'Disconnecting…',
    pull: 'Reading your shop…',
    savePull: 'Saving…',
    deletePull: 'Deleting…',
    discard: 'Giving it up…',
    showTab: 'Opening the tab…',
    doctor: 'Checking the connection…',
    preview: 'Comparing with your shop…',
    undo: 'Comparing with your shop…',
    push: 'Pushing…',
    resume: 'Finishing the push…',
    schedule: 'Saving…',
    saveSettings: 'Saving…',
    makeTemplate: 'Making the sheet…',
    matchRows: 'Looking at the tab…',
    planRows: 'Reading the rows…',
    rows: 'Carrying out…',
    exportJournal: 'Writing the journal…',
  },

  ofTotal: (done: string, total: string) => `${done} of ${total}`,

  keepOpen: 'Keep this panel open until it is done.',

  menu: {
    open: 'Shop menu',
    changeKey: 'Change key',
    disconnect: 'Disconnect',
    disconnectQuestion: 'Disconnect from this shop? The key is removed from your account; the data in the sheet stays.',
  },
};

const id: typeof en = {
  loading: 'Membuka…',

  back: 'Kembali',

  cancel: 'Batal',

  cancelling: 'Membatalkan…',

  close: 'Tutup',

  showMore: (shown) => `Tampilkan ${shown} lagi`,

  notice: { problem: 'Belum berhasil', cancelled: 'Dibatalkan. Tidak ada yang berubah.' },

  transport: (reason) =>
    `Tidak ada jawaban dari Google (${reason}). Buka lagi panel ini untuk melihat sampai di mana; tidak ada yang terkirim dua kali.`,

  remedy: {
    changeKey: 'Masukkan kunci baru',
    pull: 'Tarik variasi',
    review: 'Tinjau lagi',
    reload: 'Coba lagi',
  },

  task: {
    load: 'Membuka…',
    connect: 'Memeriksa kunci…',
    disconnect: 'Memutuskan…',
    pull: 'Membaca toko Anda…',
    savePull: 'Menyimpan…',
    deletePull: 'Menghapus…',
    discard: 'Membatalkan penarikan…',
    showTab: 'Membuka tab…',
    doctor: 'Memeriksa koneksi…',
    preview: 'Membandingkan dengan toko…',
    undo: 'Membandingkan dengan toko…',
    push: 'Mengirim…',
    resume: 'Menyelesaikan pengiriman…',
    schedule: 'Menyimpan…',
    saveSettings: 'Menyimpan…',
    makeTemplate: 'Membuat lembar…',
    matchRows: 'Melihat tab…',
    planRows: 'Membaca baris…',
    rows: 'Menjalankan…',
    exportJournal: 'Menulis jurnal…',
  },

  ofTotal: (done, total) => `${done} dari ${total}`,

  keepOpen: 'Biarkan panel ini terbuka sampai selesai.',

  menu: {
    open: 'Menu toko',
    changeKey: 'Ganti kunci',
    disconnect: 'Putuskan',
    disconnectQuestion: 'Putuskan dari toko ini? Kunci dihapus dari akun Anda; data di spreadsheet tetap ada.',
  },
};

/** What the sidebar says wherever a person is. */
export const shellTexts = { en, id } satisfies InEveryLanguage<typeof en>;
