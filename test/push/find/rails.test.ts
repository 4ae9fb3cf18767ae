import * as v from 'valibot';
import type { Edit, Reason, Value } from '../../../src/push/edit';
import { errorOf, type RailContext, warningsOf } from '../../../src/push/find/rails';
import { actionFor, pushableOf } from '../../../src/push/pushables';
import { type PushSettings, settingsSchema } from '../../../src/state/schema/settings';
import { say } from '../../../src/text/message';

interface Situation extends Partial<Omit<RailContext, 'action' | 'kind'>> {
  readonly baseline?: Value;
}

const pushable = pushableOf('variations');

function situate(column: string, wanted: Value, { baseline = 10, ...facts }: Situation) {
  const edit: Edit = {
    ...{ key: `1/${column}`, recordId: '1', parentId: '1', sku: 'A', name: 'Sepatu' },
    ...{ column, baseline, wanted },
  };
  const action = actionFor(pushable, column);
  const kind = action?.kindOf(column);
  if (!action || !kind) throw new Error(`nothing pushes ${column}`);
  const context: RailContext = {
    action,
    kind,
    settings: usualSettings,
    today: '2026-03-02',
    rowsWithId: 1,
    isKnown: true,
    baselineIn: () => 10,
    counterpart: { column: 'stock:0', isEdited: false },
    isContradicted: false,
    alike: 1,
    ...{ replaced: 1, emptied: 0, common: undefined, filledIn: () => 100, usualIn: () => undefined, isLabel: false },
    isPercent: false,
    askedIn: () => [],
    edits: 1,
    ...facts,
  };
  return { edit, context };
}

const inBoth = (reason: Reason) => [say('en', reason.message, reason.values), say('id', reason.message, reason.values)];

function errorIn(column: string, wanted: Value, situation: Situation = {}): string[] | undefined {
  const { edit, context } = situate(column, wanted, situation);
  const reason = errorOf(edit, context);
  return reason && inBoth(reason);
}

function warningsIn(column: string, wanted: Value, situation: Situation = {}): string[][] {
  const { edit, context } = situate(column, wanted, situation);
  return warningsOf(edit, context).map(inBoth);
}

const usualSettings: PushSettings = v.parse(settingsSchema, {}).push;

