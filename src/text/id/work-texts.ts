import type { workTexts as english } from '../en/work-texts';
import type { TextsLike } from '../texts-like';

/** What the menu offers, and what is told while work is under way, in Indonesian. */
export const workTexts: TextsLike<typeof english> = {
  'menu.open': 'Buka panel',
  'menu.dashboard': 'Dasbor',
  'menu.pull': 'Segarkan variasi',
  'menu.refreshFormulas': 'Segarkan fungsi',

  'toast.formulasRefreshed': 'Semua fungsi dijawab ulang.',
  'toast.formulasLocked':
    'Semua fungsi dijawab ulang, kecuali {skipped} di sel terproteksi yang tidak boleh Anda edit.',
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

  'doctor.summary': '{host}: {answered} dari {total} endpoint baca menjawab',
};
