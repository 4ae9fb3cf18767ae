import type { pullTexts as english } from '../en/pull-texts';
import type { TextsLike } from '../texts-like';

/** What is told of pulls: in the tab, and where one cannot be, in Indonesian. */
export const pullTexts: TextsLike<typeof english> = {
  'note.asOf': '{shop}: data per {time}, {rows} baris',
  'note.since': 'Dimuat ulang sejak {day}',
  'note.sure': 'Data mulai {day} paling lama berumur satu hari; data terlama dibaca {oldest}',
  'note.limited': 'Hanya {rows} pertama dari {total} data, sesuai batas Anda',
  'note.conditions': 'Hanya baris yang: {conditions}. Tidak dimuat: {rows}',
  'note.left': 'Tidak dimuat lagi sejak {time}; isi kolom ini masih yang lama',
  'note.failed': 'Gagal dimuat ulang {time}; data masih yang lama. {reason}',
  'note.failing': 'Gagal dimuat ulang sejak {since}, terakhir {time}; data masih yang lama. {reason}',
  'note.failedHalfway': 'Muat ulang {time} belum selesai. {reason}',
  'notice.note': 'Catatan di tab tidak bisa ditulis. ({reason})',
  'note.enterStock': 'Isi jumlah stok yang benar di gudang ini, misalnya 12.',
  'note.enterDifference':
    'Isi yang ditambahkan atau dikurangi, misalnya +5 atau -3. Sel ini kosong lagi setelah diterapkan.',
  'note.enterMoney': 'Isi harga dalam rupiah, misalnya 125000.',
  'note.enterNumber': 'Isi angka, misalnya 12.',
  'note.enterYesNo': 'Isi Ya atau Tidak.',
  'note.enterDay': 'Isi tanggal.',
  'note.afterEdit': 'Toko baru berubah setelah Anda meninjau dan menerapkannya di panel Ngorder.',
  'note.cut': 'Terpotong: teks di Ngorder lebih panjang daripada isi satu sel (50.000 karakter).',

  'dashboard.tab': 'Dasbor',
  'dashboard.subtitle': '{from} – {to}, dibandingkan dengan {beforeFrom} – {beforeTo} · data per {time}',
  'dashboard.subtitleOfRunningDay':
    '{from} – {to} (hari ini baru sampai {until}), dibandingkan dengan hari penuh, {beforeFrom} – {beforeTo} · data per {time}',

  'changes.tab': 'Perubahan',
  'changes.new': 'Baru di sini',
  'changes.gone': 'Tidak ada lagi di sini',
  'changes.pushed': 'Diterapkan dari file ini',
  'changes.inShop': 'Di toko',
  'notice.changes': 'Tab perubahan belum bisa diperbarui; dicoba lagi saat muat ulang berikutnya. ({reason})',

  'result.vanished': 'Tidak ada lagi di toko',
  'result.notInPull': 'Tidak ada saat terakhir dimuat ulang',
  'result.leftOut': 'Tidak lagi memenuhi syarat tab ini',
  'result.editKept': 'belum diterapkan',
  'result.pastedOver': 'tertimpa saat menempel; cek apakah kolom sesudahnya sudah benar',
  'result.editInConflict': 'belum diterapkan; di toko berubah: {baseline} → {server}',

  'error.tabGone': 'Tab itu sudah tidak ada. Tarik datanya lagi.',
  'error.idColumnMissing':
    'Kolom "{column}" hilang dari tab "{tab}". Urungkan (Ctrl+Z), atau tarik ke tab baru. Tidak ada yang berubah.',
  'error.notATable': '{endpoint} tidak bisa ditarik ke tab: jawabannya file, atau tidak hanya membaca.',
  'error.unknownDataset': 'Tidak ada data bernama "{dataset}".',
  'error.unknownColumn': 'Tidak ada kolom bernama "{column}" di sini.',
  'error.notPulled': 'Tab ini belum diisi data dari toko ini. Pilih data yang mau ditarik di panel Ngorder.',
  'error.pullNotOwn':
    'Isi tab "{tab}" diatur oleh orang lain, atau dengan versi sebelumnya. Cek di panel Ngorder, lalu ambil alih dulu. Belum ada yang diubah.',
  'error.otherDataset': 'Tab ini berisi "{dataset}". Tarik data lain ke tab tersendiri.',
  'error.tabLocked':
    'Tab "{tab}" diproteksi dan tidak boleh Anda edit. Tidak ada yang berubah; hubungi pemiliknya, atau tarik ke tab baru.',
  'error.cellsLocked':
    'Sel {range} di tab "{tab}" diproteksi dan tidak boleh Anda edit. Isinya tetap; minta pemiliknya membuka proteksi, atau tarik ke tab baru.',
  'error.valueRefused':
    'Di tab "{tab}", aturan (Data > Validasi data) sel {range}, kolom "{column}", hanya menerima {rule}; di toko {value}. Tidak ada yang berubah. Hapus aturannya, atau jadikan peringatan saja, lalu muat ulang.',
  'error.landedInPart':
    'Hanya sebagian data baru yang masuk ke "{tab}". Yang belum: {missing}. Sisanya sudah baru; muat ulang berikutnya melengkapinya. {reason}',
  'pull.newRows': '{rows} baris baru',
  'condition.is': 'adalah',
  'condition.isNot': 'bukan',
  'condition.below': 'di bawah',
  'condition.atMost': 'paling banyak',
  'condition.above': 'di atas',
  'condition.atLeast': 'paling sedikit',
  'condition.before': 'sebelum',
  'condition.after': 'sesudah',
  'condition.contains': 'berisi',
  'condition.lacks': 'tidak berisi',
  'condition.lastDays': 'dalam … hari terakhir',
  'condition.olderThan': 'lebih dari … hari lalu',
  'condition.empty': 'kosong',
  'condition.filled': 'tidak kosong',
  'condition.days': 'jumlah hari',
  'condition.number': 'angka',
  'condition.text': 'teks',
  'condition.yesNo': 'ya, tidak',
  'condition.yes': 'ya',
  'condition.no': 'tidak',
  'rule.list': 'salah satu: {list}',
  'rule.box': 'kotak centang',
  'rule.between': '{first} sampai {second}',
  'rule.notBetween': 'selain {first} sampai {second}',
  'rule.equal': '{first}',
  'rule.notEqual': 'selain {first}',
  'rule.more': 'lebih dari {first}',
  'rule.least': '{first} atau lebih',
  'rule.less': 'kurang dari {first}',
  'rule.most': '{first} atau kurang',
  'rule.contains': 'teks yang memuat "{first}"',
  'rule.without': 'teks tanpa "{first}"',
  'rule.date': 'tanggal',
  'rule.after': 'tanggal setelah {first}',
  'rule.from': 'tanggal mulai {first}',
  'rule.before': 'tanggal sebelum {first}',
  'rule.until': 'tanggal sampai {first}',
  'rule.other': 'nilai lain',
  'error.notACopy': 'Tab ini bukan salinan dari tab yang dimuat ulang. Tidak ada yang berubah.',
  'pull.tidiedUnfrozen':
    'Tata letak dirapikan, tetapi belum dibekukan: ada sel gabungan, misalnya judul, yang melewati batas kolom atau baris yang mau dibekukan. Pisahkan dulu (Format > Gabungkan sel > Pisahkan), lalu rapikan lagi.',
  'pull.tidied': 'Tata letak dirapikan. Urutan kolom tidak berubah.',
  'pull.copyIsOlder':
    'Perubahan yang diketik di "{tab}" tidak bisa dibedakan dari data lama: muat ulang berikutnya menggantinya. Tidak ada yang diterapkan.',
  'error.columnsMixedUp': 'Kolom {columns} di tab {tab} tampak disortir sendiri atau bergeser. Tidak ada yang berubah.',
  'pull.merged':
    'Di tab "{tab}" ada sel yang digabung: {ranges}. Hanya sel pertamanya yang menampilkan data toko. Pisahkan selnya, lalu muat ulang.',
  'pull.givenUp':
    'Tarik data ke "{tab}" belum selesai dan dihentikan, karena tab itu tidak lagi dimuat ulang untuk Anda; isinya tetap.',
  'pull.putRight': '"{tab}": {cells} sel kembali berisi data toko saat terakhir dimuat.',
  'pull.putRightLost': 'Nilai ini Anda ketik, tetapi barisnya tidak diketahui lagi. Catat dan ketik ulang: {values}',
  'error.tabChanged':
    'Isi tab "{tab}" berubah sejak Anda melihatnya. Lihat sekali lagi sebelum diperbaiki. Belum ada yang berubah.',
  'error.headingsGone':
    'Judul kolom tab "{tab}" tidak lagi di atas datanya: baris {row} berisi data. Pindahkan lagi ke paling atas atau, jika sudah hilang, sisipkan satu baris kosong di paling atas, lalu coba lagi. Belum ada yang diubah.',
  'error.headingsMerged':
    'Judul kolom di tab "{tab}" berada di sel yang digabung ({range}), yang hanya memuat satu judul. Pisahkan lagi lewat menu Format, Gabungkan sel, lalu muat ulang. Tidak ada yang berubah.',
  'error.tabMoves':
    'Baris atau kolom di tab "{tab}" sedang dipindahkan. Semua isi tetap di tempatnya; coba lagi saat tidak ada yang menyortir, menyisipkan, atau menghapus di sana.',
  'error.tooManyCells':
    'Satu spreadsheet paling banyak {most} sel, dan {taken} sudah terpakai: {rows} baris dengan {columns} kolom tidak muat. Tidak ada yang berubah; persempit datanya, atau hapus tab yang tidak perlu.',
  'error.unknownFilter': 'Tidak ada filter bernama "{filter}". Filter yang ada: {allowed}',
  'error.filterInvalid': '{filter}: "{value}" tidak sesuai. Pilihannya: {allowed}',
  'error.nameUnknown': '{filter}: tidak ada yang bernama "{value}" di toko Anda.',
  'error.nameUnknownNear': '{filter}: tidak ada yang bernama "{value}" di toko Anda. Nama terdekat: "{nearest}".',
  'error.nameAmbiguous': '{filter}: ada beberapa yang bernama "{value}". Pakai ID yang Anda maksud: {choices}',
  'error.filterMissing': '{filter} wajib diisi. Pilihannya: {allowed}',
  'error.filterReferenceInvalid': '{filter}: "{reference}" bukan acuan sel. Tulis seperti =Pengaturan!B2.',
  'error.filterCellGone': '{filter} mengacu ke {reference}, tetapi tab "{tab}" tidak ada.',
  'error.filterCellFailed':
    '{filter} mengacu ke {reference}, yang berisi {value}. Perbaiki sel itu, atau ubah filternya. Tidak ada yang berubah.',
  'error.wouldErase':
    'Isi tab "{tab}" diganti setiap kali dimuat ulang, padahal ada perubahan yang belum diterapkan: {cells}. Terapkan dulu, atau kosongkan selnya. Tidak ada yang berubah.',
  'error.filterCellBlank': '{filter} mengacu ke {reference}, yang kosong. Isi dulu, atau ubah filternya.',
  'error.conditionColumnGone':
    'Syarat tab ini memakai kolom yang tidak ada lagi di Ngorder, misalnya gudang yang sudah dihapus. Pilih Edit, lalu ubah syaratnya. Tidak ada yang berubah.',
  'error.periodReversed': '{from} ({first}) lebih akhir daripada {to} ({last}).',
};
