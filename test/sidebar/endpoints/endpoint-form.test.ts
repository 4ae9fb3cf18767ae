import { addItem, give, removeItem } from '../../../src/sidebar/endpoints/form/form-field';
import { placesOf } from '../../../src/sidebar/endpoints/form/read-fields';
import { field, fieldAt, formOf, type } from './form-samples';

const issuesOf = (form: ReturnType<typeof formOf>) =>
  placesOf(form.fields).flatMap(([place, { id }]) => {
    const issue = form.read.value.issues.get(id);
    return issue === undefined ? [] : [`${place}: ${issue}`];
  });

describe('what is typed', () => {
  it.each([
    ['15000', 15_000],
    ['15.000', 15_000],
    ['Rp1.500.000', 1_500_000],
    ['1,500,000', 1_500_000],
    ['-3', -3],
    ['90071992547409931', '90071992547409931'],
  ])('is a whole number where it can be nothing else: %s', (text, value) => {
    const form = formOf([field('nominal', { type: 'integer' })]);
    type(form, 'nominal', text);
    expect(form.input.value).toEqual({ nominal: value });
  });

  it.each(['1.5', '1,50', '1.5000', '12a', 'dua', '1e3'])('is refused where it is no whole number: %s', (text) => {
    const form = formOf([field('nominal', { type: 'integer' })]);
    type(form, 'nominal', text);
    expect(form.input.value).toBeUndefined();
    expect(issuesOf(form)).toEqual(['nominal: notWhole']);
  });

  it.each([
    ['123,456', 'product_id'],
    ['123.456', 'product_id'],
    ['Rp123', 'order_id'],
    ['-5', 'order_id'],
  ])('is no id where it may be two, or a price: %s', (text, name) => {
    const names = name === 'product_id' ? ({ names: 'product' } as const) : {};
    const form = formOf([field(name, { type: 'integer', ...names })]);
    type(form, name, text);
    expect(issuesOf(form)).toEqual([`${name}: notAnId`]);
    type(form, name, '123456');
    expect(form.input.value).toEqual({ [name]: 123_456 });
  });

  it('keeps the zeros of a phone number, and a moment and a password as they go out', () => {
    const form = formOf([
      field('phone', { type: 'digits' }),
      field('start', { isMoment: true }),
      field('password', { isSecret: true }),
    ]);
    type(form, 'phone', '0812-3456 789');
    type(form, 'start', '2026-03-02T18:00');
    type(form, 'password', ' rahasia ');
    expect(form.input.value).toEqual({ phone: '08123456789', start: '2026-03-02 18:00', password: ' rahasia ' });
  });

  it('is held against the limits that the shop has', () => {
    const form = formOf([
      field('qty', { type: 'integer', min: 1, max: 9 }),
      field('name', { max: 3 }),
      field('warehouse_id', { type: 'integer', names: 'warehouse' }),
    ]);
    type(form, 'qty', '0');
    type(form, 'name', 'panjang');
    type(form, 'warehouse_id', 'Gudang Bandung');
    expect(issuesOf(form)).toEqual(['qty: tooSmall', 'name: tooLong', 'warehouse_id: notAnId']);
  });
});

describe('a record that is chosen by its name', () => {
  it('goes out as its id; given up, nothing is left of it', () => {
    const form = formOf([field('warehouse_id', { type: 'integer', names: 'warehouse' })]);
    const warehouse = fieldAt(form, 'warehouse_id');
    if (warehouse.kind !== 'value') throw new Error('no value');
    give(warehouse, '0', { id: '0', name: 'Gudang Utama', hint: '' });
    expect(form.input.value).toEqual({ warehouse_id: 0 });
    give(warehouse, '', null);
    expect(form.input.value).toEqual({});
  });
});

