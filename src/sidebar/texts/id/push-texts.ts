import type { pushTexts as english } from '../en/push-texts';

/** What is said about a push, in Indonesian: before it, and after it. */
export const pushTexts: typeof english = {
  preview: {
    deletes: (_, shown) => `${shown} data dihapus selamanya.`,
    title: 'Tinjau perubahan',
    undoTitle: 'Kembalikan pengiriman',
    undoLead: 'Nilai sebelumnya dikembalikan, kecuali yang sudah diubah orang lain sejak itu.',
    empty: 'Tidak ada perubahan',
    emptyLead: 'Ketik nilai baru di kolom yang dapat dikirim, tekan Enter, lalu tinjau lagi.',
    noneReady: 'Belum ada yang dapat dikirim.',
    noneTicked: 'Centang setidaknya satu perubahan.',
    push: (_, shown) => `Kirim ${shown} perubahan`,
    undo: (_, shown) => `Kembalikan ${shown} nilai`,
    refreshAndReview: 'Segarkan, tinjau lagi',
    include: (name) => `Kirim ${name}`,
    tickAll: (shown, warning) => `Semua ${shown}: ${warning}`,
    old: 'lama',
    new: 'baru',
    live: (value, about) => `${about === undefined ? 'Di' : `${about} di`} toko sekarang: ${value}`,
  },

  typeToConfirm: (text) => `Ketik ${text} untuk menyetujui`,

  status: { ready: 'Siap', conflict: 'Konflik', blocked: 'Ditahan', alreadySo: 'Sudah sama' },

  statusHint: {
    ready: '',
    conflict: 'Toko berubah sejak data ditarik. Segarkan untuk melihat angkanya; suntingan Anda tetap.',
    blocked: 'Ini tidak dikirim. Perbaiki selnya, lalu tinjau lagi.',
    alreadySo: 'Toko sudah memuat nilai ini.',
  },

  result: {
    pushed: (_, shown) => `${shown} perubahan terkirim`,
    undone: (_, shown) => `${shown} nilai dikembalikan`,
    nothing: 'Tidak ada yang dikirim',
    checked: 'Sudah dibaca ulang dari toko dan diperiksa.',
    attention: 'Ada baris yang perlu Anda periksa; letaknya paling atas.',
    inSheet: 'Hasil tiap baris juga ada di spreadsheet.',
    undo: 'Kembalikan pengiriman ini',
    done: 'Selesai',
  },

  verdict: {
    done: 'Terkirim',
    soldMeanwhile: 'Stok bergeser',
    changedAfter: 'Berubah lagi',
    failed: 'Gagal',
    unknown: 'Belum pasti',
    notPushed: 'Ditahan',
    alreadySo: 'Sudah sama',
  },
};
