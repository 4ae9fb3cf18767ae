import { insertFormula } from '../formulas/insert-formula';
import * as v from '../state/valibot';
import { AddOnError } from '../text/add-on-error';
import { rpcCall } from './rpc-call';

/** {facts §1}: as much as one cell takes. */
const longestText = 50_000;
/** {facts §1}: no sheet has more cells, so none has a row or column beyond. */
const mostCells = 10_000_000;
const place = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostCells));

const argumentSchema = v.union([
  v.object({ kind: v.literal('blank') }),
  v.object({ kind: v.literal('text'), text: v.pipe(v.string(), v.maxLength(longestText)) }),
  v.object({ kind: v.literal('number'), number: v.number() }),
  v.object({ kind: v.literal('flag'), flag: v.boolean() }),
  v.object({
    kind: v.literal('cells'),
    tabId: v.pipe(v.number(), v.integer()),
    area: v.object({ row: place, column: place, rows: place, columns: place }),
  }),
]);

const takenSchema = v.object({
  tabId: v.pipe(v.number(), v.integer()),
  row: place,
  column: place,
  holds: v.string(),
});

/** Custom functions, for a form that fills them in. */
export const functionCalls = {
  /** The cells that are selected now, to be an argument. */
  'functions.selection': rpcCall(v.object({}), ({ platform }) => {
    const selected = platform.workbook.selection();
    if (!selected) throw new AddOnError('noCellSelected');
    const { tab, area } = selected;
    return { tabId: tab.id, area, label: `${tab.name}!${tab.a1(area)}` };
  }),
  /** Puts a function into the cell that is selected. One that holds something is told, and written over when it is sent along as `over`. */
  'functions.insert': rpcCall(
    v.object({
      name: v.string(),
      arguments: v.pipe(v.array(argumentSchema), v.maxLength(30)),
      over: v.optional(takenSchema),
    }),
    ({ platform }, { name, arguments: args, over }) => insertFormula(platform, name, args, over),
  ),
};
