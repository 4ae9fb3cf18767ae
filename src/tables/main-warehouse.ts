import { catalogue } from '../api/catalogue';
import type { Client } from '../api/client';
import { mainWarehouseId } from '../api/resources/warehouse';

/** What the shop calls its main warehouse, which some answers leave without a name. One call. */
export function readMainWarehouse(client: Client): string {
  const warehouses = client.call(catalogue.warehouse.list, { with_main_warehouse: true }).data;
  return warehouses.find(({ id }) => id === mainWarehouseId)?.warehouse ?? '';
}
