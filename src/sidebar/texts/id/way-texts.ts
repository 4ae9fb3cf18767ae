import type { wayTexts as english } from '../en/way-texts';

/** What is said otherwise where a shop lets in by a key than where it does by OAuth 2, in Indonesian. */
export const wayTexts: typeof english = {
  ways: {
    key: {
      letInAnew: 'Ganti kunci API',
      remedy: 'Masukkan kunci baru',
      checked: (when) => `Kunci dicek: ${when}`,
      removeQuestion: (title) => `Hapus ${title}? Kunci API-nya dihapus dari akun Anda; data di file tetap ada.`,
      removeUnfinished:
        'Perubahan di toko ini dari file ini belum selesai. Tanpa kuncinya tidak bisa diselesaikan: selesaikan dulu.',
      removeToo: 'Hapus juga kunci API dari akun saya',
      packageHint: 'Setelah itu kuncinya tidak berlaku lagi. Perpanjang di Ngorder sebelum habis.',
      schedules: (shop) => `Memakai kunci API Anda untuk ${shop}, juga saat spreadsheet ditutup.`,
      takeOver: (by, shop) => `Dibuat ${by || 'rekan Anda'}. Mulai sekarang jalan dengan kunci API Anda untuk ${shop}.`,
    },
    oauth: {
      letInAnew: 'Hubungkan lagi',
      remedy: 'Hubungkan lagi',
      checked: (when) => `Izin dicek: ${when}`,
      removeQuestion: (title) => `Hapus ${title}? Izin OAuth 2-nya dicabut; data di file tetap ada.`,
      removeUnfinished:
        'Perubahan di toko ini dari file ini belum selesai. Tanpa izinnya tidak bisa diselesaikan: selesaikan dulu.',
      removeToo: 'Cabut juga izin OAuth 2 saya',
      packageHint: 'Setelah itu data tidak bisa ditarik atau diterapkan. Perpanjang di Ngorder sebelum habis.',
      schedules: (shop) => `Memakai izin OAuth 2 Anda untuk ${shop}, juga saat spreadsheet ditutup.`,
      takeOver: (by, shop) =>
        `Dibuat ${by || 'rekan Anda'}. Mulai sekarang jalan dengan izin OAuth 2 Anda untuk ${shop}.`,
    },
  },
};
