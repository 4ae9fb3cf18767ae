import type { resetTexts as english } from '../en/reset-texts';

/** What is said about forgetting what Ngorder keeps, in Indonesian. */
export const resetTexts: typeof english = {
  reset: {
    open: 'Reset…',
    title: 'Reset',
    lead: 'Jika ada yang rusak atau macet, Ngorder bisa melupakan catatannya tentang file ini. Di toko tidak ada yang berubah.',
    kept: 'Yang tetap ada',
    agree: 'Saya tahu yang dicentang tidak bisa dipulihkan.',
    forget: 'Lupakan yang dicentang',
    inForce: {
      schedules: (_count, shown) =>
        `${shown} harga terjadwal Anda sedang berlaku di toko. Tanpa jadwal, tidak akan kembali sendiri. Sebaiknya akhiri dulu di Harga terjadwal.`,
      history: (_count, shown) =>
        `${shown} harga terjadwal sedang berlaku di toko, dan nilai awalnya hanya tercatat di riwayat perubahan. Tanpa riwayat, tidak akan kembali sendiri. Sebaiknya akhiri dulu di Harga terjadwal.`,
    },
    removedShop: 'Toko yang tidak terhubung lagi',
    values: (_count, shown) => `${shown} nilai`,
    agreeInForce: 'Saya akan mengubah nilai ini sendiri di toko.',
    unfinished: 'Ada perubahan yang belum selesai. Selesaikan atau akhiri dulu.',
    done: 'Sudah dilupakan',
    doneLead: 'Yang Anda centang sudah dilupakan. Tab dan toko Anda tetap seperti semula.',
  },
};
