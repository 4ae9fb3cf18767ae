import * as v from 'valibot';
import { areaSchema, place, sheetEditSchema, tabId } from '../edits/sheet-edit';
import type { PageApi } from '../page-api';

const batch = v.pipe(v.number(), v.integer());
const nothing = v.strictObject({});

const answerSchema = v.strictObject({
  button: v.picklist(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']),
  text: v.string(),
});

/** What each request of a page has to be. */
export const requestSchemas: {
  readonly [Name in keyof PageApi]: v.GenericSchema<unknown, PageApi[Name]['args']>;
} = {
  shop: nothing,
  edit: v.strictObject({ edit: sheetEditSchema, seen: v.exactOptional(batch) }),
  undo: nothing,
  redo: nothing,
  select: v.strictObject({ tabId, areas: v.array(areaSchema), seen: batch, isFollowed: v.exactOptional(v.boolean()) }),
  answer: v.strictObject({ number: batch, answer: answerSchema }),
  closeSidebar: nothing,
  closeDialog: nothing,
  run: v.strictObject({ name: v.string(), args: v.array(v.unknown()) }),
  sell: v.strictObject({ tabId, row: place, column: place }),
  showGuide: v.strictObject({ isShown: v.boolean() }),
};