describe('errors', () => {
  it.each<[string, Value]>([
    ['stock:0', 0],
    ['stock:0', 9_999_999],
    ['delta:0', -3],
    ['price', 15_000],
    ['name', 'Sepatu Baru'],
    ['publish_status', 'N'],
  ])('let %s = %j pass', (column, wanted) => {
    expect(errorIn(column, wanted)).toBeUndefined();
  });

  it.each<[string, Value, string, string]>([
    ['stock:0', -3, 'Cannot be below 0: -3', 'Tidak boleh di bawah 0: -3'],
    ['price', -3, 'Cannot be below 0: -3', 'Tidak boleh di bawah 0: -3'],
    ['stock:0', 1.5, 'Use a whole number, not 1.5', 'Isi angka bulat, bukan 1,5'],
    ['delta:0', 1.5, 'Use a whole number, not 1.5', 'Isi angka bulat, bukan 1,5'],
    ['price', 1.5, 'Use a whole number, not 1.5', 'Isi angka bulat, bukan 1,5'],
    ['stock:0', 'lima', 'Enter a number, not "lima"', 'Isi angka, bukan "lima"'],
    ['stock:0', '5 ', 'Enter a number, not "5 "', 'Isi angka, bukan "5 "'],
    ['price', '15rb', 'Enter a number, not "15rb"', 'Isi angka, bukan "15rb"'],
    ['weight', 'berat', 'Enter a number, not "berat"', 'Isi angka, bukan "berat"'],
    ['stock:0', 8_991_234_567_890, 'More than 9,999,999: is this a stock?', 'Lebih dari 9.999.999: benarkah ini stok?'],
    [
      'price',
      8_991_234_567_890,
      'More than 999,999,999: is this an amount?',
      'Lebih dari 999.999.999: benarkah jumlah ini?',
    ],
    [
      'name',
      'Kaos \ud83d',
      'The text has a broken character, such as half an emoji',
      'Teksnya berisi karakter rusak, misalnya emoji yang terpotong',
    ],
    ['publish_status', 'mungkin', 'Enter Yes or No, not "mungkin"', 'Isi Ya atau Tidak, bukan "mungkin"'],
  ])('stop %s = %j with a reason in both languages', (column, wanted, english, indonesian) => {
    expect(errorIn(column, wanted)).toEqual([english, indonesian]);
  });

  it.each<[string, string, string, string]>([
    [
      '3-10: 9rb',
      '3-10: 9000',
      '"3-10: 9rb" cannot be read as wholesale prices. Write them like 3-10: 9000; 11-50: 8500 or - for none',
      '"3-10: 9rb" tidak terbaca sebagai harga grosir. Tulis seperti 3-10: 9000; 11-50: 8500 atau - untuk menghapus',
    ],
    [
      '10-3: 9000',
      '3-10: 9000',
      'In 10-3: 9000, the quantities must go from 1 or more up',
      'Pada 10-3: 9000, jumlahnya harus mulai dari 1 dan naik',
    ],
    [
      '0-3: 9000',
      '3-10: 9000',
      'In 0-3: 9000, the quantities must go from 1 or more up',
      'Pada 0-3: 9000, jumlahnya harus mulai dari 1 dan naik',
    ],
    [
      '10-20: 8500; 3-10: 9000',
      '3-10: 9000; 11-50: 8500',
      '3-10: 9000 and 10-20: 8500 overlap',
      '3-10: 9000 dan 10-20: 8500 tumpang tindih',
    ],
    [
      '3-10: 9000; 11-50: 8500',
      '3-10: 9000',
      'New wholesale steps can only be added in Ngorder; from here 1 can be changed or removed',
      'Tingkat grosir baru hanya bisa ditambah di Ngorder; dari sini 1 tingkat bisa diubah atau dihapus',
    ],
    [
      '3-10: 9000',
      'min: 3, harga: 9000',
      'Its wholesale prices would be lost; change it in Ngorder',
      'Harga grosirnya akan hilang; ubah langsung di Ngorder',
    ],
  ])('stop wholesale steps %j in the place of %j', (wanted, baseline, english, indonesian) => {
    expect(errorIn('wholesale', wanted, { baseline })).toEqual([english, indonesian]);
  });

  it.each([
    ['3-10: 8500', '3-10: 9000'],
    ['3-10: 9000', '3-10: 9000; 11-50: 8500'],
    ['', '3-10: 9000'],
  ])('let wholesale steps %j pass in the place of %j', (wanted, baseline) => {
    expect(errorIn('wholesale', wanted, { baseline })).toBeUndefined();
  });

  it('stop a category that is asked for by name and by ID', () => {
    const counterpart = { column: 'category_id', isEdited: true };
    expect(errorIn('category', 'Tas', { counterpart })).toEqual([
      'Category and category ID of this product are both changed; keep one of them',
      'Kategori dan ID kategori produk ini diubah dua-duanya; sisakan salah satu',
    ]);
  });

  it('stop a quantity where the shop keeps none, also of a product type that has none', () => {
    const told = [
      'Your shop has no stock of this variation in this warehouse',
      'Toko tidak menyimpan stok variasi ini di gudang ini',
    ];
    expect(errorIn('stock:0', 5, { baseline: '' })).toEqual(told);
    expect(errorIn('delta:0', 5, { baselineIn: () => '' })).toEqual(told);
  });

  it('stop an id that stands in two rows', () => {
    expect(errorIn('stock:0', 5, { rowsWithId: 2 })).toEqual([
      'This ID is in several rows; keep one of them',
      'ID ini ada di beberapa baris; sisakan satu saja',
    ]);
  });

  it('stop an id that did not come from the shop', () => {
    expect(errorIn('stock:0', 5, { isKnown: false })).toEqual([
      'This ID did not come from the shop; refresh the tab',
      'ID ini bukan dari toko; muat ulang tab dulu',
    ]);
  });

  it('stop a stock that is counted and added to at once', () => {
    expect(errorIn('delta:0', 5, { counterpart: { column: 'stock:0', isEdited: true } })).toEqual([
      'Stock and ± Stock of this warehouse are both filled in; keep one of them',
      'Stok dan ± Stok gudang ini terisi dua-duanya; sisakan salah satu',
    ]);
  });

  it('stop a value that two rows of one product give differently', () => {
    expect(errorIn('name', 'Sepatu Baru', { isContradicted: true })).toEqual([
      'Another row of this product asks for something else; write the same in both, or clear one',
      'Baris lain dari produk ini meminta nilai yang berbeda; samakan keduanya, atau kosongkan salah satu',
    ]);
  });

  it('stop a push of more edits than the settings allow', () => {
    const settings = { ...usualSettings, mostEdits: 2000 };
    expect(errorIn('stock:0', 5, { edits: 2000, settings })).toBeUndefined();
    expect(errorIn('stock:0', 5, { edits: 2001, settings })).toEqual([
      '2,001 changes at once; the settings allow 2,000',
      '2.001 perubahan sekaligus; pengaturan membatasi 2.000',
    ]);
  });
});

