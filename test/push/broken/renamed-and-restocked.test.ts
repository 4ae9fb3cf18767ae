import { openPulled } from '../open-pulled';

/** What comes of an honest edit of a variation's name or SKU, with another of the same row beside it. */
function pushed(edits: readonly (readonly [key: string, text: string])[]) {
  const { variation, typeIn, preview, confirm } = openPulled({ products: 60, warehouses: 1, warehouseShare: 0 });
  const { id } = variation(0);
  for (const [key, text] of edits) typeIn(id, key, text);
  const { verdicts } = confirm(preview());
  return verdicts.filter(({ kind }) => kind !== 'done').map(({ text }) => text);
}

describe('a row in which more than one thing is changed', () => {
  it.each<[string, readonly (readonly [string, string])[]]>([
    [
      'a new name and a new stock',
      [
        ['name', 'Mukena Baru'],
        ['stock:0', '115'],
      ],
    ],
    [
      'a new SKU and a new stock',
      [
        ['sku', 'MUK-BARU-1'],
        ['stock:0', '115'],
      ],
    ],
    [
      'a new name, a new SKU and a new stock',
      [
        ['name', 'Mukena Baru'],
        ['sku', 'MUK-BARU-1'],
        ['stock:0', '115'],
      ],
    ],
    [
      'a new SKU and a difference of stock',
      [
        ['sku', 'MUK-BARU-1'],
        ['delta:0', '5'],
      ],
    ],
    [
      'a new name and a new weight',
      [
        ['name', 'Mukena Baru'],
        ['weight', '310'],
      ],
    ],
  ])('is pushed without a refusal: %s', (_, edits) => {
    expect(pushed(edits)).toEqual([]);
  });

  it('is pushed whole where the SKU is left out of it', () => {
    const { variation, typeIn, preview, confirm } = openPulled({ products: 60, warehouses: 1, warehouseShare: 0 });
    const { id } = variation(0);
    typeIn(id, 'sku', 'MUK-BARU-1');
    typeIn(id, 'stock:0', '115');
    const plan = preview();
    const { verdicts } = confirm(plan, [`${id}/sku`]);
    expect(verdicts.filter(({ key }) => key.endsWith('stock:0')).map(({ kind }) => kind)).toEqual(['done']);
  });
});
