import { catalogue } from '../api/catalogue';
import { mainWarehouseId } from '../api/resources/warehouse';
import { type ReadStep, type ReadTask, readStep, readTask } from './dataset';

const { list } = catalogue.warehouse;

/**
 * Asks first what the shop calls its main warehouse, which some answers leave unnamed, then goes on with tasks that carry the name.
 * @param next the tasks that need it, given the name and what the first task carried.
 */
export const mainWarehouseStep = (next: (name: string, carry: unknown) => readonly ReadTask[]): ReadStep =>
  readStep(list, {
    understand: (warehouses, { carry }) => ({
      next: next(warehouses.find(({ id }) => id === mainWarehouseId)?.warehouse ?? '', carry),
    }),
  });

/** The task that begins it. */
export const mainWarehouseTask = (step: string, carry: unknown): ReadTask =>
  readTask(step, list, { with_main_warehouse: true }, carry);
