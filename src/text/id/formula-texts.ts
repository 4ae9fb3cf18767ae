import type { formulaTexts as english } from '../en/formula-texts';
import type { TextsLike } from '../texts-like';

/** What is told in a cell, and where a formula cannot be answered, in Indonesian. */
export const formulaTexts: TextsLike<typeof english> = {
  'error.unknownItem': 'Tidak ada variasi dengan ID atau SKU "{item}". Muat ulang tab variasi?',
  'error.ambiguousItem': '{count} variasi memakai SKU "{item}". Pakai ID variasi.',
  'error.noMirror':
    'Tarik {what} ke tab dulu (panel Ngorder), atau minta pemilik file mengizinkan baca langsung di Pengaturan.',
  'error.severalShops':
    'File ini berisi tab beberapa toko dan tidak memakai satu pun. Minta pemilik file memilih toko di panel Ngorder.',
  'error.liveNotConsented':
    'Baca langsung belum dikonfirmasi: pemilik file menyimpan Pengaturan sekali, atau tarik {what} ke tab.',
  'error.liveNotConnected':
    'Belum ada kunci API: pemilik file menghubungkan toko di panel Ngorder, atau tarik {what} ke tab.',
  'error.notAllowed':
    'Rumus belum boleh mengambil ini ({what}): pemilik file mencentangnya di Pengaturan, bagian Rumus; atau tarik ke tab.',
  'error.familyNotAllowed':
    'Rumus belum boleh mengambil ini: pemilik file mencentang "{family}" di Pengaturan, bagian Rumus; atau tarik ke tab.',
  'family.products': 'Produk dan stok',
  'family.shipping': 'Kurir dan ongkir',
  'family.reports': 'Laporan',
  'family.orders': 'Pesanan',
  'family.tracking': 'Lacak paket',
  'family.customers': 'Pelanggan',
  'family.balance': 'Saldo',
  'family.products.reveals': 'Nama, stok, dan harga, termasuk harga beli.',
  'family.shipping.reveals': 'Kurir, kecamatan, dan ongkir paket.',
  'family.reports.reveals': 'Penjualan, biaya, dan laba.',
  'family.orders.reveals': 'Seluruh isi pesanan.',
  'family.tracking.reveals': 'Posisi paket, dicari lewat pesanan.',
  'family.customers.reveals': 'Nama, telepon, dan alamat.',
  'family.balance.reveals': 'Uang yang menunggu dicairkan.',
  'family.personal': 'Semua yang bisa melihat file ini bisa melihat data pribadi pelanggan Anda.',
  'error.formulaOutOfTime':
    'Google memberi rumus 30 detik; ini lebih lama. Coba lagi sebentar lagi, minta lebih sedikit, atau tarik ke tab.',
  'error.stillLoading': 'Masih diambil oleh sel lain: hitung ulang sebentar lagi.',
  'error.typedValues':
    'Nilai yang diketik di baris {row} tab "{tab}" belum ada di toko: terapkan, atau muat ulang tabnya.',
  'error.formulaTooLarge': 'Terlalu banyak untuk rumus ({endpoint}): persempit dengan {filter}, atau tarik ke tab.',
  'error.badDate': '"{value}" bukan tanggal: pakai sel tanggal atau teks seperti 31 Mar 2026.',
  'error.badNumber': '{parameter}: "{value}" bukan angka.',
  'error.noCellSelected': 'Pilih dulu satu sel di sheet.',
  'error.unknownFormula': 'Versi ini tidak punya rumus bernama {name}. Muat ulang spreadsheet-nya.',
  'error.unknownChoice': '{parameter}: "{value}" tidak dikenal. Pilihannya: {allowed}',
  'error.unknownField': 'Tidak ada isian "{field}". Maksudnya "{nearest}"?',
  'error.oneRangeOnly': 'Hanya satu parameter yang boleh berupa range, bukan {parameters}.',
  'error.unknownEndpointNear': 'Tidak ada fungsi Ngorder "{endpoint}". Maksudnya "{nearest}"?',
  'error.cellOfOurs':
    'Sel {cell} ada di kolom yang diisi Ngorder: rumusnya akan tertimpa saat tab dimuat ulang atau perubahan diterapkan. Pilih sel di samping tabel atau di tab lain, lalu sisipkan lagi.',
  'error.formulaTooLong':
    'Rumusnya jadi {length} karakter, padahal satu sel muat {most}. Persingkat isiannya, atau pilih sel yang berisi nilainya.',
  'error.cellNotBlank': 'Sel yang dipilih tidak kosong. Pilih sel kosong, lalu coba lagi.',
  'error.notForFormulas': '{endpoint} bukan untuk rumus: rumus hanya membaca, dan tidak pernah membaca rahasia.',
  'error.unknownCustomer': 'Tidak ada pelanggan dengan ID atau nomor telepon "{item}".',
  'error.unknownRegion': 'Tidak ada kecamatan bernama "{name}". Lihat daftarnya dengan NGORDER_REGION.',
  'error.ambiguousRegion': 'Ada {count} kecamatan untuk "{name}": pakai ID dari NGORDER_REGION.',
  'error.noService': 'Tidak ada layanan untuk paket ini ({courier}).',
  'error.unknownAwb': 'Tidak ada pesanan {days} hari terakhir dengan no. resi "{awb}": isi ID pesanannya.',
  'error.mirrorTooShort':
    'Tab "{tab}" mulai {first}: tarik hari sebelumnya, atau minta pemilik mengizinkan baca langsung.',

  'dataset.variations': 'variasi',
  'dataset.orders': 'pesanan',
  'dataset.customers': 'pelanggan',

  'cell.keyRejected':
    'Kunci API kedaluwarsa atau salah: pemilik file ini membuat yang baru di Ngorder (Pengaturan → API) lalu memasukkannya di panel.',
  'cell.forbidden': 'Koneksi pemilik file tidak boleh membaca ini: harus dari administrator toko.',
  'cell.notFound': 'Tidak ada di Ngorder.',
  'cell.rateLimited': 'Terlalu banyak akses ke Ngorder: coba lagi beberapa menit lagi.',
  'cell.serverFailed': 'Ngorder sedang bermasalah: coba lagi nanti.',
  'cell.refused': 'Ditolak Ngorder: {reason}',
  'cell.unreachable': 'Tidak ada jawaban dari Ngorder: coba lagi beberapa menit lagi.',
  'cell.emptyList': '{endpoint}: daftarnya kosong.',
  'cell.listChanged': 'Daftar terus berubah saat dibaca: coba lagi sebentar lagi.',
};
