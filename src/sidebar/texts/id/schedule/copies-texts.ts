import type { copiesTexts as english } from '../../en/schedule/copies-texts';

/** What is said about dated copies of a tab, in Indonesian. */
export const copiesTexts: typeof english = {
  title: 'Salinan bertanggal',
  open: 'Salinan bertanggal…',
  lead: (keep) =>
    `Salinan adalah tab baru berisi yang tampil di tab ini hari itu: nilainya saja, tanpa rumus. ${keep} salinan terbaru disimpan. Salinan yang Anda ganti namanya atau ubah isinya jadi milik Anda dan tidak pernah dihapus.`,
  make: 'Buat salinan sekarang',
  schedule: 'Buat otomatis…',
  change: 'Ubah jadwal…',
  rhythm: (timing, refreshes) => `Otomatis ${timing}${refreshes ? ', setelah dimuat ulang' : ''}.`,
  refreshFirst: 'Muat ulang dulu',
  asTheTabIs: 'Salinan berisi yang tampil di tab saat itu. Jika tidak ada data baru, salinan tidak dibuat.',
  oldDataOf: (tab, time) => `Data “${tab}” dari ${time}.`,
  oldData: (time) => `Data tab ini dari ${time}. Muat ulang dulu supaya salinan berisi data hari ini.`,
  dataAt: (time) => `data ${time}`,
  madeAt: (time) => `dibuat ${time}`,
  none: 'Belum ada salinan.',
  goTo: (name) => `Buka tab ${name}`,
  remove: (name) => `Hapus ${name}`,
  removeQuestion: (name) => `Tab “${name}” dihapus beserta isinya.`,
  removeConfirm: 'Hapus',
  unfinished: 'Belum selesai. Diselesaikan atau dihapus pada salinan berikutnya.',
  goesNext: (next) => `Dihapus saat salinan berikutnya dibuat${next === '' ? '' : `: ${next}`}.`,
  own: 'Milik Anda',
  ownHint: 'Namanya atau isinya sudah Anda ubah. Tidak dihapus, dan tidak dihitung.',
  choices: 'Kolom dan jumlah',
  keep: 'Jumlah salinan yang disimpan',
  columns: 'Kolom yang disalin',
  save: 'Simpan',
};
