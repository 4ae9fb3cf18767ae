import type { shellTexts as english } from '../en/shell-texts';

/** What the sidebar says wherever a person is, in Indonesian. */
export const shellTexts: typeof english = {
  loading: 'Membuka…',

  back: 'Kembali',

  backToPanel: 'Kembali ke panel',

  cancel: 'Batal',

  cancelling: 'Membatalkan…',

  close: 'Tutup',

  showMore: (shown) => `Tampilkan ${shown} lagi`,

  names: {
    list: 'Nama di toko Anda',
    searching: 'Mencari…',
    none: 'Tidak ada yang bernama itu.',
    choose: 'Pilih salah satu dari daftar.',
    more: (shown) => `Masih ada ${shown} lagi atau lebih. Ketik lebih lengkap.`,
    type: 'Nama atau ID',
  },

  notice: { problem: 'Belum berhasil', beside: 'Perlu diketahui', cancelled: 'Dibatalkan. Tidak ada yang berubah.' },

  transport: (reason) =>
    `Tidak ada jawaban dari Google (${reason}). Buka lagi panel ini untuk melihat sampai di mana; tidak ada yang diterapkan dua kali.`,

  remedy: {
    pull: 'Tarik variasi',
    review: 'Tinjau lagi',
    reload: 'Coba lagi',
    lookThrough: 'Cek sekali lagi',
    reset: 'Reset…',
    putRight: 'Lihat perbaikannya',
    meant: 'Tetap tinjau perubahan',
    oauthForm: 'Pengaturan OAuth 2',
    connections: 'Koneksi',
    schedule: 'Lihat jadwal',
  },

  task: {
    load: 'Membuka…',
    connect: 'Menghubungkan…',
    disconnect: 'Memutuskan koneksi…',
    switchShop: 'Mengganti toko…',
    pull: 'Membaca toko Anda…',
    savePull: 'Menyimpan…',
    copy: 'Menyalin…',
    deletePull: 'Menghapus…',
    discard: 'Menghentikan…',
    showTab: 'Membuka tab…',
    doctor: 'Mengecek koneksi…',
    openWide: 'Membuka jendela…',
    preview: 'Membandingkan dengan toko…',
    undo: 'Membandingkan dengan toko…',
    push: 'Menerapkan ke toko…',
    takeBack: 'Mengurungkan…',
    resume: 'Menyelesaikan perubahan…',
    end: 'Mengakhiri perubahan…',
    schedule: 'Menyimpan…',
    lookAtPrices: 'Menghitung harga…',
    fillPrices: 'Mengisi kolom…',
    scheduled: 'Menjadwalkan…',
    runJob: 'Membaca toko Anda…',
    saveSettings: 'Menyimpan…',
    reset: 'Melupakan…',
    makeTemplate: 'Membuat template…',
    matchRows: 'Mengecek tab…',
    planRows: 'Membaca baris…',
    rows: 'Memproses…',
    insertFunction: 'Mengerjakan sheet…',
    tidy: 'Merapikan tata letak…',
    exportJournal: 'Menulis riwayat perubahan…',
    callEndpoint: 'Menghubungi Ngorder…',
  },

  ofTotal: (done, total) => `${done} dari ${total}`,
  secondsLeft: (shown) => `sekitar ${shown} detik lagi`,
  minutesLeft: (shown) => `sekitar ${shown} menit lagi`,

  keepOpen: 'Biarkan panel ini terbuka sampai selesai.',

  menu: {
    open: 'Menu toko',
    disconnect: 'Putuskan koneksi',
    disconnectQuestion: (shop) =>
      `Putuskan file ini dari ${shop}? Data di spreadsheet tetap ada, dan file Anda yang lain tetap jalan.`,
  },
};
