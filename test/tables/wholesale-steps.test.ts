import fc from 'fast-check';
import { formatSteps, parseSteps, stepsText, wholesaleText } from '../../src/tables/wholesale-steps';

const amount = fc.nat({ max: 999_999_999 });
const steps = fc.array(fc.record({ from: amount, to: amount, price: amount }), { maxLength: 8 });

describe('wholesale steps', () => {
  it('are read as they were written', () => {
    fc.assert(fc.property(steps, (list) => expect(parseSteps(formatSteps(list))).toEqual(list)));
  });

  it('are read however loosely they are spaced', () => {
    const space = fc.stringMatching(/^ {0,3}$/);
    fc.assert(
      fc.property(steps, fc.array(space, { minLength: 1, maxLength: 9 }), (list, spaces) => {
        let turn = 0;
        const loose = formatSteps(list).replace(/([-:;]) ?/g, (_, sign: string) => {
          const next = () => spaces[turn++ % spaces.length] ?? '';
          return next() + sign + next();
        });
        expect(parseSteps(loose)).toEqual(list);
      }),
    );
  });

  it.each(['-', ' - ', ''])('are none in %j', (text) => {
    expect(parseSteps(text)).toEqual([]);
  });

  it.each([
    '3-10: 9.000',
    '3-10: 9,000',
    '3-10: Rp9000',
    '3-10 9000',
    '3-10: 9000, 11-50: 8500',
    '3-10: 9000;',
    '3: 9000',
    '3+: 9000',
    '-3-10: 9000',
    '3-10: -9000',
    '3-10: 9000.5',
    '3-10: 9e3',
    '3-10: 1234567890',
    '10/3/2026',
  ])('are not guessed from %j', (text) => {
    expect(parseSteps(text)).toBeUndefined();
  });

  it('are shown the same from the list and from the detail, and not where wholesale is off', () => {
    const list = [{ id: 5, from: '3', to: 10, price: '9000.00' }];
    const product = (fields: object) => fields as Parameters<typeof wholesaleText>[0];
    expect(wholesaleText(product({ wholesale_status: 'Y', wholesales: list }))).toBe('3-10: 9000');
    expect(wholesaleText(product({ wholesale_status: 'Y', wholesale_prices: list }))).toBe('3-10: 9000');
    expect(wholesaleText(product({ wholesale_status: 'N', wholesales: list }))).toBe('');
    expect(wholesaleText(product({ wholesale_status: 'N' }))).toBe('');
  });

  it('that another version of the shop tells otherwise stay readable, and are no steps', () => {
    const text = stepsText([{ id: 5, minimum: 3, price: 9000 }]);
    expect(text).toBe('id: 5, minimum: 3, price: 9000');
    expect(parseSteps(text)).toBeUndefined();
  });
});
