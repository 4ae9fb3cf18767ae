import { commandWord } from '../../../text/command-words';
import type { rowsTexts as english } from '../en/rows-texts';

/** What is said about endpoints that are carried out for the rows of a tab, in Indonesian. */
export const rowsTexts: typeof english = {
  open: 'Tambah & ubah massal…',

  openHint: 'Tambah produk, pelanggan, pesanan, dll. lewat template.',

  title: 'Tambah & ubah massal',

  lead: 'Satu baris, satu data; semua bisa dicek sebelum diproses.',

  search: 'Cari yang mau dilakukan',

  searchPlaceholder: 'Pelanggan, pengeluaran, hapus…',

  activeTab: {
    title: 'Tab ini',
    knows: (tab) => `“${tab}” berisi baris untuk:`,
    unknown: (tab) => `“${tab}” bukan template. Pilih satu di bawah.`,
    goOn: 'Lanjutkan dengan baris ini',
    look: 'Cek lagi',
  },

  makeTemplate: 'Template untuk menambah',

  makeRemovalTemplate: 'Template untuk menghapus atau membatalkan',

  templates: {
    'product.create': 'Produk beserta variasi',
    'customer.create': 'Pelanggan',
    'expense.create': 'Pengeluaran',
    'promo.create': 'Promo dan kupon',
    'order.create': 'Pesanan',
    'stockOpname.create': 'Stok opname',
    'stockTransfer.create': 'Transfer stok',
    'product.delete': 'Hapus produk',
    'product.deleteVariations': 'Hapus variasi',
    'expense.delete': 'Hapus pengeluaran',
    'promo.delete': 'Hapus promo dan kupon',
    'order.cancel': 'Batalkan pesanan',
  },

  others: 'Lainnya (lanjutan)',

  othersHint: 'Dengan baris di tab ini, atau template baru.',

  form: {
    made: (tab) => `Template siap di tab “${tab}”. Penjelasan ada di judul kolom.`,
    madeRow: 'Isi mulai dari baris 3. Baris 2 hanya contoh dan tidak diproses.',
    tick: (command) => `Hanya baris dengan ${commandWord('id', command)} di kolom Perintah yang diproses.`,
    tab: 'Tab',
    fits: (shown, all) => `${shown} dari ${all} kolom ditemukan.`,
    fitsNone: 'Judul kolom di tab ini tidak ada yang cocok. Pilih kolomnya di bawah, atau buat template.',
    noTitles: 'Baris pertama tab ini tidak berisi judul. Buat template, atau buka tab yang benar.',
    makeTemplate: 'Buat template',
    useFront: 'Pakai tab ini',
    open: (name) => `Buka tab ${name}`,
    matched: 'Kolom yang dipakai',
    matchedAs: (column, name) => `${column} → ${name}`,
    missing: 'Belum ada kolomnya',
    missingHint: 'Wajib diisi: pilih kolomnya, atau isi satu nilai untuk semua baris.',
    others: 'Kolom lain',
    source: (name) => `Asal ${name}`,
    valueOf: (name) => `${name} di semua baris`,
    sameForAll: 'Sama untuk semua baris',
    fromColumn: (title) => `Kolom “${title}”`,
    choose: 'Pilih…',
    allowed: (allowed) => `Yang boleh: ${allowed}`,
    fillIn: 'Isi dulu.',
    which: 'Baris mana',
    all: 'Semua baris',
    selected: 'Hanya baris terpilih',
    selectedHint: 'Pilih barisnya di tab, lalu lihat pratinjau.',
    preview: 'Pratinjau',
  },

  plan: {
    title: 'Pratinjau',
    none: 'Tidak ada baris untuk diproses',
    noneLead: (command) =>
      `Isi satu baris, atau tulis ${commandWord('id', command)} di kolom Perintah, lalu lihat pratinjau lagi.`,
    hidden: (_, shown) => `${shown} baris tersembunyi dalam pilihan Anda dilewati.`,
    withHidden: 'Ikutkan yang tersembunyi',
    useAgain: 'Pakai lagi',
    again: 'Pratinjau lagi',
    rows: (shown) => `Baris ${shown}`,
    status: { ready: 'Siap', problem: 'Perlu diperbaiki', alreadySent: 'Sudah diproses', skipped: 'Dilewati' },
    statusOfMany: { problem: 'Perlu diperbaiki' },
    statusHint: {
      ready: '',
      problem: 'Perbaiki selnya, lalu lihat pratinjau lagi.',
      alreadySent:
        'Kolom Hasil mencatat sudah diproses. Pilih Pakai lagi, atau kosongkan selnya, untuk memproses lagi.',
      skipped: '',
    },
    warnings: (_, shown) => `${shown} peringatan`,
    because: {
      read: '',
      write: '',
      mail: 'Ngorder mengirim file ke email pemilik toko, tidak ke orang lain.',
      outward: 'Pelanggan atau kurir diberi tahu. Tidak bisa diurungkan.',
      money: 'Uang dicatat atau dipindahkan. Tidak bisa diurungkan.',
      destructive: 'Data dihapus permanen. Tidak bisa diurungkan.',
      maybeSent: 'Mungkin sudah pernah diproses, karena daftar perubahan di file ini tidak lengkap. Cek toko dulu.',
    },
    doubted: {
      slip: (_, shown) => `${shown} baris tampak salah ketik (lihat yang ditandai).`,
      doubt: (_, shown) => `${shown} baris perlu dicek (lihat yang ditandai).`,
    },
    typeIfMeant: (text) => `Ketik ${text} jika memang benar.`,
    noUndo: 'Tidak bisa diurungkan: cek sekali lagi.',
    send: {
      CREATE: (_, shown) => `Buat ${shown} data`,
      UPDATE: (_, shown) => `Proses ${shown} data`,
      DELETE: (_, shown) => `Hapus ${shown} data`,
    },
  },

  result: {
    done: (_, shown) => `${shown} data berhasil`,
    none: 'Tidak ada yang diproses',
    attention: 'Ada yang perlu dicek; lihat yang paling atas.',
    inSheet: 'Hasil tiap baris juga ada di kolom Hasil di tabnya.',
    notSent: (_, shown) => `${shown} data belum diproses; alasannya ada di kolom Hasil.`,
    state: {
      planned: 'Belum diproses',
      leaving: 'Sedang diproses',
      accepted: 'Diterima Ngorder',
      done: 'Berhasil',
      failed: 'Gagal',
      unknown: 'Belum pasti',
      abandoned: 'Dihentikan',
    },
    unknownHint: 'Yang belum pasti, cek dulu di Ngorder sebelum memproses barisnya lagi.',
  },

  history: {
    records: (_, shown) => `${shown} data`,
    open: (time) => `Rincian baris ${time}`,
    title: (time) => `Baris ${time}`,
    empty: 'Riwayatnya tidak memuat data dari proses ini.',
  },
};
