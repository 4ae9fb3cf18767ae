import type { workTexts as english } from '../en/work-texts';
import type { TextsLike } from '../texts-like';

/** What the menu offers, and what is told while work is under way, in Indonesian. */
export const workTexts: TextsLike<typeof english> = {
  'menu.open': 'Buka panel',
  'menu.schedule': 'Jadwal…',
  'menu.dashboard': 'Dasbor',
  'menu.refreshTab': 'Muat ulang tab ini',
  'menu.refreshAll': 'Muat ulang semua tab',
  'menu.review': 'Tinjau perubahan…',
  'menu.undo': 'Urungkan perubahan terakhir…',
  'menu.help': 'Bantuan',
  'menu.insertFunction': 'Sisipkan rumus…',
  'menu.refreshFormulas': 'Hitung ulang rumus',

  'toast.formulasRefreshed': 'Semua rumus Ngorder dihitung ulang.',
  'toast.formulasLocked':
    'Semua rumus Ngorder dihitung ulang, kecuali {skipped} di sel terproteksi yang tidak boleh Anda edit.',

  'step.products': 'Membaca produk',
  'step.records': 'Membaca data',
  'step.stock': 'Membaca stok per gudang',
  'step.details': 'Membaca rincian',
  'step.landing': 'Mengisi tab',
  'step.reading': 'Mengecek data toko',
  'step.sending': 'Menerapkan ke toko',
  'step.visibleRows': 'Mengecek baris yang tampil',
  'step.rows': 'Memproses baris',
  'step.awaiting': 'Ngorder sedang memproses stok opname',
  'step.examining': 'Mengecek semua jenis data',
  'step.verifying': 'Mengecek hasilnya',

  'doctor.summary': '{host}: {answered} dari {total} jenis data terbaca',
};
