import { cellsTold, isAbout, tellCell, withEdits, withoutEdits } from '../../../src/tables/tab/cell-states';

describe('the result of a row', () => {
  it('names each cell by its sign and its heading', () => {
    expect(tellCell('Stok · Gudang Utama', '✓ 12 → 15')).toBe('✓ Stok · Gudang Utama: 12 → 15');
  });

  it('confuses no headings that begin, end or contain each other, colons included', () => {
    const told = tellCell('Stok · Toko: Barat', '✗ gagal: 5 karung; tetap');
    expect(told).toBe('✗ Stok · Toko Barat: gagal: 5 karung; tetap');
    expect(isAbout(told, 'Stok · Toko: Barat')).toBe(true);
    for (const other of ['Stok', 'Stok · Toko', 'Toko Barat', 'Stok · Toko Barat: gagal']) {
      expect(isAbout(told, other)).toBe(false);
    }
  });

  it('takes an edit in place of what it told of the same cell, and keeps the others with their words', () => {
    const before = '✓ Harga: 1 → 2; ✗ Stok: gagal: a; b · 2 Mar 2026 09.00';
    const edits = new Map([['Harga', '● Harga: belum diterapkan']]);
    expect(withEdits(before, edits)).toBe('● Harga: belum diterapkan; ✗ Stok: gagal: a; b · 2 Mar 2026 09.00');
  });

  it('loses its edits, and nothing else, once there are none', () => {
    expect(withoutEdits('● Stok: belum diterapkan; ≠ Harga: 1 → 2; ✓ Berat: 1 → 2')).toBe('✓ Berat: 1 → 2');
    expect(withoutEdits('● Stok: belum diterapkan')).toBe('');
    expect(withoutEdits('✓ Berat: 1 → 2')).toBe('✓ Berat: 1 → 2');
  });

  it('drops what earlier versions said of no named cell once something is edited', () => {
    expect(cellsTold('● Diubah, belum diterapkan')).toEqual([]);
    expect(cellsTold('✓ 108 → 150 (Stok) · 09.00')).toEqual([]);
  });
});
