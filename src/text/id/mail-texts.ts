import type { mailTexts as english } from '../en/mail-texts';
import type { TextsLike } from '../texts-like';

/** Of mails that tell what went wrong by itself, in Indonesian. In the build with mail alone. */
export const mailTexts: TextsLike<typeof english> = {
  'mail.codeSubject': 'Kode Ngorder Anda: {code}',
  'mail.codeBody':
    'Ketik kode ini di panel Ngorder: {code}\n\nBerlaku 10 menit. Setelah itu notifikasi jadwal dikirim ke alamat ini.\nJika bukan Anda yang meminta, abaikan email ini.',
  'mail.subject': 'Ngorder: {count} jadwal perlu dicek',
  'mail.body':
    'Jadwal ini tidak berjalan semestinya:\n\n{texts}\n\nBuka file dan panel Ngorder untuk melihat langkah berikutnya.\nUntuk menghentikan email ini: Pengaturan → Email di panel.',
  'mail.alertsSubject': 'Ngorder: pengingat baru',
  'mail.alertsBody':
    '{texts}\n\nMasing-masing diberitahukan sekali, sampai berubah. Untuk menyenyapkan atau memilih pengingat: Pengingat di panel.\nUntuk menghentikan email ini: Pengaturan → Email di panel.',
  'mail.overdue': 'Jadwal rekan Anda ({by}) tidak berjalan. Ambil alih di panel, atau beri tahu orangnya.',
  'mail.overdueSeveral':
    '{count} jadwal rekan Anda ({by}) tidak berjalan; ini yang paling lama. Ambil alih di panel, atau beri tahu orangnya.',
  'error.addressInvalid': '"{address}" bukan satu alamat email.',
  'error.mailNotAllowed':
    'Google belum mengizinkan Ngorder mengirim email untuk Anda. Izinkan dulu; jadwal tetap berjalan.',
  'error.mailsUsedUp': 'Kuota email harian Google Anda sudah habis. Coba lagi besok.',
  'error.codeJustSent': 'Kode baru saja dikirim. Tunggu satu menit, lalu coba lagi.',
  'error.codeWrong': 'Kodenya salah. Sisa percobaan: {left}.',
  'error.codeOver': 'Kode ini tidak berlaku lagi. Minta kode baru.',
};
