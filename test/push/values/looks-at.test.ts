import { productPatch } from '../../../src/push/records/product/product-patch';
import { valueKinds } from '../../../src/push/values/value-kinds';
import { settingsSchema } from '../../../src/state/schema/settings';
import * as v from '../../../src/state/valibot';

const edit = { key: '1/x', recordId: '1', parentId: '1', sku: '', name: '', baseline: 5000, wanted: 6000 };
const columns = [
  'price',
  'price_buy',
  'price_reseller',
  'price1',
  'stock:0',
  'delta:0',
  'name',
  'awb_number',
  '#command',
];

describe('the doubts about a kind of value', () => {
  it.each(Object.entries(valueKinds))('look at no other column than those that the kind names: %s', (_kind, rules) => {
    const looked = new Set<string>();
    const look = (column: string) => {
      looked.add(column);
      return 5500;
    };
    const context = {
      settings: v.parse(settingsSchema, {}).push,
      ...{ baselineIn: () => 5500, cellIn: look, counterpart: undefined, alike: 1 },
    };
    for (const column of columns) {
      for (const { applies, values } of rules.doubts)
        if (applies({ ...edit, column }, context)) values?.({ ...edit, column }, context);
    }
    const named = 'looksAt' in rules ? (rules.looksAt ?? []) : [];
    expect([...looked].filter((column) => !named.includes(column))).toEqual([]);
  });

  it('look at what the kind of wholesale steps names', () => {
    const looked = new Set<string>();
    productPatch.doubtsAbout?.({ ...edit, column: 'wholesale', wanted: '3-10: 9000' }, (column) => {
      looked.add(column);
      return [1];
    });
    expect([...looked].sort()).toEqual([...(valueKinds.steps.looksAt ?? [])].sort());
  });
});
