import { partOf, recordName } from '../../../src/sidebar/endpoints/answer/answer-part';
import { answerValue } from '../../../src/sidebar/endpoints/answer/answer-value';
import { isFileAnswer } from '../../../src/sidebar/endpoints/answer/file-answer-view';
import { fieldTitle, titleOf, valueName } from '../../../src/sidebar/endpoints/own-text';
import { localizationIn } from '../../../src/sidebar/shell/localization';
import { field } from './form-samples';

const [id, en] = [localizationIn('id'), localizationIn('en')];

describe('a value of an answer', () => {
  it.each([
    ['price', 15_000, 'Rp15.000', 'Rp15,000'],
    ['gross_profit', -2500, '-Rp2.500', '-Rp2,500'],
    ['qty', 1018, '1.018', '1,018'],
    ['order_id', 100_001, '100001', '100001'],
    ['order_date', '2026-10-26', '26 Okt 2026', '26 Oct 2026'],
    ['created_at', '2026-10-26 06:50:00', '26 Okt 2026, 06.50', '26 Oct 2026, 06:50'],
    ['is_active', true, 'Ya', 'Yes'],
    ['payment_status', 'PAID', 'Lunas', 'Paid'],
    ['size', 'S', 'S', 'S'],
    ['paid_at', '0000-00-00', '–', '–'],
    ['note', null, '–', '–'],
    ['status', 'constructor', 'constructor', 'constructor'],
    ['name', '<b>Kaos</b>', '<b>Kaos</b>', '<b>Kaos</b>'],
  ])('is told by what its name says that it is: %s', (name, value, indonesian, english) => {
    expect([answerValue(name, value, id), answerValue(name, value, en)]).toEqual([indonesian, english]);
  });
});

describe('a part of an answer', () => {
  it('is a value, a list, or names with values', () => {
    expect([partOf(null), partOf([1]), partOf({ a: 1 })].map(({ kind }) => kind)).toEqual(['value', 'list', 'record']);
  });

  it('is called by its own name, by that of what is in it, or by its first value', () => {
    expect(recordName({ id: 5, sku: 'KB-1', name: 'Kaos' })).toBe('Kaos');
    expect(recordName({ id: 5, warehouse_name: 'Gudang Utama' })).toBe('Gudang Utama');
    expect(recordName({ id: 5, product: { id: 7, name: 'Kaos' } })).toBe('Kaos');
    expect(recordName({ id: 5, is_active: true })).toBe('5');
    expect(recordName({})).toBe('');
  });

  it('is a file where it has all that a file has', () => {
    const file = { name: 'a.pdf', contentType: 'application/pdf', base64: 'JVBERg==' };
    expect([isFileAnswer(file), isFileAnswer({ ...file, base64: 5 }), isFileAnswer(null)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a field', () => {
  it('has the name that people call it, or words made of its own', () => {
    expect([fieldTitle(id.texts.fields, 'awb_number'), fieldTitle(id.texts.fields, 'new_thing_id')]).toEqual([
      'No. resi',
      'New thing id',
    ]);
    expect(fieldTitle(id.texts.fields, 'constructor')).toBe('Constructor');
  });

  it('that asks for an id is called after what it is of', () => {
    expect(titleOf(field('id', { names: 'variation' }), id.texts)).toBe('Variasi');
    expect(titleOf(field('id'), id.texts)).toBe('ID');
  });

  it('has its codes named by what they mean in it', () => {
    expect([valueName(id.texts, 'pickup', '0'), valueName(id.texts, 'elsewhere', '0')]).toEqual(['Siap dikirim', '0']);
  });
});
