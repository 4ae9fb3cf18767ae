import type { helpTexts as english } from '../en/help-texts';

/** What Help says, in Indonesian. Buttons and statuses are named as the sidebar names them elsewhere. */
export const helpTexts: typeof english = {
  title: 'Bantuan',
  lead: 'Arti warna dan kata, dan langkah berikutnya.',
  steps: {
    title: 'Cara kerja',
    pull: 'Data toko masuk ke tab tersendiri. Tab dan kolom Anda yang lain tidak disentuh.',
    edit: 'Ubah isi kolom yang judulnya punya catatan. Kolom lain dari Ngorder hanya untuk dibaca.',
    review: (button) => `Tekan “${button}”: setiap perubahan dibandingkan dengan toko.`,
    push: 'Toko baru berubah setelah Anda setuju. Lalu setiap nilai dicek lagi di toko.',
    undo: (button) => `“${button}” memasang lagi nilai lama, kecuali yang sudah diubah sejak itu.`,
  },
  prices: {
    title: 'Banyak harga sekaligus',
    lead: 'Turunkan atau naikkan satu kolom harga dengan aturan, dibulatkan, dan tidak di bawah harga beli. Semua harga terlihat dulu sebelum sel diisi.',
  },
  scheduled: {
    title: 'Harga untuk sementara',
    lead: 'Ketik harganya, tinjau, lalu pilih “Jadwalkan…”, bukan terapkan. Harga masuk ke toko pada jamnya dan kembali lagi pada jam lain. Yang diubah orang lain sementara itu tetap.',
  },
  alerts: {
    title: 'Pengingat',
    lead: 'Pilih yang ingin Anda ketahui: stok menipis atau habis, pesanan belum dibayar, angka laporan yang melewati batas. Jadwal mengeceknya, panel memberi tahu yang baru, dan tab memuat semuanya. Toko tidak berubah.',
  },
  changes: {
    title: 'Yang berubah di toko',
    lead: 'Tiap muat ulang bisa mencatat perubahan di kolom yang Anda centang: nilai lama, nilai baru, dan kapan terlihat. Mulai dari muat ulang setelah pencatatan dinyalakan.',
  },
  oauth: {
    title: 'Terhubung tanpa kunci',
    lead: 'Yang sudah mendaftarkan aplikasi di Ngorder bisa terhubung lewat OAuth 2. Yang lain memakai kunci API.',
  },
  copies: (item) =>
    `Simpan isi tab seperti yang tampil hari itu: di menu tabnya, pilih “${item}”. Tiap hari, minggu, bulan, atau kapan saja.`,
  legend: {
    title: 'Warna dan tanda di tab',
    editable: { name: 'Sering diedit', meaning: 'Kolom yang biasa diedit. Catatan di judul kolom menjelaskan isinya.' },
    edited: { name: 'Diubah', meaning: 'Belum diterapkan ke toko.' },
    doubtful: { name: 'Perlu dicek', meaning: 'Toko juga berubah, atau hasilnya belum pasti. Baca kolom Hasil.' },
    failed: { name: 'Tidak diterapkan', meaning: 'Alasannya ada di kolom Hasil.' },
    done: { name: 'Diterapkan', meaning: 'Sudah sama dengan toko.' },
  },
  before: {
    title: 'Sebelum diterapkan',
    ready: 'Nilai di toko masih seperti saat terakhir dimuat ulang. Yang dicentang akan diterapkan.',
    doubtful:
      'Misalnya harga di bawah harga beli atau perubahan besar. Awalnya tidak dicentang: centang jika memang benar.',
    conflict:
      'Toko berubah sejak terakhir dimuat ulang. Pilih nilai toko atau nilai Anda; yang dibiarkan tidak diterapkan.',
    blocked: 'Belum bisa diterapkan. Baca alasan di bawahnya, perbaiki selnya, lalu tinjau lagi.',
    alreadySo: 'Toko sudah punya nilai ini. Tidak ada yang perlu diterapkan.',
  },
  after: {
    title: 'Setelah diterapkan',
    done: 'Sudah diterapkan, dan cocok saat dicek lagi di toko.',
    soldMeanwhile:
      'Saat itu ada penjualan atau stok masuk. Barisnya menyebutkan apakah sudah dikoreksi; jika belum, cek stoknya.',
    changedAfter: 'Sudah diterapkan, lalu berubah lagi. Barisnya menyebutkan nilai di toko sekarang.',
    notPushed: 'Tidak diterapkan karena alasan di barisnya. Nilai di toko tetap.',
    failed: 'Ditolak Ngorder karena alasan di barisnya. Perbaiki, lalu tinjau lagi.',
    unknown: 'Tidak ada jawaban yang jelas. Cek dulu di Ngorder; tidak pernah diulang otomatis.',
    alreadySo: 'Toko sudah punya nilai ini sebelumnya.',
    theirs: 'Anda memilih nilai toko: nilai itu sekarang ada di selnya. Tidak ada yang berubah di toko.',
    leftOut: 'Tidak dicentang: tidak diterapkan, dan perubahan Anda tetap ada di selnya.',
  },
  pulling: {
    title: 'Tarik data',
    lead: 'Pilih data, filter, dan kolomnya. Hasilnya masuk ke tab sendiri. Muat ulang tidak menghapus isian yang belum diterapkan.',
  },
  schedules: {
    title: 'Jadwal',
    lead: 'Tab, dasbor, dan rumus bisa dimuat ulang pada waktu tertentu, juga saat file ditutup. Jadwal tab tidak mengubah apa pun di toko.',
  },
  functions: {
    title: 'Rumus',
    lead: 'Ketik =NGORDER_ di sel, atau pilih “Sisipkan rumus”. Rumus membaca tab Anda; pemilik file bisa mengizinkan ambil langsung dari toko.',
  },
  bulk: {
    title: 'Tambah & ubah massal',
    lead: 'Buat template, isi satu baris untuk tiap data, lalu lihat pratinjau. Tidak ada yang diproses sebelum Anda setuju; kolom Hasil menjelaskan tiap baris.',
  },
  limits: {
    title: 'Batas',
    time: 'Google menghentikan proses setelah 6 menit. Proses panjang dilanjutkan otomatis.',
    pace: 'Ngorder membatasi akses per menit. Prosesnya menunggu, lalu berlanjut.',
    single: 'Satu proses sekaligus di satu spreadsheet, termasuk milik rekan Anda.',
    undo: 'Perubahan bisa diurungkan selama 30 hari, atau sesuai Pengaturan.',
    key: 'Kunci API perlu paket Platinum dan berlaku 1 tahun.',
  },
  history: {
    title: 'Riwayat perubahan',
    latest: (card) => `“${card}” di halaman awal: tekan waktunya untuk melihat setiap baris.`,
    all: (button) => `“${button}” menulis semua riwayat ke sebuah tab.`,
    hidden: 'Jangan hapus tab tersembunyi yang diawali “ngorder.”: isinya perlu untuk menerapkan dan mengurungkan.',
    copy: 'Di salinan spreadsheet, tarik data dulu; riwayatnya mulai dari kosong.',
  },
  guides: {
    title: 'Bacaan lengkap',
    names: {
      pushing: 'Semua yang bisa diterapkan (bahasa Inggris)',
      functions: 'Fungsi di sel',
      schedules: 'Jadwal',
      security: 'Keamanan (bahasa Inggris)',
    },
  },
  keyboard: {
    title: 'Keyboard',
    move: 'Tab, Shift+Tab: isian atau tombol berikutnya, sebelumnya',
    press: 'Enter: tekan tombol. Spasi: centang',
    menu: 'Tombol panah: pindah di menu. Esc: tutup menu',
    undo: 'Ctrl+Z di sheet membatalkan ketikan, bukan yang sudah diterapkan',
  },
  stuck: 'Masih bingung? Buka Cek koneksi, lalu salin laporannya untuk tim dukungan.',
};
