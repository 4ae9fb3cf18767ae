import type { Appearance, Platform, PropertiesPort } from '../google/ports';
import { liveConsentOf } from './schema/live-consent';
import { knownSettings, type Settings, settingsDocument } from './schema/settings';
import { parseStored, printStored, readStored, refusalOf } from './schema/stored-document';
import * as v from './valibot';

type Store = Pick<Platform, 'properties'>;

/** Settings that nobody has set yet are none, each with its usual value. */
const savedSettings = ({ properties }: Store): string => properties.document.get(settingsDocument.name) ?? '{}';

/**
 * The settings, with the usual value wherever none was set. Of those that a newer version wrote, or that are damaged, whatever can be read: for
 * showing them, and for formulas.
 */
export function loadSettings(store: Store): Settings {
  const reading = readStored(settingsDocument, savedSettings(store));
  return reading.kind === 'read' ? reading.value : knownSettings(reading.content);
}

/**
 * The settings for whoever changes something in the shop: rules that cannot be read must not be broken.
 * @throws AddOnError `newerState`, `damagedState`.
 */
export function requireSettings(store: Store): Settings {
  const reading = readStored(settingsDocument, savedSettings(store));
  if (reading.kind !== 'read') throw refusalOf(settingsDocument, reading.kind);
  return reading.value;
}

/** @throws AddOnError `newerState`: what this version does not know of would be lost. */
export function saveSettings(store: Store, settings: Settings): void {
  const { kind } = readStored(settingsDocument, savedSettings(store));
  if (kind === 'newer') throw refusalOf(settingsDocument, kind);
  store.properties.document.set(settingsDocument.name, printStored(settingsDocument, settings));
}

/**
 * Puts this person's own name under live reading as it is set, or takes it away. Formulas run with the properties of the file's owner {facts
 * §4}, so only what the owner allowed is ever read with the owner's key, whatever others write into the shared settings: of what stands on the list, no
 * more is signed than what the person said themselves.
 * @param allowed what they have ticked, now or before.
 */
export function signLiveReading(
  { properties, workbook }: Platform,
  { formulas }: Settings,
  allowed: ReadonlySet<string>,
): void {
  const document = liveConsentOf(workbook.id);
  const signed = formulas.endpoints.filter((id) => allowed.has(id));
  if (!formulas.live) properties.user.remove(document.name);
  else if (signed.length > 0 || properties.user.get(document.name) !== undefined) {
    properties.user.set(document.name, printStored(document, signed));
  }
}

/** The endpoints that this person (in a formula: the file's owner) has allowed formulas to ask; `undefined` for none at all. */
export function liveConsent({ properties, workbook }: Platform): readonly string[] | undefined {
  const document = liveConsentOf(workbook.id);
  return parseStored(document, properties.user.get(document.name));
}

/**
 * Answers that formulas got before now are good no more.
 * @throws AddOnError `newerState`, `damagedState`.
 */
export function markFormulasRefreshed(platform: Platform): void {
  const settings = requireSettings(platform);
  const formulas = { ...settings.formulas, refreshedAt: platform.clock.now() };
  saveSettings(platform, { ...settings, formulas });
}

const nameProperty = 'ngorder.name';

export const nameSchema = v.pipe(v.string(), v.trim(), v.maxLength(60));

/** How a person signs pushes, for the colleagues; `''` when they have not said, or when what stands there is no name. */
export function loadName({ user }: PropertiesPort): string {
  const name = user.get(nameProperty);
  return v.is(nameSchema, name) ? name : '';
}

export const saveName = ({ user }: PropertiesPort, name: string): void => user.set(nameProperty, name);

const appearanceProperty = 'ngorder.appearance';

/** How the panel and the windows of this person look: light unless they chose otherwise, as the sheet beside them is. */
export function personAppearance({ user }: PropertiesPort): Appearance {
  const said = user.get(appearanceProperty);
  return said === 'dark' || said === 'system' ? said : 'light';
}

export function chooseAppearance({ user }: PropertiesPort, choice: Appearance): void {
  if (choice === 'light') user.remove(appearanceProperty);
  else user.set(appearanceProperty, choice);
}

const greeted = 'ngorder.greeted';

/** Whether a person is still greeted in files in which nothing was done yet. */
export const isGreeted = ({ user }: PropertiesPort): boolean => user.get(greeted) === undefined;

/** They know how to begin, in this file and in any other. */
export const dismissGreeting = ({ user }: PropertiesPort): void => user.set(greeted, 'yes');
