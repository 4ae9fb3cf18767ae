import type { workTexts as english } from '../en/work-texts';
import type { TextsLike } from '../texts-like';

/** What the menu offers, and what is told while work is under way, in Indonesian. */
export const workTexts: TextsLike<typeof english> = {
  'menu.open': 'Buka panel',
  'menu.dashboard': 'Dasbor',
  'menu.pull': 'Muat ulang variasi & stok',
  'menu.refreshFormulas': 'Hitung ulang rumus',

  'toast.formulasRefreshed': 'Semua fungsi dijawab ulang.',
  'toast.formulasLocked':
    'Semua fungsi dijawab ulang, kecuali {skipped} di sel terproteksi yang tidak boleh Anda edit.',
  'toast.pulled': '{variations} variasi dimuat ulang; {keptEdits} perubahan yang belum diterapkan tetap ada.',
  'toast.paused':
    'Google menghentikan proses setelah enam menit: sudah {rows} baris; dilanjutkan otomatis sekitar satu menit lagi.',

  'step.products': 'Membaca produk',
  'step.records': 'Membaca data',
  'step.stock': 'Membaca stok per gudang',
  'step.details': 'Membaca rincian',
  'step.landing': 'Mengisi tab',
  'step.reading': 'Mengecek data toko',
  'step.sending': 'Menerapkan ke toko',
  'step.rows': 'Menjalankan per baris',
  'step.awaiting': 'Ngorder sedang memproses stok opname',
  'step.examining': 'Menanyai setiap bagian Ngorder',
  'step.verifying': 'Mengecek hasilnya',

  'doctor.summary': '{host}: {answered} dari {total} endpoint baca menjawab',
};
