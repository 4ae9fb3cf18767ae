import type { connectionsTexts as english } from '../en/connections-texts';

/** What is said about a person's several connections, in Indonesian. */
export const connectionsTexts: typeof english = {
  title: 'Koneksi',
  lead: 'File ini memakai salah satu koneksi Anda. Rekan memilih koneksinya sendiri.',
  here: 'Dipakai di file ini',
  use: 'Pakai',
  useThis: (title) => `Pakai ${title} di file ini`,
  actions: (title) => `Lainnya untuk ${title}`,
  rename: 'Ubah nama…',
  remove: 'Hapus…',
  add: 'Tambah koneksi',
  addSwitches: 'Setelah terhubung, file ini memakai toko baru. Tab toko lama tetap ada.',
  otherFiles: (_count, shown) => `Dipakai di ${shown} file lain`,
  name: 'Nama',
  save: 'Simpan',
  removeElsewhere: (_count, shown) =>
    `${shown} file lain juga memakainya. Di sana, pilih koneksi lain atau hubungkan lagi.`,
  removeEarlier: 'File yang dihubungkan dengan versi lama Ngorder mungkin juga memakainya.',
  removeJobs: (_count, shown) => `${shown} jadwal di file Anda akan berhenti. Rekan bisa mengambil alih.`,
  jobsStop: (_count, shown, titles) => `${shown} jadwal di file ini akan berhenti: ${titles}.`,
  jobsAfterLeave: 'Jalan lagi setelah Anda terhubung lagi; rekan bisa mengambil alih.',
  jobsAfterSwitch: 'Jalan lagi setelah file ini kembali ke toko yang sekarang.',
  removeConfirm: 'Hapus',
  own: 'Pilih koneksi untuk file ini',
  proposed: 'Terakhir dipakai di file ini',
  another: 'Atau hubungkan toko lain',
  removed: 'Koneksi file ini sudah dihapus',
  removedLead: 'Pilih koneksi lain, atau hubungkan tokonya lagi. Isi file tetap ada.',
  tabOf: (tab, shop) => `"${tab}" adalah tab ${shop}`,
  tabOfOther: (tab) => `"${tab}" adalah tab toko lain`,
  tabLead: 'Tab ini tidak dimuat ulang dan perubahannya tidak diterapkan sampai file memakai toko itu.',
  tabUnknownLead:
    'Anda belum punya koneksi ke toko itu. Tambahkan untuk memuat ulang tab atau menerapkan perubahannya.',
  left: (shop) => `Perubahan di ${shop} belum selesai`,
  leftLead: 'Menunggu sampai file ini memakai toko itu lagi.',
  switchTo: (shop) => `Ganti ke ${shop}`,
};
