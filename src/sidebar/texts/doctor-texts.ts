import type { InEveryLanguage } from './in-every-language';
import { plural } from './plural';

const en = {
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
};

const id: typeof en = {
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
};

/** What is said when the connection is checked. */
export const doctorTexts = { en, id } satisfies InEveryLanguage<typeof en>;
