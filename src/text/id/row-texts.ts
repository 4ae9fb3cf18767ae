import type { rowTexts as english } from '../en/row-texts';
import type { TextsLike } from '../texts-like';

/** What is told where an endpoint is carried out for rows, in Indonesian. */
export const rowTexts: TextsLike<typeof english> = {
  'rows.done': '✓ {endpoint}: {told}',
  'rows.failed': '✗ {endpoint}: {reason}',
  'rows.passedOver': '✗ {endpoint}: Ngorder melewati {id}: jawabannya hanya menyebut yang lain',
  'rows.unknown':
    '? {endpoint}: belum pasti ({reason}). Cek di Ngorder; baru diproses lagi setelah sel ini Anda kosongkan',
  'rows.problem': '✗ tidak diproses: {reason}',
  'rows.problem.sameRecord': 'Beberapa baris ({rows}) untuk data yang sama, {id}. Sisakan satu saja',
  'rows.problem.productGone': 'Produk {id} tidak ada di toko. Perbaiki ID-nya, atau lewati baris ini',
  'rows.problem.strangeVariation':
    'Variasi {id} bukan bagian dari produk {product} di toko. Perbaiki salah satu ID-nya; jika ID produk kosong di baris ini, isi dulu',
  'rows.problem.strangeStep': 'Tingkat grosir {id} bukan bagian dari produk {product} di toko. Perbaiki ID-nya',
  'rows.problem.untold':
    'Isi data ini sekarang tidak terbaca di Ngorder, jadi tidak diganti. Buat pratinjau lagi nanti ({reason})',
  'rows.problem.dayFarOff': '{day} tidak masuk akal. Perbaiki tanggalnya',
  'rows.problem.paidNothing': 'Pembayaran tidak bisa 0. Isi nominal yang masuk, atau lewati baris ini.',
  'rows.problem.missing': 'Wajib diisi: {allowed}',
  'rows.problem.missingBeside': 'Wajib diisi jika {beside} {listed}: {allowed}',
  'rows.problem.unfit': 'Isi {allowed}, bukan "{value}"',
  'takes.integer': 'angka bulat',
  'takes.digits': 'angka',
  'takes.text': 'teks',
  'takes.boolean': 'TRUE atau FALSE',
  'takes.date': 'tanggal, misalnya 2026-03-31',
  'takes.moment': 'tanggal dan jam, misalnya 2026-03-31 18:00',
  'takes.json': 'JSON',
  'takes.oneOf': 'salah satu dari {values}',
  'takes.atLeast': 'paling kecil {min}',
  'takes.atMost': 'paling besar {max}',
  'takes.letters': 'paling panjang {max} huruf',
  'rows.inColumn': '{column}: {told}',
  'rows.doubt.huge': '{value} jauh lebih banyak dari biasanya',
  'rows.doubt.percent': '{value}% lebih dari seluruhnya',
  'rows.doubt.nothing': 'Tertulis 0. Apakah benar?',
  'rows.doubt.accountNumber':
    'Sheets menyimpannya sebagai angka, tanpa nol di depan. Apakah {value} nomor rekening lengkapnya?',
  'rows.doubt.equalRows': 'Baris {rows} isinya sama, dan semuanya diproses. Apakah tersalin?',
  'rows.doubt.dayToCome': '{day} belum tiba',
  'rows.doubt.dayLongAgo': '{day} sudah lewat lebih dari setahun',
  'rows.doubt.dayOver': '{day} sudah lewat',
  'rows.doubt.dayFarAhead': '{day} masih lebih dari setahun lagi',
  'rows.doubt.variationsDeleted': 'Variasi yang dihapus permanen oleh baris-baris ini: {count}',
  'rows.doubt.variationsLeftOut':
    'Produk ini punya {count} variasi lain yang tidak disebut di barisnya. Ngorder bisa menghapusnya: sebutkan semuanya, atau ubah produknya di tab yang ditarik',
  'rows.doubt.sameSku': 'Baris-baris ini memberi SKU "{sku}" kepada {count} variasi. Tiap variasi perlu SKU sendiri',
  'rows.doubt.othersSku': 'Di toko, SKU "{sku}" dipakai variasi {id}',
  'rows.doubt.unknownShop': 'Tab "{tab}" tidak menyebut milik toko mana: apakah ID di dalamnya milik {shop}?',
  'rows.doubt.rewritten': 'Baris ini sudah ditulis ulang. Yang diproses darinya pada {time}: {sent}',
  'rows.doubt.othersResult':
    'Hasil di sampingnya milik baris {row}, diproses pada {time}: {sent}. Baris ini belum diproses',
  'rows.doubt.resultElsewhere': 'Sudah diproses pada {time}. Hasilnya ada di samping baris {row}',
  'rows.doubt.resultGone': 'Sudah pernah diproses, pada {time}: hasilnya tidak ada lagi di kolom Ngorder',
  'rows.doubt.again': 'Sudah pernah diproses, dan diproses sekali lagi: {result}',
  'rows.required': 'Wajib diisi',
  'rows.optional': 'Boleh dikosongkan',
  'rows.requiredIf': 'Wajib diisi jika {when}',
  'rows.noteList': 'Beberapa nilai: satu per baris, atau dipisah titik koma',
  'rows.noteJson': 'Ditulis sebagai JSON',
  'rows.noteCommand': '{verb} atau kosong: baris ini diproses. SKIP: dilewati.',
  'rows.noteTick': 'Hanya baris dengan {verb} yang diproses.',
  'rows.noteGroup':
    'Isi kata yang sama di baris yang jadi satu data, misalnya 1 produk dengan 3 variasi. Baris berurutan yang isinya sama juga jadi satu.',
  'rows.noteResult': 'Hasil baris ini, dan kapan',
  'rows.example': 'Contoh',

  'error.notForRows': '"{endpoint}" tidak bisa diproses dari baris: hanya membaca, atau perlu file atau data rahasia.',
  'error.rowsDisagree':
    'Baris {first} dan {other} milik data yang sama, tetapi isinya di sini berbeda. Samakan keduanya',
  'error.rowsMixedUp':
    'Di {count} baris tab "{tab}", ID di kolom {columns} tidak cocok satu sama lain: tampaknya satu kolom disortir sendiri atau bergeser, atau dua kolom tertukar. Tidak ada yang berubah. Urungkan (Ctrl+Z), lalu buat pratinjau lagi.',
  'error.cellConverted':
    'Teks ini diubah Sheets menjadi angka atau tanggal: {value}. Ketik lagi dengan tanda petik tunggal di depan',
  'error.numberBecameDay': 'Sheets membacanya sebagai tanggal {day}. Ketik ulang angkanya.',
  'error.cellFailed': 'Rumusnya menghasilkan {value}. Perbaiki, atau ketik isinya',
  'error.unknownCommand': '"{command}" bukan perintah; yang ada: CREATE, UPDATE, DELETE, dan SKIP',
  'error.rowsUnfinished': 'Proses {endpoint} belum selesai ({run}). Selesaikan dulu; tidak ada yang diproses dua kali.',
  'error.typeToConfirm': 'Ketik {text} untuk menyetujuinya. Tidak ada yang berubah.',
  'error.nothingSelected': 'Pilih dulu barisnya di tab "{tab}", di bawah judul kolom.',
  'error.nothingToSend': 'Tidak ada baris yang siap diproses.',
};
