import type { en } from './en';

/** Every text that a person may read, in Indonesian. */
export const id: Readonly<Record<keyof typeof en, string>> = {
  'menu.open': 'Buka panel',
  'menu.dashboard': 'Dasbor',
  'menu.pull': 'Segarkan variasi',
  'menu.refreshFormulas': 'Segarkan fungsi',
  'toast.formulasRefreshed': 'Semua fungsi dijawab ulang.',
  'toast.pulled': '{variations} variasi disegarkan; {keptEdits} suntingan yang belum dikirim tetap ada.',

  'toast.paused':
    'Google menghentikan proses setelah enam menit: sudah {rows} baris; dilanjutkan otomatis sekitar satu menit lagi.',

  'step.products': 'Membaca produk',
  'step.records': 'Membaca data',
  'step.stock': 'Membaca stok per gudang',
  'step.details': 'Membaca rincian',
  'step.landing': 'Menulis ke tab',
  'step.reading': 'Membaca isi toko saat ini',
  'step.sending': 'Mengirim',
  'step.rows': 'Menjalankan per baris',
  'step.awaiting': 'Ngorder sedang memproses stok opname',
  'step.examining': 'Menanyai setiap bagian Ngorder',
  'step.verifying': 'Memeriksa isi toko saat ini',

  'note.asOf': '{shop}: data per {time}, {rows} baris, {calls} permintaan',

  'dashboard.tab': 'Dasbor',
  'dashboard.subtitle':
    '{from} – {to}, dibandingkan dengan {beforeFrom} – {beforeTo} · data per {time}, {calls} permintaan',
  'note.since': 'Data mulai {day} dibaca ulang',
  'note.limited': 'Hanya {rows} pertama dari {total} data, sesuai permintaan',
  'note.failed': 'Penyegaran {time} gagal; data di sini masih seperti sebelumnya. {reason}',
  'note.cut': 'Terpotong: teks di Ngorder lebih panjang daripada isi satu sel (50.000 karakter).',

  'doctor.summary': '{host}: {answered} dari {total} endpoint baca menjawab',

  'result.vanished': 'Tidak ada lagi di toko',
  'result.notInPull': 'Tidak ada di penyegaran terakhir',
  'result.editKept': 'Diubah, belum dikirim',
  'result.editInConflict': 'Diubah, belum dikirim; di toko juga berubah: {baseline} → {server}',

  'blocked.duplicateRow': 'ID ini ada di beberapa baris; sisakan satu saja',
  'blocked.noQuantityHere': 'Toko tidak menyimpan stok variasi ini di gudang ini',
  'blocked.notANumber': '"{value}" bukan angka',
  'blocked.notWhole': '{value} bukan bilangan bulat',
  'blocked.negative': '{value} kurang dari nol',
  'blocked.tooLarge': 'Lebih dari {most}: benarkah ini stok?',
  'blocked.tooMuch': 'Lebih dari {most}: benarkah jumlah ini?',
  'blocked.notYesNo': '"{value}" bukan Y atau N',
  'blocked.notASwitch': '"{value}" bukan TRUE atau FALSE',
  'blocked.notAllowed': 'Toko tidak menerima "{value}" di sini. Yang boleh: {allowed}',
  'blocked.tooMany': '{edits} perubahan sekaligus; pengaturan membatasi {most}',
  'blocked.bothWays': 'Stok dan Δ gudang ini terisi dua-duanya; sisakan salah satu',
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
  'blocked.createByRows': 'Baris {row}: data baru dibuat lewat "Buat, hapus, jalankan per baris…"',
  'blocked.moreThanDue': 'Sisa tagihan hanya {live}',
  'blocked.bankNeeded': 'Tulis di sebelahnya masuk ke rekening mana: {allowed}',
  'blocked.bankUnknown': '"{value}" bukan satu rekening toko. Yang boleh: {allowed}',
  'blocked.notADay': '"{value}" bukan tanggal; tulis misalnya 2026-03-31',
  'blocked.reasonNeeded': '{courier} meminta alasan; tulis di sebelah perintahnya',
  'blocked.mainWarehouse': 'Gudang utama tidak bisa diubah dari sini',
  'blocked.activeUnknown':
    'Toko tidak memberi tahu apakah gudang ini aktif, jadi tidak bisa dikirim kembali apa adanya; ubah di Ngorder',
  'blocked.adminsNeeded':
    'Ngorder meminta admin gudang pada setiap perubahan, tetapi tidak menampilkannya: tulis semua ID mereka di kolom "ID admin", misalnya 12; 34. ID-nya ada di data "Admin toko"',
  'blocked.adminUnknown': '"{value}" bukan ID admin toko. Yang ada: {allowed}',
  'blocked.promoBegun':
    'Promo ini mulai {start}, dan Ngorder tidak menerima promo yang tanggal mulainya sudah lewat; ubah di Ngorder',
  'blocked.promoEndless':
    'Promo ini tidak punya tanggal akhir, dan Ngorder tidak menerima promo tanpa itu; isi dulu di barisnya lalu kirim',
  'blocked.endBeforeStart': 'Promo ini mulai {start}; akhirnya harus sesudah itu',
  'blocked.notAMoment': '"{value}" bukan tanggal dan jam; tulis misalnya 2026-03-31 18:00',
  'blocked.unacknowledged': 'Belum dicentang di pratinjau',
  'blocked.noWayBack': 'Ngorder tidak menyediakan cara membatalkannya',
  'blocked.unknownRow': 'ID ini bukan dari toko; segarkan tab dahulu',
  'blocked.gone': 'Tidak ada lagi di toko',
  'conflict.changedInShop': 'Sudah berubah di toko: sekarang {live}',
  'conflict.changedInSheet': 'Sel diubah setelah pratinjau',

  'warning.belowCost': 'Harga {price} di bawah harga beli {cost}',
  'warning.stepBelowCost': 'Harga grosir {step} di bawah harga beli {cost}',
  'warning.stepAbovePrice': 'Harga grosir {step} di atas harga jual {price}',
  'warning.stepsRemoved': 'Tingkat grosir yang dihapus hanya bisa ditambah lagi di Ngorder',
  'warning.largeChange': 'Berubah {percent} %, lebih dari {most} %',
  'warning.lostThousands': 'Maksudnya {meant}, bukan {value}?',
  'warning.manyZeros': '{count} sel membuat stok menjadi nol',
  'warning.outward': 'Ngorder memberi tahu pelanggan atau kurir, dan tidak dapat dibatalkan',
  'warning.told': 'Ngorder dapat memberi tahu pelanggan atau kurir',
  'warning.money': 'Mencatat uang masuk, dan tidak bisa dibatalkan dari sini',
  'warning.destructive': 'Menghapusnya selamanya',

  'roundTrip.preorder': 'Preorder tanpa jumlah hari akan hilang pengaturannya; ubah langsung di Ngorder',
  'roundTrip.wholesale': 'Harga grosirnya akan hilang; ubah langsung di Ngorder',
  'roundTrip.warehouse': 'Stok per gudangnya tidak dapat dibaca; ubah langsung di Ngorder',
  'roundTrip.images': 'Gambarnya akan hilang; ubah langsung di Ngorder',
  'roundTrip.owner': 'Ngorder tidak menyebutkan pemilik produk ini; ubah langsung di sana',
  'roundTrip.tooLong': 'Deskripsinya terlalu panjang untuk dikirim dari sini; ubah langsung di Ngorder',

  'marker.stockOpname': 'menu stok opname',
  'marker.stockHistory': 'riwayat stok',

  'reason.noAnswer': 'tidak ada jawaban dari Ngorder',
  'reason.notFinished': 'Ngorder masih memprosesnya',
  'reason.refusedTogether': 'Ngorder menolak nilai lain dalam permintaan yang sama: {others}',
  'reason.unproven': 'perubahan pertama jenis ini di toko ini tidak berlaku seperti yang tertulis di dokumen Ngorder',
  'reason.otherState': 'status di toko {state}',
  'reason.otherDue': 'sisa tagihan {due}',

  'about.due': 'Sisa tagihan',
  'about.state': 'Status',
  'about.stock': 'Stok',
  'own.allThatIsDue': 'LUNAS',
  'own.present': 'ada',
  'own.deleted': 'dihapus',

  'verdict.done': '✓ {from} → {to}',
  'verdict.entryDone': '✓ {about}: {from} → {to}',
  'verdict.entryNotNeeded': '✓ {about}: sudah {to}',
  'verdict.alreadySo': '✓ sudah {to}',
  'verdict.soldMeanwhile':
    '! {from} → {to}, tetapi saat itu stoknya {replaced}: ada yang terjual atau masuk. Mungkin yang benar: {suggested}',
  'verdict.compensated':
    '! {from} → {to}; saat itu stoknya {replaced}: ada yang terjual atau masuk. Selisihnya sudah dimasukkan lagi: {live}',
  'verdict.repaired': '! {shift} dimasukkan lagi: terjual saat produk sedang dikirim',
  'verdict.altered': '! {to} terkirim, tetapi isian lain ikut berubah: {fields}',
  'verdict.changedAfter': '! {from} → {to}, lalu berubah lagi: di toko sekarang {live}',
  'verdict.failed': '✗ tidak terkirim: {reason}',
  'verdict.unknown': '? {to} belum pasti terkirim ({reason}). Cari "{marker}" di Ngorder pada {place}',
  'verdict.unknownValue': '? {to} belum pasti terkirim ({reason}). Lihat isinya di Ngorder',
  'verdict.notPushed': '✗ tidak dikirim: {reason}',

  'journal.tab': 'Jurnal Ngorder',
  'journal.leftOut': '… dan {count} baris yang lebih lama, yang tidak muat di sini',
  'journal.rows': 'Baris {rows}',
  'journal.planned': 'Belum dikirim',
  'journal.leaving': 'Sedang dikirim',
  'journal.accepted': 'Sudah dikirim',
  'journal.done': 'Berhasil',
  'journal.failed': 'Gagal',
  'journal.unknown': 'Belum pasti',
  'journal.abandoned': 'Dihentikan',
  'rows.done': '✓ {endpoint}: {told}',
  'rows.failed': '✗ {endpoint}: {reason}',
  'rows.unknown':
    '? {endpoint}: mungkin sudah, mungkin belum dijalankan ({reason}). Periksa di Ngorder; baru dikirim lagi setelah sel ini Anda kosongkan',
  'rows.problem': '✗ tidak dikirim: {reason}',
  'rows.required': 'Wajib diisi',
  'rows.optional': 'Boleh dikosongkan',
  'rows.requiredIf': 'Wajib diisi jika {when}',
  'rows.noteList': 'Beberapa nilai: satu per baris, atau dipisah titik koma',
  'rows.noteJson': 'Ditulis sebagai JSON',
  'rows.noteCommand': '{verb} atau kosong: baris ini dikirim. SKIP: tidak dikirim.',
  'rows.noteTick': 'Hanya baris dengan {verb} yang dikirim.',
  'rows.noteGroup':
    'Baris-baris satu data ditulis berurutan, dengan isi yang sama atau kosong di kolomnya. Kata yang sama di sini juga menyatukan baris.',
  'rows.noteResult': 'Hasil baris ini, dan kapan',
  'rows.example': 'Contoh',

  'error.keyRejected':
    'Kunci API ditolak Ngorder. Kunci berlaku satu tahun: buat yang baru di Ngorder pada Pengaturan → API (paket Platinum), lalu masukkan di sini. ({endpoint}, HTTP {status})',
  'error.forbidden':
    'Kunci ini tidak boleh melakukannya: pemiliknya bukan administrator toko. ({endpoint}, HTTP {status})',
  'error.notFound': 'Tidak ada (lagi) di Ngorder. ({endpoint}, HTTP {status})',
  'error.rateLimited': 'Ngorder meminta jeda: terlalu banyak permintaan. Coba lagi beberapa menit lagi. ({endpoint})',
  'error.serverFailed':
    'Ngorder sedang bermasalah. Tidak ada yang berubah; coba lagi nanti. ({endpoint}, HTTP {status})',
  'error.refused': 'Ditolak Ngorder: {reason} ({endpoint}, HTTP {status})',
  'error.badAnswer':
    'Jawaban Ngorder tidak terbaca. Tidak ada yang berubah. ({endpoint}, HTTP {status}) Awalnya: {preview}',
  'error.unreachable':
    'Tidak ada jawaban dari {origin}. Tidak ada yang berubah; periksa koneksi lalu coba lagi. ({endpoint}: {reason})',
  'error.outcomeUnknown':
    'Tidak ada jawaban jelas untuk {endpoint}: mungkin sudah, mungkin belum dijalankan. ({reason})',
  'error.invalidInput': '{endpoint}: "{parameter}" tidak sesuai. Yang boleh: {allowed}',
  'error.urlTooLong': '{endpoint}: permintaan terlalu panjang ({length} karakter); persempit.',
  'error.listChanged':
    'Daftar terus berubah saat dibaca ({endpoint}). Tidak ada yang berubah; coba lagi sebentar lagi.',

  'error.notConnected': 'Belum terhubung ke toko. Buka panel Ngorder lalu masukkan kunci API.',
  'error.busy':
    'Ada penyegaran atau pengiriman lain yang berjalan di spreadsheet ini ({what}). Coba lagi paling lama {seconds} detik lagi.',
  'error.leaseLost': 'Pekerjaan ini sudah diambil alih; yang ini berhenti.',
  'error.cancelled': 'Dibatalkan.',
  'error.outOfTime':
    'Google menghentikan proses setelah enam menit; yang ini berhenti sebelumnya. Tidak ada yang hilang: jalankan lagi.',
  'error.tabGone': 'Tab itu sudah tidak ada. Tarik datanya lagi.',
  'error.idColumnMissing':
    'Tab "{tab}" tidak punya kolom "{column}", tanda pengenal tiap baris. Kembalikan kolom itu, atau tarik ke tab baru. Tidak ada yang berubah.',
  'error.tabNotChosen': 'Ada beberapa tab yang bisa dikirim. Buka tab yang perubahannya mau dikirim, lalu coba lagi.',
  'error.nothingPulled': 'Belum ada variasi di spreadsheet ini. Buka panel Ngorder lalu tarik dahulu.',
  'error.landingCutOff': 'Penyegaran terakhir "{tab}" terputus. Segarkan sekali lagi sebelum mengirim.',
  'error.notForRows':
    '"{endpoint}" tidak bisa dijalankan per baris: hanya membaca, atau perlu berkas atau data rahasia.',
  'error.rowsDisagree': 'Baris {first} dan {other} milik data yang sama, tetapi isi "{column}" berbeda',
  'error.cellFailed': 'Rumus di "{column}" menghasilkan {value}',
  'error.unknownCommand': '"{command}" bukan perintah; yang ada: CREATE, UPDATE, DELETE, dan SKIP',
  'error.rowsUnfinished':
    'Baris untuk {endpoint} terputus ({run}). Selesaikan dulu, supaya tidak ada yang terkirim dua kali.',
  'error.typeToConfirm':
    'Ini sampai ke orang lain, menghapus data, atau memindahkan uang. Ketik {text} untuk menyetujuinya.',
  'error.nothingSelected': 'Pilih dahulu barisnya di tab "{tab}", di bawah judul kolom.',
  'error.nothingToSend': 'Tidak ada baris yang siap dikirim.',
  'error.planGone': 'Pratinjau ini sudah usang. Buat yang baru dan periksa sebelum mengirim.',
  'error.runUnfinished':
    'Pengiriman sebelumnya ({run}) terputus. Selesaikan dahulu supaya tidak ada yang terkirim dua kali.',
  'error.nothingToResume': 'Tidak ada pengiriman yang terputus.',
  'error.runNotFound': 'Jurnal spreadsheet dan toko ini tidak memuat pengiriman {run}.',
  'error.unknownItem': 'Tidak ada variasi dengan ID atau SKU "{item}". Segarkan tab variasi?',
  'error.ambiguousItem': '{count} variasi memakai SKU "{item}". Pakai ID variasi.',
  'error.unknownEndpoint': 'Tidak ada endpoint bernama "{endpoint}". Semua ada di daftar endpoint.',
  'error.notATable': '{endpoint} tidak dapat ditarik ke tab: jawabannya berkas, atau tidak hanya membaca.',
  'error.confirmationNeeded':
    '{endpoint} berdampak di luar spreadsheet ini ({risk}). Periksa yang akan dikirim, lalu konfirmasi.',
  'dataset.variations': 'variasi',
  'dataset.orders': 'pesanan',
  'dataset.customers': 'pelanggan',
  'cell.keyRejected':
    'Kunci API kedaluwarsa atau salah: pemilik file ini membuat yang baru di Ngorder (Pengaturan → API) lalu memasukkannya di panel.',
  'cell.forbidden': 'Kunci API pemilik file tidak boleh membaca ini: harus milik administrator toko.',
  'cell.notFound': 'Data itu tidak ada di Ngorder.',
  'cell.rateLimited': 'Ngorder meminta jeda: coba lagi beberapa menit lagi.',
  'cell.serverFailed': 'Ngorder sedang bermasalah: coba lagi nanti.',
  'cell.refused': 'Ditolak Ngorder: {reason}',
  'cell.unreachable': 'Tidak ada jawaban dari Ngorder: coba lagi beberapa menit lagi.',
  'cell.listChanged': 'Daftar terus berubah saat dibaca: coba lagi sebentar lagi.',
  'error.noMirror':
    'Tarik {what} ke tab dahulu (panel Ngorder), atau minta pemilik file mengizinkan baca langsung di Pengaturan.',
  'error.liveNotConsented':
    'Baca langsung belum dikonfirmasi: pemilik file menyimpan Pengaturan sekali, atau tarik {what} ke tab.',
  'error.liveNotConnected':
    'Belum ada kunci API: pemilik file menghubungkan toko di panel Ngorder, atau tarik {what} ke tab.',
  'error.notAllowed': '{endpoint} tidak ada di daftar endpoint langsung: tambahkan di Pengaturan, atau tarik ke tab.',
  'error.formulaOutOfTime':
    'Google memberi rumus 30 detik; ini lebih lama. Coba lagi sebentar lagi, minta lebih sedikit, atau tarik ke tab.',
  'error.stillLoading': 'Masih diambil oleh sel lain: segarkan sebentar lagi.',
  'error.formulaTooLarge': 'Terlalu banyak untuk rumus ({endpoint}): persempit dengan {filter}, atau tarik ke tab.',
  'error.badDate': '"{value}" bukan tanggal: pakai sel tanggal atau teks seperti 2026-03-31.',
  'error.badNumber': '{parameter}: "{value}" bukan angka.',
  'error.unknownChoice': '{parameter}: "{value}" tidak dikenal. Pilihannya: {allowed}',
  'error.unknownField': 'Tidak ada isian "{field}". Maksudnya "{nearest}"?',
  'error.oneRangeOnly': 'Hanya satu parameter yang boleh berupa range, bukan {parameters}.',
  'error.unknownEndpointNear': 'Tidak ada endpoint "{endpoint}". Maksudnya "{nearest}"?',
  'error.notForFormulas': '{endpoint} bukan untuk rumus: rumus hanya membaca, dan tidak pernah membaca rahasia.',
  'error.unknownCustomer': 'Tidak ada pelanggan dengan ID atau nomor telepon "{item}".',
  'error.unknownRegion': 'Tidak ada kecamatan bernama "{name}". Lihat daftarnya dengan NGORDER_REGION.',
  'error.ambiguousRegion': 'Ada {count} kecamatan untuk "{name}": pakai ID dari NGORDER_REGION.',
  'error.noService': 'Tidak ada layanan untuk paket ini ({courier}).',
  'error.unknownAwb': 'Tidak ada pesanan {days} hari terakhir dengan resi "{awb}": isi ID pesanannya.',
  'error.unknownDataset': 'Tidak ada kumpulan data bernama "{dataset}".',
  'error.unknownColumn': 'Tidak ada kolom bernama "{column}" di sini.',
  'error.notPulled': 'Tab ini belum diisi data dari toko ini. Pilih data yang mau ditarik di panel Ngorder.',
  'error.otherDataset': 'Tab ini berisi "{dataset}". Tarik data lain ke tab tersendiri.',
  'error.tabLocked':
    'Tab "{tab}" diproteksi dan tidak boleh Anda edit. Tidak ada yang berubah; hubungi pemiliknya, atau tarik ke tab baru.',
  'error.tooManyCells':
    'Satu spreadsheet paling banyak {most} sel, dan {taken} sudah terpakai: {rows} baris dengan {columns} kolom tidak muat. Tidak ada yang berubah; persempit datanya, atau hapus tab yang tidak perlu.',
  'error.unknownFilter': 'Tidak ada filter bernama "{filter}". Filter yang ada: {allowed}',
  'error.filterInvalid': '{filter}: "{value}" tidak sesuai. Pilihannya: {allowed}',
  'error.filterMissing': '{filter} wajib diisi. Pilihannya: {allowed}',
  'error.filterReferenceInvalid': '{filter}: "{reference}" bukan acuan sel. Tulis seperti =Pengaturan!B2.',
  'error.filterCellGone': '{filter} mengacu ke {reference}, tetapi tab "{tab}" tidak ada.',
  'error.filterCellBlank': '{filter} mengacu ke {reference}, yang kosong. Isi dulu, atau ubah filternya.',
  'error.periodReversed': '{from} ({first}) lebih akhir daripada {to} ({last}).',
  'error.mirrorTooShort':
    'Tab "{tab}" mulai {first}: tarik hari sebelumnya, atau minta pemilik mengizinkan baca langsung.',
  'error.unknownCall': 'Tidak ada panggilan bernama "{call}".',
  'error.invalidArguments': 'Permintaan tidak sesuai: {where}: {reason}',
  'error.unknownKind':
    'Versi Ngorder for Sheets ini belum mengenal "{kind}", yang diperlukan proses yang terputus. Pakai versi terbaru, lalu selesaikan proses itu. Tidak ada yang dikirim.',
  'error.newerState':
    '"{document}" di file ini ditulis oleh versi Ngorder for Sheets yang lebih baru. Pakai versi terbaru, lalu coba lagi. Tidak ada yang diubah.',
  'error.damagedState': '"{document}" di file ini rusak dan tidak bisa dibaca. Tidak ada yang diubah.',
  'error.unexpected': 'Terjadi hal tak terduga: {reason}',
};
