import type { GuideStep, PushedStock } from '../../guide/guide-view';
import type { PageLanguage } from '../texts/page-texts';

interface StepText {
  readonly title: string;
  /** What to do. `pushed` is `null` before anything was. */
  readonly task: (pushed: PushedStock | null) => string;
}

/** What is said to whoever is led. */
interface GuideTexts {
  readonly title: string;
  readonly steps: Readonly<Record<GuideStep, StepText>>;
  readonly end: string;
  readonly done: string;
  readonly openPanel: string;
  readonly openShop: string;
  readonly hide: string;
  readonly show: string;
}

const stock = ({ sku, warehouse }: PushedStock): string => `${sku} · ${warehouse}`;

export const guideTexts: Readonly<Record<PageLanguage, GuideTexts>> = {
  id: {
    title: 'Menit pertama',
    steps: {
      connect: {
        title: 'Hubungkan',
        task: () => 'Kunci toko contoh sudah diisi di panel. Centang persetujuan, lalu tekan Hubungkan.',
      },
      pull: { title: 'Tarik data', task: () => 'Tekan Tarik variasi di panel. Stok tiap gudang masuk ke tab sendiri.' },
      edit: { title: 'Ubah stok', task: () => 'Ubah satu angka di kolom kuning Stok, lalu tekan Enter.' },
      review: { title: 'Tinjau', task: () => 'Tekan Tinjau perubahan di panel. Toko belum berubah.' },
      push: { title: 'Terapkan', task: () => 'Cek nilai lama dan baru, lalu tekan tombol Terapkan.' },
      look: {
        title: 'Lihat di toko',
        task: (pushed) =>
          pushed
            ? `${stock(pushed)} diterapkan: ${pushed.before} → ${pushed.after}. Cek di halaman toko.`
            : 'Cek stoknya di halaman toko.',
      },
      undo: { title: 'Urungkan', task: () => 'Tekan Urungkan perubahan ini di panel, lalu konfirmasi.' },
    },
    end: 'Selesai. Perubahan Anda sudah diurungkan.',
    done: 'selesai',
    openPanel: 'Buka panel',
    openShop: 'Buka toko',
    hide: 'Sembunyikan',
    show: 'Panduan',
  },
  en: {
    title: 'First minute',
    steps: {
      connect: {
        title: 'Connect',
        task: () => 'The key of the sample shop is filled in. Tick the box in the panel, then press Connect.',
      },
      pull: {
        title: 'Pull',
        task: () => 'Press Pull variations in the panel. Stock per warehouse goes to its own tab.',
      },
      edit: { title: 'Edit stock', task: () => 'Change one number in a yellow Stock column, then press Enter.' },
      review: { title: 'Review', task: () => 'Press Review changes in the panel. The shop is not changed yet.' },
      push: { title: 'Push', task: () => 'Compare the old and the new value, then press the Push button.' },
      look: {
        title: 'See it in the shop',
        task: (pushed) =>
          pushed
            ? `${stock(pushed)} pushed: ${pushed.before} → ${pushed.after}. Check it in the shop’s own page.`
            : 'Check the stock in the shop’s own page.',
      },
      undo: { title: 'Undo', task: () => 'Press Undo these changes in the panel, then confirm.' },
    },
    end: 'Done. Your change is undone.',
    done: 'done',
    openPanel: 'Open panel',
    openShop: 'Open the shop',
    hide: 'Hide',
    show: 'Guide',
  },
};
