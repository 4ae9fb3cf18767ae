import type { ShopAccess } from '../../runs/shop-session';
import type { Dataset, DatasetContext } from '../../tables/dataset';
import { beginReading, readDataset } from './read-dataset';
import { newReadingState } from './reading-state';
import { RowStore } from './row-store';

/** Asks only for what a dataset's columns depend on. */
export function readContext(dataset: Dataset, { client, memory }: ShopAccess): DatasetContext {
  const state = newReadingState({});
  const onlyContext: Dataset = { ...dataset, start: () => [] };
  beginReading(onlyContext, state);
  readDataset(onlyContext, state, new RowStore(), { client, memory, onProgress: () => undefined });
  return state.context;
}
