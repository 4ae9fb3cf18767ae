import { requireEndpoint } from '../../../src/api/catalogue';
import { rowFieldsOf } from '../../../src/rows/row-field';
import { conditionWords } from '../../../src/rows/telling/condition-words';
import { rowTitles } from '../../../src/rows/telling/row-titles';
import type { Language } from '../../../src/text/message';

describe('when a column has to be filled in', () => {
  const wordsOf = (id: string, key: string, language: Language) => {
    const endpoint = requireEndpoint(id);
    const fields = rowFieldsOf(endpoint.parameters);
    const condition = fields.find((one) => one.key === key)?.field.requiredIf ?? '';
    return conditionWords({ fields, titles: rowTitles(endpoint, language) }, key, condition, language);
  };

  it.each([
    ['variations.primary_image', 'Required where Pictures is filled in', 'Wajib diisi jika Gambar diisi'],
    ['variations.stock_quantity', 'Required where Type is Own stock', 'Wajib diisi jika Tipe Stok sendiri'],
    [
      'variations.stock',
      'Required where Type is From other suppliers / Preorder',
      'Wajib diisi jika Tipe Dari supplier lain / Preorder',
    ],
  ])('is told by the titles and values that the template shows: %s', (key, en, indonesian) => {
    expect(wordsOf('product.create', key, 'en')).toBe(en);
    expect(wordsOf('product.create', key, 'id')).toBe(indonesian);
  });

  it('is told as Ngorder says it where no column tells', () => {
    const told = conditionWords({ fields: [], titles: new Map() }, 'note', 'courier vendor is JNE', 'en');
    expect(told).toBe('Required if courier vendor is JNE');
  });
});
