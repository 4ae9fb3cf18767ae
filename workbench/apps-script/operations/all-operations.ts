import type { Operation } from '../operation';
import { checkboxOperations } from './checkbox-operations';
import { clearOperations } from './clear-operations';
import { fetchOperations } from './fetch-operations';
import { filterOperations } from './filter-operations';
import { mailOperations } from './mail-operations';
import { namedRangeOperations } from './named-range-operations';
import { protectionOperations } from './protection-operations';
import { rangeOperations } from './range-operations';
import { rangeStructureOperations } from './range-structure-operations';
import { scriptOperations } from './script-operations';
import { sheetOperations } from './sheet-operations';
import { sheetStructureOperations } from './sheet-structure-operations';
import { spreadsheetOperations } from './spreadsheet-operations';
import { storeOperations } from './store-operations';
import { tabOperations } from './tab-operations';
import { textFinderOperations } from './text-finder-operations';
import { utilitiesOperations } from './utilities-operations';

/** Everything that may be asked over the bridge, by name as in the reference. */
export const operations: Readonly<Record<string, Operation>> = {
  ...checkboxOperations,
  ...clearOperations,
  ...namedRangeOperations,
  ...rangeStructureOperations,
  ...sheetStructureOperations,
  ...tabOperations,
  ...textFinderOperations,
  ...fetchOperations,
  ...filterOperations,
  ...protectionOperations,
  ...mailOperations,
  ...rangeOperations,
  ...scriptOperations,
  ...sheetOperations,
  ...spreadsheetOperations,
  ...storeOperations,
  ...utilitiesOperations,
};
