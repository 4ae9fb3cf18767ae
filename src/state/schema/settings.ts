import { isLanguage, type Language } from '../../text/message';
import * as v from '../valibot';
import type { EntriesOf, StoredDocument } from './stored-document';

/** What formulas may ask where nobody chose anything else. */
export const usualFormulaEndpoints: readonly string[] = [
  'expedition.cost',
  'expedition.list',
  'product.search',
  'product.warehouseStock',
  'region.search',
  'warehouse.list',
];

const formulas = v.object({
  /** Whether formulas may ask the shop itself, with the key of the file's owner. */
  live: v.optional(v.boolean(), false),
  /** Ids of the endpoints that they may ask then. */
  endpoints: v.optional(v.array(v.pipe(v.string(), v.maxLength(60))), [...usualFormulaEndpoints]),
  /** How long an answer of the shop is good, in minutes. */
  minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(360)), 10),
  /** When somebody last asked for fresh answers everywhere; milliseconds since 1970. */
  refreshedAt: v.optional(v.number(), 0),
});

/** Thresholds of the guard rails. */
const push = v.object({
  /** A price that changes by more than so many per cent needs a tick. */
  changePercent: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)), 50),
  /** More cells than this set to no stock at all in one push need a tick each. */
  zeroRows: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)), 10),
  /** A push of more edits than this is refused. */
  mostEdits: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)), 20_000),
  /** For so many days the journal keeps a push, so that it can be undone. */
  undoDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)), 30),
});

/** What everybody who works in the file has agreed on, with the usual value for whatever was not set. */
export const settingsSchema = v.object({ formulas: v.optional(formulas, {}), push: v.optional(push, {}) });

/** Of the settings, those fields that somebody changes. */
export const settingsChangeSchema = v.object({
  formulas: v.optional(v.partial(formulas)),
  push: v.optional(v.partial(push)),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
export type PushSettings = Settings['push'];

/** In the document properties: shared, and never a secret. Whoever pushes must know them; formulas make do with what can be read of them. */
export const settingsDocument: StoredDocument<Settings> = {
  name: 'ngorder.settings',
  version: 1,
  schema: settingsSchema,
  upgrades: [],
  mayBeLost: 'never',
};

/** What this version understands of settings that it cannot read as a whole, field by field; the usual value for everything else. */
export const knownSettings = (content: unknown): Settings => {
  const groups = fieldsOf(content);
  return v.parse(settingsSchema, {
    formulas: knownFields(formulas.entries, groups.formulas),
    push: knownFields(push.entries, groups.push),
  });
};

const fields = v.record(v.string(), v.unknown());

const fieldsOf = (content: unknown): Readonly<Record<string, unknown>> => (v.is(fields, content) ? content : {});

const knownFields = (entries: v.ObjectEntries, content: unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fieldsOf(content)).filter(([name, value]) => {
      const schema = new Map(Object.entries(entries)).get(name);
      return schema !== undefined && v.is(schema, value);
    }),
  );

/** In which language cells are written, for everybody who works in the file. */
export interface SheetLanguage {
  readonly language: Language;
  /** Somebody asked for it: tabs that were begun in another one take it over when they are refreshed. */
  readonly isSwitched?: true;
}

/** In the document properties: everybody who may edit the file may write it, and no more hangs on it than in which of our words cells are written. */
export const sheetLanguageDocument: StoredDocument<SheetLanguage> = {
  name: 'ngorder.sheetLanguage',
  version: 1,
  schema: v.object({
    language: v.custom<Language>(isLanguage),
    isSwitched: v.exactOptional(v.literal(true)),
  } satisfies EntriesOf<SheetLanguage>),
  upgrades: [],
  mayBeLost: 'always',
};
