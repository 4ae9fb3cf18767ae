import type { oauthTexts as english } from '../en/oauth-texts';

/** Connecting by OAuth 2, in Indonesian. */
export const oauthTexts: typeof english = {
  oauth: {
    title: 'OAuth 2 (lanjutan)',
    open: 'OAuth 2 (lanjutan)…',
    lead: 'Untuk yang sudah mendaftarkan aplikasi di Ngorder. Kebanyakan toko cukup memakai kunci API.',
    callback: 'Alamat kembali (redirect URI), daftarkan di Ngorder',
    fields: {
      clientId: 'ID aplikasi (client ID)',
      clientSecret: 'Secret aplikasi (client secret)',
      authorizationUrl: 'Alamat izin (authorization URL)',
      tokenUrl: 'Alamat token (token URL)',
      revokeUrl: 'Alamat pencabutan (revocation URL)',
      apiUrl: 'Alamat API',
      scope: 'Cakupan (scope)',
    },
    optional: 'Boleh kosong',
    secretKept: 'Kosongkan untuk tetap memakai secret yang sudah tersimpan.',
    missing: 'Isi ini dulu.',
    privacy: {
      published:
        'Secret dan token disimpan di akun Google Anda sendiri, bukan di spreadsheet ini. Rekan Anda tidak bisa melihatnya.',
      bound:
        'Secret dan token disimpan di akun Google Anda sendiri, bukan di sel. Namun semua orang yang boleh mengedit file ini bisa mengubah skrip Ngorder di dalamnya, sehingga bisa membaca atau memakainya.',
    },
    trust: 'Saya paham: semua orang yang boleh mengedit file ini bisa membaca atau memakai secret dan token saya.',
    submit: 'Lanjut ke halaman izin',
    submitting: 'Menyiapkan…',
    startedLead: 'Buka halaman izin, lalu setujui di sana. Panel ini lanjut sendiri setelah itu.',
    agree: 'Buka halaman izin',
    done: 'Sudah saya setujui',
    checking: 'Mengecek…',
    notYet: 'Belum ada persetujuan. Selesaikan dulu di halaman izin.',
  },
};
