import type { pushTexts as english } from '../en/push-texts';
import type { TextsLike } from '../texts-like';

/** What is told of pushes: what stops or doubts an edit, what became of it, and the journal, in Indonesian. */
export const pushTexts: TextsLike<typeof english> = {
  'blocked.duplicateRow': 'ID ini ada di beberapa baris; sisakan satu saja',
  'blocked.noQuantityHere': 'Toko tidak menyimpan stok variasi ini di gudang ini',
  'blocked.notANumber': '"{value}" bukan angka',
  'blocked.notWhole': '{value} bukan bilangan bulat',
  'blocked.negative': '{value} kurang dari nol',
  'blocked.tooLarge': 'Lebih dari {most}: benarkah ini stok?',
  'blocked.tooMuch': 'Lebih dari {most}: benarkah jumlah ini?',
  'blocked.aboveWhole': '{percent}% lebih dari 100%',
  'blocked.discountAbovePrice': 'Diskon Rp{discount} di atas harga Rp{price}',
  'blocked.notYesNo': '"{value}" bukan Y atau N',
  'blocked.cellConverted':
    'Teks ini diubah sheet menjadi angka atau tanggal; ketik lagi dengan tanda petik tunggal di depan',
  'blocked.brokenCharacter': 'Teksnya berisi karakter rusak, misalnya emoji yang terpotong',
  'blocked.cellFailed': 'Rumusnya menghasilkan {value}',
  'blocked.notASwitch': '"{value}" bukan TRUE atau FALSE',
  'blocked.notAllowed': 'Toko tidak menerima "{value}" di sini. Yang boleh: {allowed}',
  'blocked.tooMany': '{edits} perubahan sekaligus; pengaturan membatasi {most}',
  'blocked.bothWays': 'Stok dan ± Stok gudang ini terisi dua-duanya; sisakan salah satu',
  'blocked.categoryTwice': 'Kategori dan ID kategori produk ini diubah dua-duanya; sisakan salah satu',
  'blocked.categoryUnknown': 'Tidak ada kategori "{value}". Yang ada: {names}',
  'blocked.categoryAmbiguous':
    'Ada beberapa kategori bernama "{value}"; tulis salah satu ID ini di kolom ID kategori: {ids}',
  'blocked.categoryIdUnknown': 'Tidak ada kategori dengan ID "{value}". Yang ada: {ids}',
  'blocked.notSteps':
    '"{value}" tidak terbaca sebagai harga grosir. Tulis seperti 3-10: 9000; 11-50: 8500 atau - untuk menghapus',
  'blocked.stepRange': 'Pada {step}, jumlahnya harus mulai dari 1 dan naik',
  'blocked.stepsOverlap': '{one} dan {other} tumpang tindih',
  'blocked.stepsAdded':
    'Tingkat grosir baru hanya bisa ditambah di Ngorder; dari sini {count} tingkat bisa diubah atau dihapus',
  'blocked.contradiction':
    'Baris lain dari produk ini meminta nilai yang berbeda; samakan keduanya, atau kosongkan salah satu',
  'blocked.notEnough': 'Stok di toko hanya {live}',
  'blocked.notInState': '{command} tidak bisa dijalankan: status di toko {state}',
  'blocked.cancelAndPay': 'CANCEL dan pembayaran di satu baris saling bertentangan. Sisakan satu saja',
  'blocked.cancelAndWaybill': 'CANCEL dan nomor resi baru di satu baris saling bertentangan. Sisakan satu saja',
  'blocked.cancelAndShip': 'CANCEL dan pickup di satu baris saling bertentangan. Sisakan satu saja',
  'blocked.deleteAndPay': 'DELETE dan pembayaran di satu baris saling bertentangan. Sisakan satu saja',
  'blocked.deleteAndEdit': 'DELETE dan perubahan di satu baris saling bertentangan. Sisakan satu saja',
  'blocked.payEnded': 'Pembayaran tidak bisa dicatat: status di toko {state}',
  'blocked.waybillEnded': 'Nomor resi tidak bisa diisi: status di toko {state}',
  'blocked.shipEnded': 'Pickup tidak bisa diminta: status di toko {state}',
  'blocked.cancelEnded': 'CANCEL tidak cocok: status di toko {state}',
  'blocked.returnAlive': 'RETURN tidak cocok: status di toko {state}',
  'blocked.deleteAlive': 'DELETE tidak cocok: status di toko {state}',
  'blocked.paidFarOff': 'Tanggal pembayaran {day} tidak masuk akal',
  'blocked.createByRows': 'Baris {row}: data baru dibuat lewat "Buat, hapus, jalankan per baris…"',
  'blocked.moreThanDue': 'Sisa tagihan hanya Rp{live}',
  'blocked.bankNeeded': 'Tulis di sebelahnya masuk ke rekening mana: {allowed}',
  'blocked.bankUnknown': '"{value}" bukan satu rekening toko. Yang boleh: {allowed}',
  'blocked.notADay': '"{value}" bukan tanggal; tulis misalnya 2026-03-31',
  'blocked.reasonNeeded': '{courier} meminta alasan; tulis di sebelah perintahnya',
  'blocked.mainWarehouse': 'Gudang utama tidak bisa diubah dari sini',
  'blocked.activeUnknown':
    'Toko tidak memberi tahu apakah gudang ini aktif, jadi tidak bisa diubah dari sini; ubah di Ngorder',
  'blocked.adminsNeeded':
    'Ngorder meminta admin gudang pada setiap perubahan, tetapi tidak menampilkannya: tulis semua ID mereka di kolom "ID admin", misalnya 12; 34. ID-nya ada di data "Admin toko"',
  'blocked.adminUnknown': '"{value}" bukan ID admin toko. Yang ada: {allowed}',
  'blocked.promoBegun':
    'Promo ini mulai {start}, dan Ngorder tidak menerima promo yang tanggal mulainya sudah lewat; ubah di Ngorder',
  'blocked.promoEndless':
    'Promo ini tidak punya tanggal akhir, dan Ngorder tidak menerima promo tanpa itu; isi dulu di barisnya lalu terapkan',
  'blocked.endBeforeStart': 'Promo ini mulai {start}; akhirnya harus sesudah itu',
  'blocked.notAMoment': '"{value}" bukan tanggal dan jam; tulis misalnya 2026-03-31 18:00',
  'blocked.unacknowledged': 'Belum dicentang di pratinjau',
  'blocked.noWayBack': 'Ngorder tidak menyediakan cara membatalkannya',
  'blocked.unknownRow': 'ID ini bukan dari toko; muat ulang tab dulu',
  'blocked.gone': 'Tidak ada lagi di toko',

  'conflict.changedInShop': 'Di toko sekarang {live}',
  'conflict.changedInSheet': 'Sel diubah setelah pratinjau',

  'warning.belowCost': 'Harga Rp{price} di bawah harga beli Rp{cost}',
  'warning.stepBelowCost': 'Harga grosir Rp{step} di bawah harga beli Rp{cost}',
  'warning.stepAbovePrice': 'Harga grosir Rp{step} di atas harga jual Rp{price}',
  'warning.stepsRemoved': 'Tingkat grosir yang dihapus hanya bisa ditambah lagi di Ngorder',
  'warning.largeDrop': 'Turun {percent}% (batas {most}%)',
  'warning.largeRise': 'Naik {percent}% (batas {most}%)',
  'warning.lostThousands': 'Tertulis {unit}{value}. Maksud Anda {unit}{meant}?',
  'warning.becameDay': 'Sheets membacanya sebagai tanggal {day} ({value}). Ketik ulang angkanya.',
  'warning.farMore': '{unit}{value} jauh di atas biasanya (paling tinggi {unit}{usual})',
  'warning.tenfold': 'Sepuluh kali lipat atau lebih: {unit}{before} → {unit}{value}',
  'warning.tenth': 'Tinggal sepersepuluh atau kurang: {unit}{before} → {unit}{value}',
  'warning.priceZero': 'Harganya menjadi 0',
  'warning.oneOverMany': '{count} sel dengan isi berbeda semuanya menjadi {unit}{value}',
  'warning.manyOff': '{count} sel dinonaktifkan',
  'warning.digitsReplaced': 'Di {count} sel semua {from} menjadi {to}: hasil cari dan ganti?',
  'warning.copiedColumn': '{count} sel berisi nilai kolom lain di barisnya',
  'warning.sameStep': 'Semua {count} sel berubah {step}',
  'warning.series': '{count} sel naik {step} dari baris ke baris: hasil tarik ke bawah?',
  'warning.abovePrice': 'Harga reseller Rp{value} di atas harga jual Rp{price}',
  'warning.belowDiscount': 'Harga Rp{price} di bawah diskon Rp{discount}',
  'warning.stepsRise': 'Harga grosir naik saat jumlahnya bertambah: {one}, {other}',
  'warning.manyZeros': '{count} sel membuat stok menjadi nol',
  'warning.outward': 'Pelanggan atau kurir diberi tahu; tidak bisa diurungkan',
  'warning.told': 'Pelanggan atau kurir mungkin diberi tahu',
  'warning.money': 'Pembayaran dicatat; tidak bisa diurungkan dari sini',
  'warning.destructive': 'Dihapus permanen; tidak bisa diurungkan',
  'warning.cancelsDeliveredAndPaid':
    'CANCEL membatalkan pesanan yang sudah selesai: Rp{paid} dibayar dan {pieces} pcs sudah diterima',
  'warning.cancelsDelivered': 'CANCEL membatalkan pesanan yang sudah selesai: {pieces} pcs sudah diterima',
  'warning.deletesPaid': 'DELETE menghapus pesanan yang sudah dibayar: Rp{paid} untuk {pieces} pcs',
  'warning.paidLater': 'Tanggal pembayaran {day} belum tiba',
  'warning.paidLongAgo': 'Tanggal pembayaran {day} sudah lewat lebih dari setahun',
  'warning.paidBeforeOrder': 'Dibayar tanggal {day}, sebelum pesanan dibuat ({ordered})',
  'warning.otherRecord': 'Di toko, ID baris ini adalah "{live}". Centang hanya jika memang itu yang dimaksud',
  'warning.carriedOut': 'Terakhir diterapkan {time}. Centang hanya jika mau diterapkan lagi',
  'warning.unconfirmed':
    'Diterapkan {time}, tetapi belum pasti: jika diterapkan lagi, yang terjual sesudahnya bisa hilang. Cek toko sebelum mencentang',
  'warning.linesGone':
    'Daftar perubahan di file ini tidak lengkap. Cek toko, lalu centang hanya yang belum ada di sana',
  'warning.undoUnsure': 'Diurungkan {time}, tetapi belum pasti. Cek toko sebelum mencentang',
  'warning.backByHand':
    'Di toko sudah {live}, sama seperti sebelum perubahan ini. Centang hanya jika tetap mau diurungkan',
  'warning.mixedUp': 'Kolom ini tampak terurut atau bergeser sendiri. Centang hanya yang memang Anda ubah',
  'undo.already': 'Sudah diurungkan {time}',

  'roundTrip.preorder': 'Preorder tanpa jumlah hari akan hilang pengaturannya; ubah langsung di Ngorder',
  'roundTrip.wholesale': 'Harga grosirnya akan hilang; ubah langsung di Ngorder',
  'roundTrip.warehouse': 'Stok per gudangnya tidak bisa dibaca; ubah langsung di Ngorder',
  'roundTrip.images': 'Gambarnya akan hilang; ubah langsung di Ngorder',
  'roundTrip.owner': 'Ngorder tidak menyebutkan pemilik produk ini; ubah langsung di sana',
  'roundTrip.tooLong': 'Deskripsinya terlalu panjang untuk diubah dari sini; ubah langsung di Ngorder',

  'marker.stockOpname': 'menu stok opname',
  'marker.stockHistory': 'riwayat stok',

  'reason.noAnswer': 'tidak ada jawaban dari Ngorder',
  'reason.notFinished': 'Ngorder masih memprosesnya',
  'reason.refusedTogether': 'Ngorder menolak nilai lain dalam panggilan API yang sama: {others}',
  'reason.notTaken': 'Ngorder bilang berhasil, tetapi tidak menerapkannya',
  'reason.unproven': 'perubahan pertama jenis ini di toko ini tidak berlaku seperti yang tertulis di dokumen Ngorder',
  'reason.newDoubt': '{doubt} – tinjau lagi, lalu centang kalau memang itu maksudnya',
  'reason.otherState': 'status di toko {state}',
  'reason.otherValue': 'di Ngorder sekarang {value}',
  'reason.otherDue': 'sisa tagihan Rp{due}',

  'about.due': 'Sisa tagihan',
  'about.state': 'Status',
  'about.stock': 'Stok',

  'own.allThatIsDue': 'LUNAS',
  'own.present': 'ada',
  'own.deleted': 'dihapus',

  'verdict.done': '✓ {from} → {to}',
  'verdict.entryDone': '✓ {about}: {from} → {to}',
  'verdict.entryNotNeeded': '✓ {about}: sudah {to}',
  'verdict.notNeeded': '✓ {reason}',
  'verdict.alreadySo': '✓ sudah {to}',
  'verdict.soldMeanwhile':
    '! {from} → {to}, tetapi saat itu stoknya {replaced}: ada yang terjual atau masuk. Mungkin yang benar: {suggested}',
  'verdict.compensated':
    '! {from} → {to}; saat itu stoknya {replaced}: ada yang terjual atau masuk. Selisihnya sudah dimasukkan lagi: {live}',
  'verdict.repaired': '! {shift} dimasukkan lagi: terjual saat produk sedang diterapkan',
  'verdict.countedMeanwhile':
    '! {from} → {to}; sementara itu ada yang menghitung {counted}. Urungkan jika hitungannya yang benar',
  'verdict.countedAndSold':
    '! {from} → {to}; sementara itu ada yang menghitung {counted}. Yang terjual sesudahnya sudah dimasukkan lagi: {live}. Urungkan jika hitungannya yang benar',
  'verdict.replacedUntold':
    '! {from} → {to}; Ngorder tidak menyebutkan stok sebelumnya. Cek stoknya jika ada yang terjual saat itu',
  'verdict.arrivedTwice':
    '! {from} → {to}; perubahan ini sampai dua kali, dan di antaranya ada yang terjual atau dihitung. Cek stoknya: {live}',
  'verdict.arrivedTwiceMended':
    '! {from} → {to}; perubahan ini sampai dua kali. Yang terjual di antaranya sudah dimasukkan lagi: {live}',
  'verdict.addedTwice':
    '! Perubahan ini sampai dua kali: {to} ditambahkan dua kali. Kurangi sekali: di toko sekarang {live}',
  'verdict.saleInDoubt':
    '! Cek stok: ada penjualan ({shift}) saat produk sedang diterapkan, dan stoknya juga dikoreksi saat itu',
  'verdict.saleUntold':
    '! Cek stok: ada penjualan saat produk sedang diterapkan, dan riwayat stoknya tidak ada di Ngorder',
  'verdict.altered': '! {to} diterapkan, tetapi isian lain ikut berubah: {fields}',
  'verdict.changedAfter': '! {from} → {to}, lalu berubah lagi: di toko sekarang {live}',
  'verdict.failed': '✗ gagal: {reason}',
  'verdict.unknown': '? Belum pasti: {to} ({reason}). Di Ngorder buka {place}, cari "{marker}"',
  'verdict.unknownValue': '? Belum pasti: {to} ({reason}). Cek isinya di Ngorder',
  'verdict.notReadBack': '? {to}: diterima toko, tetapi belum bisa dibaca ulang ({reason}). Lihat isinya di Ngorder',
  'verdict.notPushed': '✗ tidak diterapkan: {reason}',

  'journal.tab': 'Jurnal Ngorder',
  'journal.leftOut': '… dan {count} baris yang lebih lama, yang tidak muat di sini',
  'journal.rows': 'Baris {rows}',
  'journal.unreadable': 'Tidak terbaca oleh versi ini',
  'journal.planned': 'Belum diproses',
  'journal.leaving': 'Sedang diproses',
  'journal.accepted': 'Diterima Ngorder',
  'journal.done': 'Berhasil',
  'journal.failed': 'Gagal',
  'journal.unknown': 'Belum pasti',
  'journal.abandoned': 'Dihentikan',

  'error.tabNotChosen': 'Buka tab yang mau ditinjau, lalu coba lagi.',
  'error.nothingPulled': 'Belum ada variasi di spreadsheet ini. Buka panel Ngorder lalu tarik data dulu.',
  'error.landingCutOff': 'Muat ulang "{tab}" belum selesai; muat ulang sekali lagi dulu.',
  'error.planGone': 'Pratinjau ini sudah usang. Buat yang baru dan cek sebelum diterapkan.',
  'error.runUnfinished':
    'Perubahan sebelumnya ({run}) belum selesai. Selesaikan dulu; tidak ada yang diterapkan dua kali.',
  'error.nothingToResume': 'Tidak ada perubahan yang belum selesai.',
  'error.runNotFound': 'Riwayat perubahan spreadsheet dan toko ini tidak memuat {run}.',
};
