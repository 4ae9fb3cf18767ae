import type { Platform, PropertiesPort } from '../google/ports';
import * as v from './valibot';

/** What everybody who works in the file has agreed on. Lives in the document properties: shared, and never a secret. */
export const settingsSchema = v.object({
  formulas: v.optional(
    v.object({
      /** Whether formulas may ask the shop itself, with the key of the file's owner. */
      live: v.optional(v.boolean(), false),
      /** Ids of the endpoints that they may ask then. */
      endpoints: v.optional(v.array(v.pipe(v.string(), v.maxLength(60))), [
        'expedition.cost',
        'expedition.list',
        'product.search',
        'product.warehouseStock',
        'region.search',
        'warehouse.list',
      ]),
      /** How long an answer of the shop is good, in minutes. */
      minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(360)), 10),
      /** When somebody last asked for fresh answers everywhere; milliseconds since 1970. */
      refreshedAt: v.optional(v.number(), 0),
    }),
    {},
  ),
  /** Thresholds of the guard rails. */
  push: v.optional(
    v.object({
      /** A price that changes by more than so many per cent needs a tick. */
      changePercent: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)), 50),
      /** More cells than this set to no stock at all in one push need a tick each. */
      zeroRows: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)), 10),
      /** A push of more edits than this is refused. */
      mostEdits: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)), 20_000),
      /** For so many days the journal keeps a push, so that it can be undone. */
      undoDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)), 30),
    }),
    {},
  ),
});

export type PushSettings = Settings['push'];
export type Settings = v.InferOutput<typeof settingsSchema>;

const settingsProperty = 'ngorder.settings';
const consentProperty = (spreadsheetId: string): string => `ngorder.live:${spreadsheetId}`;

/** The settings, with the usual value wherever none was set. */
export function loadSettings({ properties }: Pick<Platform, 'properties'>): Settings {
  const saved = properties.document.get(settingsProperty);
  return v.parse(settingsSchema, saved === undefined ? {} : JSON.parse(saved));
}

export function saveSettings({ properties }: Platform, settings: Settings): void {
  properties.document.set(settingsProperty, JSON.stringify(settings));
}

/**
 * Puts this person's own name under live reading as it is set, or takes it away. Formulas run with the properties of the file's owner {facts
 * §4}, so only what the owner allowed is ever read with the owner's key, whatever others write into the shared settings.
 */
export function signLiveReading({ properties, workbook }: Platform, { formulas }: Settings): void {
  const property = consentProperty(workbook.id);
  if (formulas.live) properties.user.set(property, JSON.stringify(formulas.endpoints));
  else properties.user.remove(property);
}

/** The endpoints that this person (in a formula: the file's owner) has allowed formulas to ask; `undefined` for none at all. */
export function liveConsent({ properties, workbook }: Platform): readonly string[] | undefined {
  const given = properties.user.get(consentProperty(workbook.id));
  return given === undefined ? undefined : (JSON.parse(given) as readonly string[]);
}

/** Answers that formulas got before now are good no more. */
export function markFormulasRefreshed(platform: Platform): void {
  const settings = loadSettings(platform);
  const formulas = { ...settings.formulas, refreshedAt: platform.clock.now() };
  saveSettings(platform, { ...settings, formulas });
}

const nameProperty = 'ngorder.name';

/** How a person signs pushes, for the colleagues; `''` when they have not said. */
export const loadName = ({ user }: PropertiesPort): string => user.get(nameProperty) ?? '';
export const saveName = ({ user }: PropertiesPort, name: string): void => user.set(nameProperty, name);
