import { rowCallIntentSchema, rowCallResultSchema, rowRunIntentSchema } from '../state/schema/row-lines';

/** The kind of runs over rows, and the shapes of their lines. */
export const rowLineShapes = {
  kind: 'rows',
  runIntent: rowRunIntentSchema,
  intent: rowCallIntentSchema,
  result: rowCallResultSchema,
} as const;
