import {
  type Relocation,
  renameInReferences,
  rewriteReferences,
  shiftReferences,
} from '../../../workbench/apps-script/formula/rewrite-references';

const inserted = (before: number, count: number) => (position: number) =>
  position >= before ? position + count : position;
const deleted = (first: number, count: number) => (position: number) => {
  if (position < first) return position;
  return position < first + count ? undefined : position - count;
};
const rewrite = (formula: string, relocation: Relocation) =>
  rewriteReferences(formula, relocation, (name) => name === undefined || name === 'Stok');

describe('references of formulas', () => {
  it('follow inserted rows and columns, whole columns and rows too', () => {
    const down: Relocation = { row: inserted(3, 2) };
    const right: Relocation = { column: inserted(2, 1) };
    expect(rewrite('=A2+$B$3+Stok!C9', down)).toBe('=A2+$B$5+Stok!C11');
    expect(rewrite('=SUM(A2:A)+SUM(A4:A)+SUM(2:5)', down)).toBe('=SUM(A2:A)+SUM(A6:A)+SUM(2:7)');
    expect(rewrite('=SUM(A:A)+SUM($B:C)+SUM(A1:C)', right)).toBe('=SUM(A:A)+SUM($C:D)+SUM(A1:D)');
    expect(rewrite('=SUM(A1:INDEX(B:B,3))', right)).toBe('=SUM(A1:INDEX(C:C,3))');
  });

  it('become smaller with what is deleted, and #REF! when all of it is', () => {
    expect(rewrite('=SUM(B2:B9)', { row: deleted(2, 3) })).toBe('=SUM(B2:B6)');
    expect(rewrite('=SUM(B2:B9)', { row: deleted(8, 5) })).toBe('=SUM(B2:B7)');
    expect(rewrite('=SUM(B2:B4)', { row: deleted(2, 3) })).toBe('=SUM(#REF!)');
    expect(rewrite('=SUM(A:C)', { column: deleted(3, 1) })).toBe('=SUM(A:B)');
    expect(rewrite('=SUM(C:C)+C1', { column: deleted(3, 1) })).toBe('=SUM(#REF!)+#REF!');
    expect(rewrite('=SUM(B5:B)', { row: deleted(4, 3) })).toBe('=SUM(B4:B)');
  });

  it('are told from texts, functions, names and other sheets', () => {
    const down: Relocation = { row: inserted(1, 1) };
    const kept = '="A1"&LOG10(5)&Harga_A1&Lain!A1&\'Data lain\'!A1:B2';
    expect(rewrite(kept, down)).toBe(kept);
  });
});

describe('formulas in which a tab is named', () => {
  it('follow it to its new name, in quotes where it needs them, and leave texts and namesakes alone', () => {
    expect(renameInReferences('=Stok!A1+stok!B:B&"Stok!A1"+Stok2!A1', 'Stok', 'Gudang')).toBe(
      '=Gudang!A1+Gudang!B:B&"Stok!A1"+Stok2!A1',
    );
    expect(renameInReferences("='Stok toko'!A1:B", 'Stok toko', 'Budi')).toBe('=Budi!A1:B');
    expect(renameInReferences('=Stok!A1', 'Stok', "Budi's")).toBe("='Budi''s'!A1");
    expect(renameInReferences('=Stok!A1', 'Stok', 'A1')).toBe("='A1'!A1");
    expect(renameInReferences('=A1+Stok(A1)', 'Stok', 'Gudang')).toBe('=A1+Stok(A1)');
  });
});

describe('formulas that are copied elsewhere', () => {
  it('take along what is not held, whole columns and rows too', () => {
    expect(shiftReferences('=A1+$B$2+SUM(C:C)+SUM($D:E)+SUM(3:4)+SUM(A2:A)', 1, 1)).toBe(
      '=B2+$B$2+SUM(D:D)+SUM($D:F)+SUM(4:5)+SUM(B3:B)',
    );
    expect(shiftReferences('=Stok!A1&"A1"', 2, 0)).toBe('=Stok!A3&"A1"');
  });

  it('lose what lies beyond the edge', () => {
    expect(shiftReferences('=A1+B2+SUM(A:B)', -1, -1)).toBe('=#REF!+A1+SUM(#REF!)');
  });
});
