import { kindOfColumn, recordKind } from '../../../src/push/values/kind-of-column';

describe('the kind of value that goes back from a column', () => {
  it('follows from the kind of column, or is named', () => {
    expect([kindOfColumn('percent'), recordKind('phone')]).toEqual(['share', 'phone']);
  });

  it.each(['telephone', 'toString', 'command'])('is not %s, of which no field of a record is', (name) => {
    expect(() => recordKind(name)).toThrow(name);
  });

  it.each(['day', 'difference'] as const)('is none for a column of kind %s', (kind) => {
    expect(() => kindOfColumn(kind)).toThrow(kind);
  });
});
