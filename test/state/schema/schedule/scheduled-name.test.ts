import { nameByOthers } from '../../../../src/state/schema/schedule/scheduled-name';

describe('the name that a colleague gave to scheduled prices', () => {
  it('is one line, and no longer than a person may type it', () => {
    expect(nameByOthers(' Promo\n12.12 ')).toBe('Promo 12.12');
    expect(nameByOthers('x'.repeat(41))).toBe('x'.repeat(40));
    expect(nameByOthers(`${'x'.repeat(39)}😀`)).toBe('x'.repeat(39));
  });

  it('is none where there is none', () => {
    expect([nameByOthers(), nameByOthers(' \n')]).toEqual(['', '']);
  });
});
