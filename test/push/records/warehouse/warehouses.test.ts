import type { PlanView } from '../../../../src/rpc/push-calls';
import type { Shop, ShopOptions } from '../../../../workbench/shop/shop';
import { openDataset } from '../../open-dataset';

const admins = '#admins';

function openWarehouses(options: Partial<ShopOptions> & { readonly arrange?: (shop: Shop) => void } = {}) {
  const opened = openDataset('warehouses', 'id', options);
  const { warehouses, staff } = opened.shop.state;
  const [main, warehouse, other] = warehouses;
  const [owner, helper] = staff;
  if (!main || !warehouse || !other || !owner || !helper) throw new Error('too small a shop');
  return { ...opened, main, warehouse, other, owner, helper };
}

describe('an edit of a warehouse', () => {
  it('says that its admins have to be written beside it, and where their ids stand', () => {
    const { shop, warehouse, type, preview } = openWarehouses();
    type(warehouse.id, 'warehouse', 'Gudang Solo');
    const reason =
      'Ngorder wants a warehouse\'s admins with every change and does not tell them: write all of their IDs into "Admin IDs", for instance 12; 34. The data "Staff" show the IDs';
    expect(preview().edits).toMatchObject([{ status: 'blocked', reason }]);
    expect(shop.violations).toEqual([]);
  });

  it('takes only ids of the staff', () => {
    const { shop, warehouse, owner, type, preview } = openWarehouses();
    const known = shop.state.staff.map(({ id, name }) => `${id} (${name})`).join(', ');
    type(warehouse.id, 'warehouse', 'Gudang Solo');
    type(warehouse.id, admins, `${owner.id}; 99999; Budi`);
    expect(preview().edits).toMatchObject([
      { status: 'blocked', reason: `"99999; Budi" is not the ID of a staff member. There are: ${known}` },
    ]);
  });

  it('sets the admins that its row names, which stay there, and an undo sets them again', () => {
    const { shop, warehouse, owner, helper, type, cell, preview, confirm, rpc } = openWarehouses();
    const before = warehouse.name;
    type(warehouse.id, 'warehouse', 'Gudang Solo');
    type(warehouse.id, admins, `${helper.id}, ${owner.id}`);
    const { run, counts } = confirm(preview());
    expect(counts.done).toBe(1);
    expect(warehouse).toMatchObject({ name: 'Gudang Solo', adminIds: [helper.id, owner.id], isActive: true });
    expect(cell(warehouse.id, admins)).toBe(`${helper.id}, ${owner.id}`);
    warehouse.adminIds = [];
    expect(confirm(rpc<PlanView>('push.undo', { run })).counts.done).toBe(1);
    expect(warehouse).toMatchObject({ name: before, adminIds: [helper.id, owner.id] });
    expect(shop.violations).toEqual([]);
  });

  it('is held back if the admins beside it are others than in the preview', () => {
    const { warehouse, owner, helper, type, preview, confirm } = openWarehouses();
    type(warehouse.id, 'warehouse', 'Gudang Solo');
    type(warehouse.id, admins, String(owner.id));
    const plan = preview();
    type(warehouse.id, admins, String(helper.id));
    expect(confirm(plan).counts).toMatchObject({ done: 0, notPushed: 1 });
    expect(warehouse.name).not.toBe('Gudang Solo');
  });

  it('leaves a closed one closed', () => {
    const { warehouse, owner, type, preview, confirm } = openWarehouses();
    warehouse.isActive = false;
    type(warehouse.id, 'warehouse', 'Gudang Solo');
    type(warehouse.id, admins, String(owner.id));
    expect(confirm(preview()).counts.done).toBe(1);
    expect(warehouse).toMatchObject({ name: 'Gudang Solo', isActive: false });
  });

  it('is refused where the shop does not tell whether it is active', () => {
    const { shop, warehouse, owner, type, preview } = openWarehouses();
    type(warehouse.id, 'warehouse', 'Gudang Solo');
    type(warehouse.id, admins, String(owner.id));
    // A shop that shows all warehouses whatever the filter says.
    Object.defineProperty(shop.state.warehouses, 'filter', { value: () => shop.state.warehouses });
    const reason =
      'The shop does not say whether this warehouse is active, so it cannot be sent back as it is; change it in Ngorder';
    expect(preview().edits).toMatchObject([{ status: 'blocked', reason }]);
  });

  it('is refused for the main one', () => {
    const { main, type, preview } = openWarehouses();
    type(main.id, 'warehouse', 'Gudang Solo');
    expect(preview().edits).toMatchObject([
      { status: 'blocked', reason: 'The main warehouse cannot be changed from here' },
    ]);
  });
});
