import type { changesTexts as english } from '../en/changes-texts';

/** What is said about what changed in a tab, in Indonesian. */
export const changesTexts: typeof english = {
  title: 'Yang berubah',
  open: 'Yang berubah…',
  sinceYesterday: (count, shown) =>
    count === 0 ? 'Tidak ada yang berubah sejak kemarin' : `${shown} perubahan sejak kemarin`,
  notLooked: (time) => `Belum dimuat ulang sejak ${time}`,
  lead: (most, days) =>
    `Setiap muat ulang mencatat yang berubah di toko: nilai lama, nilai baru, dan kapan terlihat. ${most} perubahan terakhir disimpan selama ${days} hari, dan ada di tab “Perubahan”.`,
  watched: 'Kolom yang dipantau',
  columns: 'Kolom',
  keep: 'Mulai mencatat',
  save: 'Simpan',
  stop: 'Berhenti mencatat',
  since: {
    label: 'Tampilkan perubahan',
    refresh: 'dari muat ulang terakhir',
    yesterday: 'sejak kemarin',
    all: 'semua yang tercatat',
    day: 'sejak tanggal',
  },
  column: 'Kolom',
  allColumns: 'Semua kolom',
  count: (_, shown) => `${shown} perubahan di kolom yang dipantau; kolom lain tidak dihitung.`,
  fromNowOn: 'Mencatat mulai sekarang',
  notBegun: {
    next: 'Mencatat mulai sekarang: tiap muat ulang dibandingkan dengan yang sebelumnya.',
    partly: 'Mencatat mulai sekarang: kolom kuning mulai muat ulang berikutnya, kolom lain mulai yang setelahnya.',
    second: 'Mencatat mulai muat ulang kedua: yang berikutnya jadi pembanding.',
  },
  none: (time) => `Tidak ada perubahan. Terakhir dimuat ulang: ${time}.`,
  left: (_, shown, until) => `${shown} perubahan yang lebih lama sudah dihapus, sampai ${until}.`,
  kinds: { new: 'Baru di sini', gone: 'Tidak ada lagi di sini' },
};