describe('warnings', () => {
  it('doubt wholesale prices that rise with the quantity, fall to a tenth or to nothing, and fewer of them', () => {
    const doubts = (wanted: string, baseline = '3-10: 9000') => warningsIn('wholesale', wanted, { baseline });
    expect(doubts('3-10: 8600')).toEqual([]);
    expect(doubts('3-10: 900')).toEqual([
      ['No more than a tenth of before: Rp9,000 → Rp900', 'Tinggal sepersepuluh atau kurang: Rp9.000 → Rp900'],
    ]);
    expect(doubts('3-10: 0')).toEqual([['The price becomes 0', expect.any(String)]]);
    expect(doubts('3-10: 9000', '3-10: 9000; 11-50: 8700')).toEqual([
      [
        'A wholesale step that is removed can only be added again in Ngorder',
        'Tingkat grosir yang dihapus hanya bisa ditambah lagi di Ngorder',
      ],
    ]);
    expect(doubts('')).toHaveLength(1);
    expect(doubts('3-10: 8600; 11-50: 8700', '3-10: 9000; 11-50: 8700')).toEqual([
      [
        'The wholesale price rises with the quantity: 3-10: 8600, 11-50: 8700',
        'Harga grosir naik saat jumlahnya bertambah: 3-10: 8600, 11-50: 8700',
      ],
    ]);
  });

  it('doubt a change beyond the threshold of the settings', () => {
    expect(warningsIn('price', 16_000, { baseline: 10_000 })).toEqual([['Up 60% (limit 50%)', 'Naik 60% (batas 50%)']]);
    expect(warningsIn('price', 4000, { baseline: 10_000 })).toEqual([
      ['Down 60% (limit 50%)', 'Turun 60% (batas 50%)'],
    ]);
    expect(warningsIn('price', 15_000, { baseline: 10_000 })).toEqual([]);
    expect(
      warningsIn('price', 16_000, { baseline: 10_000, settings: { ...usualSettings, changePercent: 60 } }),
    ).toEqual([]);
  });

  it('doubt a price that lost its thousands', () => {
    expect(warningsIn('price', 15, { baseline: 15_000 })).toEqual([
      ['It says Rp15. Did you mean Rp15,000?', 'Tertulis Rp15. Maksud Anda Rp15.000?'],
    ]);
  });

  it('doubt a first price below the smallest note, but where the shop has such', () => {
    const usual = (low: number) => ({
      baseline: 0,
      usualIn: () => ({ low, middle: 50_000, high: 90_000, endings: new Set([0]) }),
    });
    const told = ['It says Rp700. Did you mean Rp700,000?', 'Tertulis Rp700. Maksud Anda Rp700.000?'];
    expect(warningsIn('price', 700, { baseline: 0 })).toEqual([told]);
    expect(warningsIn('price', 700, usual(20_000))).toEqual([told]);
    expect(warningsIn('price', 700, usual(500))).toEqual([]);
    expect(warningsIn('price', 1000, { baseline: 0 })).toEqual([]);
    expect(warningsIn('price', 700, { baseline: 800 })).toEqual([]);
  });

  it('doubt stock that is set to zero in many rows, by a stock or by a difference', () => {
    const told = ['11 stock values will become 0', '11 stok akan menjadi 0'];
    expect(warningsIn('stock:0', 0, { emptied: 11 })).toEqual([told]);
    expect(warningsIn('delta:0', -10, { emptied: 11, alike: 1 })).toEqual([told]);
    expect(warningsIn('delta:0', -9, { emptied: 11, alike: 1 })).toEqual([]);
    expect(warningsIn('stock:0', 0, { emptied: 10 })).toEqual([]);
    expect(warningsIn('stock:0', 0, { emptied: 10, settings: { ...usualSettings, zeroRows: 9 } })).toHaveLength(1);
  });
});
