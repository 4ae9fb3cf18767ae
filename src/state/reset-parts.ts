import type { Language } from '../text/message';

type Texts = Readonly<Record<Language, string>>;

/** What a person can have forgotten, apart from the rest. */
export type ResetPartId = 'tabs' | 'work' | 'schedules' | 'settings' | 'learnt' | 'history';

export interface ResetPart {
  readonly id: ResetPartId;
  readonly title: Texts;
  /** What is lost with it, and what stays. */
  readonly means: Texts;
  /** The documents that it consists of, by their names without what they are about: `baseline` for `baseline:1000003`. */
  readonly documents: readonly string[];
  /** Whether it is forgotten unless the person says otherwise. */
  readonly isUsual: boolean;
}

/** What can be forgotten, in the order in which it is offered. */
export const resetParts: readonly ResetPart[] = [
  {
    id: 'tabs',
    title: { en: 'Pulled tabs', id: 'Tab data' },
    means: {
      en: 'For everybody in this file: tabs stay with all that is in them, but are no longer refreshed, and changes there that were not pushed, and what changed in the shop, are no longer known. Pull the data into new tabs.',
      id: 'Untuk semua orang di file ini: tab beserta isinya tetap ada, tetapi tidak dimuat ulang lagi, dan perubahan yang belum diterapkan serta catatan perubahan di toko tidak dikenali lagi. Tarik datanya ke tab baru.',
    },
    documents: ['tabs', 'baseline', 'landing', 'staged', 'rows', 'seen', 'changes'],
    isUsual: true,
  },
  {
    id: 'work',
    title: { en: 'Open work', id: 'Pekerjaan terbuka' },
    means: {
      en: 'Of you alone: a review that was not confirmed, the earlier content of cells that were filled with prices, what the rows of tabs are for, and which tabs the dashboard and the change history are in: they come in new tabs. Dated copies stay, and are no longer removed automatically.',
      id: 'Hanya milik Anda: tinjauan yang belum dikonfirmasi, isi sel sebelum diisi harga, template massal di tab, serta tab dasbor dan riwayat perubahan: keduanya dibuat di tab baru. Salinan bertanggal tetap ada dan tidak dihapus otomatis lagi.',
    },
    documents: ['plan', 'takeOver', 'priceFills', 'rowPlan', 'rowChoices', 'dashboard', 'journalTab', 'copies'],
    isUsual: true,
  },
  {
    id: 'schedules',
    title: { en: 'Schedules', id: 'Jadwal' },
    means: {
      en: 'Of you alone, in this file: nothing is refreshed by itself any more, scheduled prices are neither applied nor put back, and no alerts are given. Schedules of your colleagues stay.',
      id: 'Hanya milik Anda, di file ini: tidak ada lagi yang dimuat ulang sendiri, harga terjadwal tidak diterapkan atau kembali sendiri lagi, dan pengingat berhenti. Jadwal rekan Anda tetap ada.',
    },
    documents: [
      ...['ngorder.jobs', 'ngorder.schedule', 'ngorder.scheduled', 'ngorder.planned', 'frozen'],
      ...['ngorder.valuesPlanned'],
      ...['ngorder.alerts', 'alerts'],
    ],
    isUsual: false,
  },
  {
    id: 'settings',
    title: { en: 'Settings', id: 'Pengaturan' },
    means: {
      en: 'For everybody in this file: every setting is as it was at first. Functions read pulled tabs only, until the owner of the file allows more again.',
      id: 'Untuk semua orang di file ini: semua pengaturan kembali seperti awal. Rumus hanya membaca tab data, sampai pemilik file mengizinkan lagi.',
    },
    documents: ['ngorder.settings', 'ngorder.live'],
    isUsual: true,
  },
  {
    id: 'learnt',
    title: { en: 'Connection notes', id: 'Catatan koneksi toko' },
    means: {
      en: 'Of you alone: how fast the shop may be asked. It is learnt again by itself; the first pulls and pushes are slower.',
      id: 'Hanya milik Anda: seberapa cepat toko boleh diakses. Dipelajari lagi sendiri; awalnya lebih lambat.',
    },
    documents: ['ngorder.memory'],
    isUsual: true,
  },
  {
    id: 'history',
    title: { en: 'Change history', id: 'Riwayat perubahan' },
    means: {
      en: 'For everybody in this file: what was pushed can no longer be looked up, nor undone, and what cells still ask for is not known as done. It cannot be brought back.',
      id: 'Untuk semua orang di file ini: perubahan yang sudah diterapkan tidak bisa dilihat atau diurungkan lagi, dan isi sel yang sudah diterapkan tidak dikenali lagi. Tidak bisa dipulihkan.',
    },
    documents: ['ngorder.journal'],
    isUsual: false,
  },
];

/** What no reset forgets, and why. */
export interface KeptPart {
  readonly text: Texts;
  readonly documents: readonly string[];
}

export const keptParts: readonly KeptPart[] = [
  {
    text: {
      en: 'Your API keys and OAuth 2 permissions, your address for emails, and which shop this file uses. To remove a key, choose Connections in the shop menu.',
      id: 'Kunci API dan izin OAuth 2 Anda, alamat email Anda, dan toko yang dipakai file ini. Untuk menghapus kunci, pilih Koneksi di menu toko.',
    },
    documents: [
      'ngorder.connection',
      'ngorder.grant',
      'ngorder.signIn',
      'ngorder.mail',
      'ngorder.uses',
      'ngorder.shop',
    ],
  },
  {
    text: {
      en: 'What marks your own changes, and how far the latest push got: nothing is pushed twice.',
      id: 'Penanda perubahan milik Anda dan sampai mana yang terakhir: tidak ada yang diproses dua kali.',
    },
    documents: [
      'ngorder.author',
      'ngorder.runs',
      'ngorder.turn',
      'ngorder.latest',
      'ngorder.inHand',
      'ngorder.lease',
      'stood',
    ],
  },
  {
    text: {
      en: 'Everything in your tabs, your own columns too, and the language they are in.',
      id: 'Semua isi tab Anda, termasuk kolom milik sendiri, dan bahasanya.',
    },
    documents: ['ngorder.tab', 'ngorder.sheetLanguage'],
  },
  {
    text: {
      en: 'Answers for functions, names of warehouses, accounts and the like, and how much of Google’s quota was used; all run out by themselves.',
      id: 'Jawaban untuk rumus, nama gudang, rekening, dan sejenisnya, serta pemakaian kuota Google; semuanya kedaluwarsa sendiri.',
    },
    documents: [
      'ngorder.a',
      'ngorder.t',
      'ngorder.names',
      'ngorder.progress',
      'ngorder.confirm',
      'ngorder.used',
      'ngorder.usedByFunctions',
    ],
  },
];
