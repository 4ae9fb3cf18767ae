import type { Behaviours } from './behaviour';

/** Of cells, tabs and spreadsheets. */
export const sheetBehaviours = {
  'cells.blank': { says: 'blank cells are read as empty texts', known: 'documented', facts: '§3' },
} as const satisfies Behaviours;
