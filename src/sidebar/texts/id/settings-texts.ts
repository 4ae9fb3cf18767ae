import type { settingsTexts as english } from '../en/settings-texts';

/** What is said in Settings, in Indonesian. */
export const settingsTexts: typeof english = {
  settings: {
    title: 'Pengaturan',
    saved: 'Tersimpan.',
    save: 'Simpan',
    shared: 'Berlaku untuk semua yang memakai file ini, kecuali yang disebut milik Anda.',
    name: 'Nama Anda',
    nameHint: 'Tampil di Riwayat perubahan.',
    language: 'Bahasa',
    ownLanguage: 'Bahasa panel dan menu Anda',
    ownLanguageAndMails: 'Bahasa panel, menu, dan email Anda',
    automatic: 'Otomatis (seperti akun Google)',
    menuLater: 'Menu berganti setelah file dibuka ulang.',
    sheetLanguage: 'Bahasa isi tab',
    sheetHint: 'Judul kolom, catatan, dan hasil di tab. Berlaku untuk semua yang memakai file ini.',
    oldTabs: 'Ganti juga di tab yang sudah ada, saat dimuat ulang',
    appearance: 'Tampilan',
    ownAppearance: 'Warna panel Anda',
    looks: { light: 'Terang', dark: 'Gelap', system: 'Ikuti perangkat' },
    push: 'Sebelum diterapkan',
    number: {
      changePercent: 'Peringatkan jika harga berubah lebih dari (%)',
      zeroRows: 'Peringatkan jika stok jadi 0 di lebih dari (baris)',
      mostEdits: 'Maks. perubahan sekaligus',
      undoDays: 'Bisa diurungkan selama (hari)',
      minutes: 'Simpan hasil rumus (menit)',
    },
    between: (least, most) => `Angka bulat dari ${least} sampai ${most}.`,
    formulas: 'Rumus',
    live: 'Rumus boleh ambil data langsung dari toko',
    liveHint:
      'Memakai koneksi pemilik file; semua editor file bisa melihat hasilnya. Jika tidak, rumus hanya membaca tab yang sudah ditarik.',
    notConsented:
      'Dinyalakan oleh rekan. Baru berlaku setelah pemilik file mencentang data yang boleh diambil, lalu menyimpan.',
    othersEndpoints:
      'Ini belum Anda izinkan: rekan yang menambahkannya ke daftar. Rumus tidak mengambilnya dengan koneksi Anda sebelum Anda centang.',
    allow: (summary) => `Izinkan: ${summary}`,
    families: 'Yang boleh diambil rumus',
    endpoints: 'Satu per satu',
    searchEndpoints: 'Cari data',
    reveals: {
      products: 'Nama, harga jual, harga beli, dan supplier.',
      stock: 'Stok tiap gudang, transfer stok, dan stok opname.',
      orders: 'Isi pesanan, termasuk nama dan alamat penerima.',
      shipping: 'Paket, kurir, ongkir, dan alamat penerima.',
      customers: 'Nama, telepon, dan alamat pelanggan.',
      money: 'Rekening, saldo, pengeluaran, dan tagihan.',
      reports: 'Penjualan, biaya, laba, dan nama pelanggan teratas.',
      shop: 'Data toko, admin, dan notifikasi.',
    },
    chosen: (_, shown) => `${shown} dipilih`,
  },
};
