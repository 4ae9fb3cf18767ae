import type { InEveryLanguage } from './in-every-language';
import { plural } from './plural';

const en = {
  open: 'Create, delete, carry out for rows…',

  openHint: 'New products, customers, orders and more: one per row.',

  title: 'For every row',

  lead: 'Write one record per row; each row becomes a request to Ngorder. You see everything before it is sent.',

  search: 'Search what can be done',

  searchPlaceholder: 'Customers, expenses, delete…',

  activeTab: {
    title: 'The tab in front',
    knows: (tab: string) => `“${tab}” has rows for:`,
    unknown: (tab: string) => `“${tab}” has not been used for anything yet. Choose below what its rows are for.`,
    goOn: 'Continue with these rows',
    look: 'Look again',
  },

  makeTemplate: 'Make a sheet for…',

  makeRemovalTemplate: 'Make a sheet to delete or cancel…',

  templates: {
    'product.create': 'Products with variations',
    'customer.create': 'Customers',
    'expense.create': 'Expenses',
    'promo.create': 'Promos and coupons',
    'order.create': 'Orders',
    'stockOpname.create': 'Stock opname',
    'stockTransfer.create': 'Stock transfers',
    'product.delete': 'Delete products',
    'product.deleteVariations': 'Delete variations',
    'expense.delete': 'Delete expenses',
    'promo.delete': 'Delete promos and coupons',
    'order.cancel': 'Cancel orders',
  },

  others: 'Everything else for rows',

  othersHint: 'With the rows of the tab in front, or a new sheet.',

  form: {
    made: (tab: string) => `The tab “${tab}” is ready: a column for each value, with a note on its title.`,
    madeRow: 'Fill it in from row 3 on. Row 2 is an example and is not sent.',
    tick: (command: string) => `Only rows with ${command} in the Command column are sent.`,
    tab: 'Tab',
    fits: (shown: string, all: string) => `${shown} of ${all} values have a column.`,
    fitsNone: 'No title of this tab is the name of a value. Choose its columns below, or make a sheet for it.',
    noTitles: 'This tab has no titles in its first row. Make a sheet for it, or go to the right tab.',
    makeTemplate: 'Make a sheet for it',
    useFront: 'Use the tab in front',
    open: (name: string) => `Go to tab ${name}`,
    matched: 'Columns that are used',
    matchedAs: (column: string, name: string) => `${column} → ${name}`,
    missing: 'No column of that name',
    missingHint: 'Ngorder needs these: choose the column, or give one value for all rows.',
    others: 'More values',
    source: (name: string) => `Where ${name} comes from`,
    valueOf: (name: string) => `${name} in all rows`,
    sameForAll: 'The same for all rows',
    fromColumn: (title: string) => `Column “${title}”`,
    choose: 'Choose…',
    allowed: (allowed: string) => `Allowed: ${allowed}`,
    fillIn: 'Fill this in.',
    which: 'Which rows',
    all: 'All rows',
    selected: 'Only selected rows',
    selectedHint: 'Select them in the tab, then preview.',
    preview: 'Preview',
  },

  plan: {
    title: 'Preview',
    none: 'No row to send',
    noneLead: (command: string) => `Fill in a row, or write ${command} in its Command column, then preview again.`,
    again: 'Preview again',
    rows: (shown: string, count: number) => (count === 1 ? `Row ${shown}` : `Rows ${shown}`),
    status: { ready: 'Will be sent', problem: 'With a problem', alreadySent: 'Sent before', skipped: 'Left out' },
    statusHint: {
      ready: '',
      problem: 'These are not sent. Correct the cells and preview again.',
      alreadySent: 'Their result says so. Clear it where they are to be sent once more.',
      skipped: '',
    },
    weighty: 'This reaches people, loses data or moves money, and has no undo.',
    noUndo: 'This has no undo: look through it once more.',
    send: {
      CREATE: (count: number, shown: string) => `Create ${plural(count, shown, 'record', 'records')}`,
      UPDATE: (count: number, shown: string) => `Carry out for ${plural(count, shown, 'record', 'records')}`,
      DELETE: (count: number, shown: string) => `Delete for ${plural(count, shown, 'record', 'records')}`,
    },
  },

  result: {
    done: (count: number, shown: string) => `${plural(count, shown, 'record', 'records')} done`,
    none: 'Nothing was done',
    attention: 'Some rows need your attention; they come first.',
    inSheet: 'Each row of the tab tells its result too.',
    notSent: (count: number, shown: string) =>
      `${plural(count, shown, 'record', 'records')} with a problem not sent; why stands beside the row.`,
    state: {
      planned: 'Not sent yet',
      leaving: 'Under way',
      accepted: 'Sent',
      done: 'Done',
      failed: 'Failed',
      unknown: 'Not certain',
      abandoned: 'Given up',
    },
    unknownHint: 'Where it is not certain, look in Ngorder before you send the row again.',
  },

  unfinished: {
    title: 'Rows were interrupted',
    lead: (what: string) => `${what}: finish it first. Nothing is sent twice.`,
    action: 'Finish it',
  },

  history: {
    records: (count: number, shown: string) => plural(count, shown, 'record', 'records'),
    open: (time: string) => `Details of the rows of ${time}`,
    title: (time: string) => `Rows of ${time}`,
    empty: 'The journal holds no record of this run.',
  },
};

const id: typeof en = {
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
    fillIn: 'Isi dahulu.',
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
    again: 'Pratinjau lagi',
    rows: (shown) => `Baris ${shown}`,
    status: { ready: 'Akan dikirim', problem: 'Bermasalah', alreadySent: 'Pernah dikirim', skipped: 'Dilewati' },
    statusHint: {
      ready: '',
      problem: 'Ini tidak dikirim. Perbaiki selnya, lalu lihat pratinjau lagi.',
      alreadySent: 'Hasilnya berkata begitu. Kosongkan hasilnya bila memang ingin dikirim sekali lagi.',
      skipped: '',
    },
    weighty: 'Ini menyangkut orang lain, menghapus data atau memindahkan uang, dan tidak dapat dikembalikan.',
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
    unknownHint: 'Yang belum pasti, periksa dahulu di Ngorder sebelum mengirim barisnya lagi.',
  },

  unfinished: {
    title: 'Pengiriman baris terputus',
    lead: (what) => `${what}: selesaikan dahulu. Tidak ada yang terkirim dua kali.`,
    action: 'Selesaikan',
  },

  history: {
    records: (_, shown) => `${shown} data`,
    open: (time) => `Rincian baris ${time}`,
    title: (time) => `Baris ${time}`,
    empty: 'Jurnal tidak memuat data dari proses ini.',
  },
};

/** What is said about endpoints that are carried out for the rows of a tab. */
export const rowsTexts = { en, id } satisfies InEveryLanguage<typeof en>;
