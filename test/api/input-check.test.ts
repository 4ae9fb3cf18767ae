import { catalogue } from '../../src/api/catalogue';
import { checkInput } from '../../src/api/input-check';
import { codeOf } from '../push/open-pulled';

describe('an input with half of a character', () => {
  it.each([
    ['a text', catalogue.product.search, { keyword: '\ud800' }],
    ['a field of a record in a list', catalogue.product.update, { id: 1, variations: [{ id: '1', sku: 'a\udc00' }] }],
    ['a name', catalogue.product.update, { id: 1, preorder_setting: { '\ud800': 1 } }],
  ] as const)('is refused by name before anything is sent: in %s', (_, endpoint, input) => {
    expect(() => checkInput(endpoint, input)).toThrow(/broken character/);
  });

  it('passes with whole ones', () => {
    expect(codeOf(() => checkInput(catalogue.product.search, { keyword: '😀' }))).toBe('none');
  });
});