describe('what has to be filled in', () => {
  it('is told before anything is called, within what is begun alone', () => {
    const form = formOf([
      field('title', { required: true }),
      field('discount', { type: 'object', fields: [field('type', { required: true }), field('note')] }),
    ]);
    expect(issuesOf(form)).toEqual(['title: required']);
    type(form, 'discount.note', 'x');
    expect(issuesOf(form)).toEqual(['title: required', 'discount.type: required']);
  });

  it('may hang on another field beside it, filled in or usual', () => {
    const form = formOf([
      field('status', { values: ['PAID', 'UNPAID'], default: 'PAID' }),
      field('date', { type: 'date', requiredWhen: { names: ['status'], values: ['PAID', 'INSTALLMENT'] } }),
    ]);
    const { id } = fieldAt(form, 'date');
    expect([issuesOf(form), form.read.value.needed.has(id)]).toEqual([['date: required'], true]);
    type(form, 'status', 'UNPAID');
    expect(form.read.value.needed.has(id)).toBe(false);
    expect(form.input.value).toEqual({ status: 'UNPAID' });
  });

  it('may hang on an item of another list', () => {
    const form = formOf([
      field('products', { type: 'list', required: true, fields: [field('product_status')] }),
      field('payment', {
        type: 'object',
        required: true,
        fields: [field('cost', { type: 'integer', requiredWhen: { names: ['product_status'], values: ['R'] } })],
      }),
    ]);
    expect(issuesOf(form)).toEqual([]);
    type(form, 'products[0].product_status', 'R');
    expect(issuesOf(form)).toEqual(['payment.cost: required']);
  });

  it('may hang on whether another one is filled in', () => {
    const form = formOf([field('password'), field('again', { requiredWhen: { names: ['password'] } })]);
    expect(issuesOf(form)).toEqual([]);
    type(form, 'password', 'x');
    expect(issuesOf(form)).toEqual(['again: required']);
  });
});

describe('a list', () => {
  const products = field('products', {
    type: 'list',
    required: true,
    fields: [field('id', { type: 'integer', required: true }), field('qty', { type: 'integer' })],
  });

  it('begins with an item where it is required, and takes more and fewer', () => {
    const form = formOf([products]);
    const list = fieldAt(form, 'products');
    if (list.kind !== 'list') throw new Error('no list');
    expect(issuesOf(form)).toEqual(['products[0].id: required']);
    addItem(list);
    type(form, 'products[0].id', '5');
    type(form, 'products[1].id', '6');
    expect(form.input.value).toEqual({ products: [{ id: 5 }, { id: 6 }] });
    removeItem(list, list.items.value[0]?.id ?? '');
    expect(form.input.value).toEqual({ products: [{ id: 6 }] });
    removeItem(list, list.items.value[0]?.id ?? '');
    expect(form.input.value).toEqual({ products: [] });
  });

  it('of plain values leaves out what is blank, and is left out itself where it may be', () => {
    const ids = field('id', { type: 'list', items: field('', { type: 'integer' }) });
    const form = formOf([ids]);
    const list = fieldAt(form, 'id');
    if (list.kind !== 'list') throw new Error('no list');
    expect(form.input.value).toEqual({});
    addItem(list);
    addItem(list);
    type(form, 'id[1]', '7');
    expect(form.input.value).toEqual({ id: [7] });
  });
});

describe('a file', () => {
  it('is refused before it leaves where it is larger than the shop takes', () => {
    const form = formOf([field('logo', { type: 'file', required: true, maxMb: 2 })]);
    const logo = fieldAt(form, 'logo');
    if (logo.kind !== 'file') throw new Error('no file');
    expect(issuesOf(form)).toEqual(['logo: required']);
    const file = { name: 'logo.png', contentType: 'image/png', base64: 'aGFp' };
    logo.file.value = { ...file, bytes: 2 * 1_048_576 + 1 };
    expect(issuesOf(form)).toEqual(['logo: tooBig']);
    logo.file.value = { ...file, bytes: 3 };
    expect(form.input.value).toEqual({ logo: file });
  });
});

describe('a refusal of the script', () => {
  it('is told beside its field until something is changed', () => {
    const form = formOf([field('title'), field('note')]);
    expect(form.refuse('nowhere', 'no')).toBe(false);
    expect(form.refuse('title', 'Judul tidak cocok')).toBe(true);
    expect([fieldAt(form, 'title'), fieldAt(form, 'note')].map(form.refusalOf)).toEqual(['Judul tidak cocok', '']);
    type(form, 'title', 'lain');
    expect(form.refusalOf(fieldAt(form, 'title'))).toBe('');
  });
});
