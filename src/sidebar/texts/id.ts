import { connectionId } from './connection-id';
import type { Texts } from './en';
import { pullsId } from './pulls-id';
import { rowsId } from './rows-id';
import { settingsId } from './settings-id';
import { valuesId } from './values-id';

/** Every text of the sidebar's own, in Indonesian. */
export const id: Texts = {
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

  connect: {
    title: 'Hubungkan toko Anda',
    changeTitle: 'Ganti kunci',
    lead: 'Tarik produk dan stok dari Ngorder ke spreadsheet ini, ubah di selnya, lalu kirim hanya yang berubah.',
    host: 'Akun Anda ada di',
    hostHint: (host) => (host.includes('smartseller') ? 'SmartSeller' : 'Ngorder'),
    key: 'Kunci API',
    keyPlaceholder: 'Tempel kunci di sini',
    keyHint: 'Di Ngorder: Pengaturan → API. Perlu paket Platinum dan berlaku satu tahun.',
    keyMissing: 'Tempel kunci API dahulu.',
    keyMalformed: 'Kunci hanya berisi huruf, angka dan tanda baca, tanpa spasi. Salin sekali lagi.',
    privacy: 'Kunci disimpan di akun Google Anda sendiri, bukan di spreadsheet ini. Rekan Anda tidak dapat melihatnya.',
    submit: 'Hubungkan',
    submitting: 'Memeriksa kunci…',
  },

  menu: {
    open: 'Menu toko',
    changeKey: 'Ganti kunci',
    disconnect: 'Putuskan',
    disconnectQuestion: 'Putuskan dari toko ini? Kunci dihapus dari akun Anda; data di spreadsheet tetap ada.',
  },

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

  pulls: pullsId,
  values: valuesId,
  rows: rowsId,
  ...connectionId,
  ...settingsId,

  hourly: {
    label: 'Segarkan tiap jam',
    hint: 'Juga saat spreadsheet ditutup. Suntingan yang belum dikirim tetap ada.',
  },

  unfinished: {
    title: 'Pengiriman terputus',
    lead: 'Selesaikan dahulu: yang sudah sampai diperiksa, tidak ada yang terkirim dua kali.',
    action: 'Selesaikan',
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
    makeSheet: 'Membuat lembar…',
    matchRows: 'Melihat tab…',
    planRows: 'Membaca baris…',
    rows: 'Menjalankan…',
    exportJournal: 'Menulis jurnal…',
  },
  ofTotal: (done, total) => `${done} dari ${total}`,
  keepOpen: 'Biarkan panel ini terbuka sampai selesai.',

  typeToConfirm: (text) => `Ketik ${text} untuk menyetujui`,
  preview: {
    deletes: (_, shown) => `${shown} data dihapus selamanya.`,
    title: 'Tinjau perubahan',
    undoTitle: 'Kembalikan pengiriman',
    undoLead: 'Nilai sebelumnya dikembalikan, kecuali yang sudah diubah orang lain sejak itu.',
    empty: 'Tidak ada perubahan',
    emptyLead: 'Ketik nilai baru di kolom yang dapat dikirim, tekan Enter, lalu tinjau lagi.',
    noneReady: 'Belum ada yang dapat dikirim.',
    noneTicked: 'Centang setidaknya satu perubahan.',
    push: (_, shown) => `Kirim ${shown} perubahan`,
    undo: (_, shown) => `Kembalikan ${shown} nilai`,
    refreshAndReview: 'Segarkan, tinjau lagi',
    include: (name) => `Kirim ${name}`,
    tickAll: (shown, warning) => `Semua ${shown}: ${warning}`,
    old: 'lama',
    new: 'baru',
    live: (value, about) => `${about === undefined ? 'Di' : `${about} di`} toko sekarang: ${value}`,
  },
  status: { ready: 'Siap', conflict: 'Konflik', blocked: 'Ditahan', alreadySo: 'Sudah sama' },
  statusHint: {
    ready: '',
    conflict: 'Toko berubah sejak data ditarik. Segarkan untuk melihat angkanya; suntingan Anda tetap.',
    blocked: 'Ini tidak dikirim. Perbaiki selnya, lalu tinjau lagi.',
    alreadySo: 'Toko sudah memuat nilai ini.',
  },
  warehouse: (id) => `Gudang ${id}`,

  result: {
    pushed: (_, shown) => `${shown} perubahan terkirim`,
    undone: (_, shown) => `${shown} nilai dikembalikan`,
    nothing: 'Tidak ada yang dikirim',
    checked: 'Sudah dibaca ulang dari toko dan diperiksa.',
    attention: 'Ada baris yang perlu Anda periksa; letaknya paling atas.',
    inSheet: 'Hasil tiap baris juga ada di spreadsheet.',
    undo: 'Kembalikan pengiriman ini',
    done: 'Selesai',
  },
  verdict: {
    done: 'Terkirim',
    soldMeanwhile: 'Stok bergeser',
    changedAfter: 'Berubah lagi',
    failed: 'Gagal',
    unknown: 'Belum pasti',
    notPushed: 'Ditahan',
    alreadySo: 'Sudah sama',
  },

  history: {
    title: 'Perubahan terakhir',
    empty: 'Pengiriman Anda tercatat di sini dan dapat dikembalikan.',
    journal: 'Jurnal ke tab',
    changes: (_, shown) => `${shown} perubahan`,
    isUndo: 'dikembalikan',
    undone: 'Sudah dikembalikan',
    running: 'Terputus',
    undo: 'Kembalikan',
    undoOf: (time) => `Kembalikan pengiriman ${time}`,
  },
};
