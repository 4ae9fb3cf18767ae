import type { Operation } from '../operation';
import { fetchOperations } from './fetch-operations';
import { protectionOperations } from './protection-operations';
import { rangeOperations } from './range-operations';
import { scriptOperations } from './script-operations';
import { sheetOperations } from './sheet-operations';
import { spreadsheetOperations } from './spreadsheet-operations';
import { storeOperations } from './store-operations';
import { utilitiesOperations } from './utilities-operations';

/** Everything that may be asked over the bridge, by name as in the reference. */
export const operations: Readonly<Record<string, Operation>> = {
  ...fetchOperations,
  ...protectionOperations,
  ...rangeOperations,
  ...scriptOperations,
  ...sheetOperations,
  ...spreadsheetOperations,
  ...storeOperations,
  ...utilitiesOperations,
};
