import type { InEveryLanguage } from './in-every-language';
import { plural } from './plural';

const en = {
  connect: {
    title: 'Connect your shop',
    changeTitle: 'Change the key',
    lead: 'Pull products and stock from Ngorder into this spreadsheet, edit them in the cells, and push only what changed.',
    host: 'Your account is at',
    hostHint: (host: string) => (host.includes('smartseller') ? 'SmartSeller' : 'Ngorder'),
    key: 'API key',
    keyPlaceholder: 'Paste the key here',
    keyHint: 'In Ngorder: Settings → API. It needs the Platinum package and runs out after one year.',
    keyMissing: 'Paste the API key first.',
    keyMalformed: 'A key has letters, digits and punctuation only, no spaces. Copy it once more.',
    privacy: 'The key is kept in your own Google account, not in this spreadsheet. Colleagues cannot see it.',
    submit: 'Connect',
    submitting: 'Checking the key…',
  },

  package: {
    soon: (count: number, shown: string, day: string) =>
      count === 0
        ? `The shop’s Ngorder package ends today (${day}).`
        : `The shop’s Ngorder package ends in ${plural(count, shown, 'day', 'days')} (${day}).`,
    soonHint: 'After that its key no longer works. Renew it in Ngorder in time.',
    over: (day: string) => `The shop’s Ngorder package ended on ${day}.`,
    overHint: 'Without it nothing can be pulled or pushed. Renew it in Ngorder; what is in the sheet stays.',
  },

  doctor: {
    open: 'Check the connection',
    title: 'Check the connection',
    lead: 'Asks every part of Ngorder that only reads, once. Changes nothing. Takes up to half a minute.',
    run: 'Start the check',
    runAgain: 'Check again',
    allWell: 'Everything answers',
    someFail: (count: number, shown: string) => `${plural(count, shown, 'part does', 'parts do')} not answer properly`,
    latency: 'Usual time per answer',
    ms: (shown: string) => `${shown} ms`,
    counts: { answered: 'With data', empty: 'Empty', skipped: 'Could not be asked', failed: 'Failed' },
    findings: 'What did not go well',
    skipped: 'Could not be asked',
    skippedHint: 'They need the number of something this shop has none of, an order for instance. No error.',
    copy: 'Copy the report',
    copied: 'Copied',
    copyHint: 'For support. No key and no data of the shop are in it.',
    copyFailed: 'Select the text and copy it by hand:',
    finding: {
      keyRejected: 'The key was rejected.',
      forbidden: 'The key’s owner may not read this.',
      notFound: 'Ngorder does not know this address.',
      rateLimited: 'Ngorder asked to slow down.',
      serverFailed: 'Ngorder failed while answering.',
      refused: 'Ngorder refused the question.',
      badAnswer: 'The answer was unreadable.',
      unreachable: 'No answer came.',
      invalidInput: 'The shop’s numbers do not have the usual form.',
      other: (code: string) => `Something else went wrong (${code}).`,
    },
  },
};

const id: typeof en = {
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

  package: {
    soon: (count, shown, day) =>
      count === 0
        ? `Paket Ngorder toko ini berakhir hari ini (${day}).`
        : `Paket Ngorder toko ini berakhir ${shown} hari lagi (${day}).`,
    soonHint: 'Setelah itu kuncinya tidak berlaku lagi. Perpanjang di Ngorder sebelum habis.',
    over: (day) => `Paket Ngorder toko ini sudah berakhir ${day}.`,
    overHint: 'Data tidak bisa ditarik atau dikirim. Perpanjang di Ngorder; isi spreadsheet tetap ada.',
  },

  doctor: {
    open: 'Periksa koneksi',
    title: 'Periksa koneksi',
    lead: 'Menanyai setiap bagian Ngorder yang hanya membaca, satu kali. Tidak mengubah apa pun. Paling lama setengah menit.',
    run: 'Mulai periksa',
    runAgain: 'Periksa lagi',
    allWell: 'Semua bagian menjawab',
    someFail: (_, shown) => `${shown} bagian tidak menjawab dengan baik`,
    latency: 'Lama tiap jawaban',
    ms: (shown) => `${shown} md`,
    counts: { answered: 'Ada isinya', empty: 'Kosong', skipped: 'Tidak dapat ditanyakan', failed: 'Gagal' },
    findings: 'Yang bermasalah',
    skipped: 'Tidak dapat ditanyakan',
    skippedHint: 'Perlu nomor sesuatu yang belum ada di toko ini, misalnya pesanan. Bukan kesalahan.',
    copy: 'Salin laporan',
    copied: 'Tersalin',
    copyHint: 'Untuk tim dukungan. Tanpa kunci dan tanpa data toko.',
    copyFailed: 'Pilih teks ini lalu salin sendiri:',
    finding: {
      keyRejected: 'Kunci ditolak.',
      forbidden: 'Pemilik kunci tidak boleh membacanya.',
      notFound: 'Alamat ini tidak dikenal Ngorder.',
      rateLimited: 'Ngorder meminta jeda.',
      serverFailed: 'Ngorder gagal menjawab.',
      refused: 'Ngorder menolak pertanyaannya.',
      badAnswer: 'Jawabannya tidak terbaca.',
      unreachable: 'Tidak ada jawaban.',
      invalidInput: 'Nomor di toko ini bentuknya tidak seperti biasa.',
      other: (code) => `Ada masalah lain (${code}).`,
    },
  },
};

/** What is said about the shop that the sidebar is connected to, and about the health of the connection. */
export const connectionTexts = { en, id } satisfies InEveryLanguage<typeof en>;
