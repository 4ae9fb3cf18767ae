import { openPulled } from '../open-pulled';

type Edits = readonly (readonly [key: string, text: string])[];

function openEdited(edits: Edits) {
  const opened = openPulled({ products: 60, warehouses: 1, warehouseShare: 0 });
  const { id } = opened.variation(0);
  for (const [key, text] of edits) opened.typeIn(id, key, text);
  return { ...opened, id };
}

describe('a row in which its name or SKU is changed with something else', () => {
  const newName = ['name', 'Mukena Baru'] as const;
  const newSku = ['sku', 'MUK-BARU-1'] as const;
  const newStock = ['stock:0', '115'] as const;

  it.each<[string, Edits]>([
    ['a new name and a new stock', [newName, newStock]],
    ['a new SKU and a new stock', [newSku, newStock]],
    ['a new name, a new SKU and a new stock', [newName, newSku, newStock]],
    ['a new SKU and a difference of stock', [newSku, ['delta:0', '5']]],
    ['a new name and a new weight', [newName, ['weight', '310']]],
  ])('is pushed whole, without a tick: %s', (_, edits) => {
    const { preview, confirm } = openEdited(edits);
    const plan = preview();
    expect(plan.edits.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(confirm(plan).verdicts.map(({ kind }) => kind)).toEqual(edits.map(() => 'done'));
  });

  it.each(['stock:0', 'price'])('has its %s pushed where the SKU is unticked', (key) => {
    const { id, cell, typeIn, preview, confirm } = openEdited([newSku]);
    typeIn(id, key, String(Number(cell(id, key)) + 1));
    const { verdicts } = confirm(preview(), [`${id}/sku`]);
    expect(verdicts.map((verdict) => [verdict.key, verdict.kind])).toEqual([
      [`${id}/sku`, 'leftOut'],
      [`${id}/${key}`, 'done'],
    ]);
  });

  it('has its stock pushed where the name is one that the shop does not take', () => {
    const { id, preview, confirm } = openEdited([['name', '#N/A'], newStock]);
    const { verdicts } = confirm(preview());
    expect(verdicts).toContainEqual(expect.objectContaining({ key: `${id}/stock:0`, kind: 'done' }));
  });

  it('takes the tick of a name that another one has, where it is named as another row is, and none about its id', () => {
    const { variation, typeIn, preview, cell } = openPulled({ products: 60 });
    const [{ id }, other] = [variation(0), variation(30)];
    typeIn(id, 'name', String(cell(other.id, 'name')));
    typeIn(id, 'stock:0', '115');
    expect(preview().edits.flatMap(({ warnings }) => warnings)).toEqual([
      expect.stringMatching(/is already the name of variation/),
    ]);
  });
});
