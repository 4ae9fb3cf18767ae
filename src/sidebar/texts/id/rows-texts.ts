import type { rowsTexts as english } from '../en/rows-texts';

/** What is said about endpoints that are carried out for the rows of a tab, in Indonesian. */
export const rowsTexts: typeof english = {
  open: 'Buat, hapus, jalankan per baris…',

  openHint: 'Produk, pelanggan, pesanan baru, dan lainnya: satu per baris.',

  title: 'Untuk setiap baris',

  lead: 'Tulis satu data per baris; setiap baris menjadi satu permintaan ke Ngorder. Semuanya Anda lihat sebelum dikirim.',

  search: 'Cari yang ingin dilakukan',

  searchPlaceholder: 'Pelanggan, pengeluaran, hapus…',

  activeTab: {
    title: 'Tab yang terbuka',
    knows: (tab) => `“${tab}” berisi baris untuk:`,
    unknown: (tab) => `“${tab}” belum dipakai untuk apa pun. Pilih di bawah untuk apa barisnya.`,
    goOn: 'Lanjutkan dengan baris ini',
    look: 'Periksa lagi',
  },

  makeTemplate: 'Buat lembar untuk…',

  makeRemovalTemplate: 'Buat lembar untuk menghapus atau membatalkan…',

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

  others: 'Semua yang lain per baris',

  othersHint: 'Dengan baris di tab yang terbuka, atau lembar baru.',

  form: {
    made: (tab) => `Tab “${tab}” sudah siap: satu kolom untuk tiap nilai, dengan catatan di judulnya.`,
    madeRow: 'Isi mulai dari baris 3. Baris 2 adalah contoh dan tidak dikirim.',
    tick: (command) => `Hanya baris dengan ${command} di kolom Perintah yang dikirim.`,
    tab: 'Tab',
    fits: (shown, all) => `${shown} dari ${all} nilai punya kolom.`,
    fitsNone:
      'Tidak ada judul kolom di tab ini yang sama dengan nama nilai. Pilih kolomnya di bawah, atau buat lembarnya.',
    noTitles: 'Baris pertama tab ini tidak berisi judul. Buat lembarnya, atau buka tab yang benar.',
    makeTemplate: 'Buat lembarnya',
    useFront: 'Pakai tab yang terbuka',
    open: (name) => `Buka tab ${name}`,
    matched: 'Kolom yang dipakai',
    matchedAs: (column, name) => `${column} → ${name}`,
    missing: 'Belum ada kolomnya',
    missingHint: 'Ngorder memerlukannya: pilih kolomnya, atau isi satu nilai untuk semua baris.',
    others: 'Nilai lain',
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
    none: 'Tidak ada baris untuk dikirim',
    noneLead: (command) => `Isi satu baris, atau tulis ${command} di kolom Perintah, lalu lihat pratinjau lagi.`,
    hidden: (_, shown) => `${shown} baris tersembunyi dalam pilihan Anda dilewati.`,
    withHidden: 'Ikutkan yang tersembunyi',
    useAgain: 'Pakai lagi',
    again: 'Pratinjau lagi',
    rows: (shown) => `Baris ${shown}`,
    status: { ready: 'Akan dikirim', problem: 'Bermasalah', alreadySent: 'Pernah dikirim', skipped: 'Dilewati' },
    statusHint: {
      ready: '',
      problem: 'Ini tidak dikirim. Perbaiki selnya, lalu lihat pratinjau lagi.',
      alreadySent: 'Hasilnya berkata begitu. Pilih Pakai lagi, atau kosongkan hasilnya, untuk mengirimnya sekali lagi.',
      skipped: '',
    },
    warnings: (_, shown) => `${shown} peringatan`,
    because: {
      read: '',
      write: '',
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
    noUndo: 'Ini tidak dapat dikembalikan: periksa sekali lagi.',
    send: {
      CREATE: (_, shown) => `Buat ${shown} data`,
      UPDATE: (_, shown) => `Jalankan untuk ${shown} data`,
      DELETE: (_, shown) => `Hapus untuk ${shown} data`,
    },
  },

  result: {
    done: (_, shown) => `${shown} data berhasil`,
    none: 'Tidak ada yang dijalankan',
    attention: 'Ada baris yang perlu Anda periksa; letaknya paling atas.',
    inSheet: 'Hasil tiap baris juga ada di tabnya.',
    notSent: (_, shown) => `${shown} data bermasalah tidak dikirim; alasannya ada di samping barisnya.`,
    state: {
      planned: 'Belum dikirim',
      leaving: 'Sedang dikirim',
      accepted: 'Sudah dikirim',
      done: 'Berhasil',
      failed: 'Gagal',
      unknown: 'Belum pasti',
      abandoned: 'Dihentikan',
    },
    unknownHint: 'Yang belum pasti, periksa dulu di Ngorder sebelum mengirim barisnya lagi.',
  },

  history: {
    records: (_, shown) => `${shown} data`,
    open: (time) => `Rincian baris ${time}`,
    title: (time) => `Baris ${time}`,
    empty: 'Jurnal tidak memuat data dari proses ini.',
  },
};
