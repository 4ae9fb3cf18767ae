import type { unfinishedTexts as english } from '../en/unfinished-texts';

/** What is said about changes that are not finished, in Indonesian: their banner, looking through them, and ending them. */
export const unfinishedTexts: typeof english = {
  unfinished: {
    title: 'Belum selesai',
    changesOf: (time) => `Perubahan ${time}`,
    by: (name) => `dimulai oleh ${name}`,
    finish: 'Selesaikan',
    lookOrEnd: 'Cek atau akhiri',
    look: 'Cek dulu',
    lookAt: (time) => `Cek dulu perubahan ${time}`,
    lead: {
      mayGoOn: 'Selesaikan dulu. Yang mungkin sudah masuk dicek; tidak ada yang diterapkan dua kali.',
      notOwn:
        'Dimulai rekan Anda, dengan versi lama add-on ini, atau isinya diubah sejak itu. Cek dulu sebelum dilanjutkan.',
      unknown: 'Versi add-on ini tidak bisa membacanya. Akhiri dulu supaya perubahan lain bisa diterapkan.',
      lost: 'Daftarnya hilang dari file ini. Cek toko Anda, lalu akhiri.',
    },
  },

  review: {
    title: 'Perubahan belum selesai',
    lead: {
      mayGoOn: 'Selesaikan, atau akhiri apa adanya.',
      choose:
        'Ini isi file; siapa pun yang bisa mengedit file bisa menulisnya. Centang hanya yang Anda mau. Sisanya diakhiri.',
      closed: 'Sudah pernah Anda akhiri, tetapi file dipulihkan ke versi lama. Akhiri lagi.',
      unreadable: 'Versi add-on ini tidak bisa membacanya. Perubahan ini hanya bisa diakhiri.',
      lost: 'Daftarnya hilang dari file ini. Belum pasti apa yang sudah masuk. Cek toko Anda, lalu akhiri.',
    },
    tab: (name) => `Hasil ditulis di tab “${name}”.`,
    noTab: 'Tabnya sudah tidak ada: hasil hanya tampil di sini.',
    group: { unsure: 'Belum pasti', notSent: 'Belum diterapkan', done: 'Diterapkan', failed: 'Tidak diterapkan' },
    hint: {
      unsure: 'Belum ada yang tahu apakah ini sudah masuk ke toko.',
      notSent: 'Pasti belum masuk ke toko.',
      done: 'Pasti sudah masuk ke toko.',
      failed: 'Pasti tidak masuk ke toko; tidak dicoba lagi.',
    },
    toldHint: { done: 'Menurut file, ini sudah masuk ke toko.', failed: 'Menurut file, ini tidak masuk ke toko.' },
    unreadable: 'Perubahan ini tidak bisa dibaca.',
    accepted: 'Diterima Ngorder; hasilnya belum dicek.',
    id: (id) => `ID ${id}`,
    way: {
      lookedUp: 'Dicek dulu di toko.',
      onYourWord: 'Tidak bisa dicek. Centang hanya jika Anda yakin ini belum masuk.',
      never: 'Mungkin sudah masuk dan tidak bisa dicek. Tidak diterapkan lagi.',
    },
    risk: {
      read: '',
      write: '',
      mail: 'File dikirim ke email pemilik toko.',
      outward: 'Pelanggan atau kurir diberi tahu.',
      money: 'Uang dicatat atau dipindahkan.',
      destructive: 'Dihapus permanen; tidak bisa diurungkan.',
    },
    details: 'Rincian',
    marker: (marker) => `Keterangan di Ngorder: “${marker}”`,
    include: (name, columns) => `Lanjutkan ${columns === '' ? name : `${name}, ${columns}`}`,
    noneTicked: 'Centang setidaknya satu perubahan, atau akhiri.',
    deletions: (_, shown) => `${shown} yang dicentang dihapus permanen.`,
    carryOn: (_, shown) => `Lanjutkan ${shown} perubahan`,
    end: 'Akhiri perubahan ini',
    endTitle: 'Akhiri perubahan ini?',
    endLead: {
      readable:
        'Yang belum diterapkan tidak akan diterapkan. Yang belum pasti tidak dicek lagi: cek sendiri di Ngorder. Yang sudah diterapkan tetap ada.',
      unreadable: 'Tidak ada lagi yang diterapkan. Yang mungkin sudah masuk tidak dicek lagi: cek sendiri di Ngorder.',
    },
    confirmEnd: 'Ya, akhiri',
    ended: 'Perubahan diakhiri',
    endedLead: 'Tidak ada lagi yang diterapkan. Cek di Ngorder apa yang sebelumnya sudah masuk.',
  },
};
