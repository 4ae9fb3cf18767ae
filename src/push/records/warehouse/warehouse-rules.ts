import { catalogue } from '../../../api/catalogue';
import { mainWarehouseId } from '../../../api/resources/goods/warehouse';
import type { ShopSession } from '../../../runs/shop-session';
import { commandColumn } from '../../../tables/command-column';
import { adminsColumn, warehouses } from '../../../tables/datasets/stock/warehouses';
import type { Edit, Reason } from '../../edit';
import { deleteBy } from '../record-commands';
import type { RecordObjection, ShopRecord } from '../record-fields';
import type { RecordRules } from '../record-rules';

/** No answer tells whether a warehouse is active; the list's filter does. {api: Get Warehouses} */
const warehouseParts = [
  { input: { with_main_warehouse: true, is_active: 'ACTIVE' }, tells: { is_active: true } },
  { input: { with_main_warehouse: true, is_active: 'NON_ACTIVE' }, tells: { is_active: false } },
] as const;

/** `12; 34`, as people write it. */
const adminsIn = (details: Edit['details'] = {}): string[] =>
  String(details[adminsColumn] ?? '')
    .split(/[\s;,]+/)
    .filter(Boolean);

/** An update takes a warehouse whole, its admins too, whom no answer tells: the row has to. {api: Update Warehouse} */
const carriedWithWarehouse = (
  { warehouse, supplier_id, is_active }: ShopRecord,
  details: NonNullable<Edit['details']>,
): ShopRecord => ({ warehouse, supplier_id, is_active, user_id: adminsIn(details).map(Number) });

/** Why a warehouse cannot be changed as it is, or not with what its row says. The staff is read only if there is an edit to judge. */
function warehouseObjections({ client }: ShopSession): RecordObjection {
  let known: readonly Admin[] | undefined;
  const staff = () => {
    known ??= client.call(catalogue.user.list, {}).data.map(({ id, name }) => ({ id: String(id), name }));
    return known;
  };
  return ({ column, details }, { id, is_active }) => {
    if (id === mainWarehouseId) return { message: 'blocked.mainWarehouse', values: {} };
    if (column === commandColumn.key) return undefined;
    if (typeof is_active !== 'boolean') return { message: 'blocked.activeUnknown', values: {} };
    return adminObjection(adminsIn(details), staff);
  };
}

interface Admin {
  readonly id: string;
  readonly name: string;
}

function adminObjection(named: readonly string[], staff: () => readonly Admin[]): Reason | undefined {
  if (named.length === 0) return { message: 'blocked.adminsNeeded', values: {} };
  const strangers = named.filter((id) => !staff().some((admin) => admin.id === id));
  if (strangers.length === 0) return undefined;
  // People know their colleagues by name, and not by id.
  const allowed = staff().map(({ id, name }) => `${id} (${name})`);
  return { message: 'blocked.adminUnknown', values: { value: strangers.join('; '), allowed: allowed.join(', ') } };
}

export const warehouseRules: RecordRules = {
  dataset: warehouses,
  action: 'warehouse',
  labels: { sku: 'id', name: 'warehouse' },
  source: { parts: warehouseParts },
  carries: carriedWithWarehouse,
  details: [adminsColumn],
  objections: warehouseObjections,
  watches: ['is_active'],
  commands: [deleteBy(catalogue.warehouse.delete, (id) => ({ id }))],
};
