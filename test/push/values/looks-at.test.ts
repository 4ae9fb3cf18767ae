import { productPatch } from '../../../src/push/records/product/product-patch';
import { valueKinds } from '../../../src/push/values/value-kinds';

describe('the doubts about wholesale steps', () => {
  it('look at the columns that the kind names, which a confirmation reads anew', () => {
    const edit = { key: '1/x', recordId: '1', parentId: '1', sku: '', name: '', baseline: 5000 };
    const looked = new Set<string>();
    productPatch.doubtsAbout?.({ ...edit, column: 'wholesale', wanted: '3-10: 9000' }, (column) => {
      looked.add(column);
      return [1];
    });
    expect([...looked].sort()).toEqual([...(valueKinds.steps.looksAt ?? [])].sort());
  });
});
