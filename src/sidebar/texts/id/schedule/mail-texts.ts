import type { mailTexts as english } from '../../en/schedule/mail-texts';

/** What is said of notices by email, in Indonesian. */
export const mailTexts: typeof english = {
  mail: {
    title: 'Email',
    lead: 'Email jika jadwal gagal, dan untuk pengingat baru jika mau: paling sering sejam sekali, dan hanya jika ada yang baru.',
    notAllowed: 'Google belum mengizinkan Ngorder mengirim email untuk Anda. Jadwal tetap berjalan.',
    allow: 'Izinkan di Google',
    lookAgain: 'Sudah saya izinkan',
    lack: {
      quota: 'Kuota email harian Google Anda habis. Email dikirim begitu kuota ada lagi.',
      failed: 'Email terakhir tidak terkirim. Dicoba lagi pada giliran berikutnya.',
    },
    goesTo: (address) => `Email dikirim ke ${address}`,
    stop: 'Hentikan email',
    address: 'Alamat email Anda',
    otherAddress: 'Alamat lain',
    addressHint: 'Kode dikirim ke sana, untuk memastikan alamat itu milik Anda.',
    send: 'Kirim kode',
    code: 'Kode',
    codeSent: (address) => `Kode dikirim ke ${address}, berlaku 10 menit.`,
    confirm: 'Konfirmasi',
  },
};
