import type { Platform } from '../../google/ports';
import { findConnection } from '../../state/connection';
import { type AlertSettings, alertSettingsOf, mostMuted, usualAlerts } from '../../state/schema/alerts/alert-settings';
import type { KnownAlert } from '../../state/schema/alerts/known-alerts';
import { parseStored, printStored, type StoredDocument } from '../../state/schema/stored-document';
import { underUserLock } from '../../state/under-user-lock';
import { isAddOnError } from '../../text/add-on-error';

type Reader = Pick<Platform, 'properties' | 'workbook'>;

const lockWaitMs = 10_000;

/** What this person wants to be told of by the shop that the file uses. What was chosen for all shops together counts until they choose. @throws AddOnError `newerState`. */
export function readAlertSettings(platform: Reader): AlertSettings {
  const { properties, workbook } = platform;
  const read = (document: StoredDocument<AlertSettings>) => parseStored(document, properties.user.get(document.name));
  return read(documentOf(platform)) ?? read(alertSettingsOf(workbook.id)) ?? usualAlerts;
}

const documentOf = (platform: Reader): StoredDocument<AlertSettings> =>
  alertSettingsOf(platform.workbook.id, findConnection(platform)?.id);

/** The same for what has other work to do: `undefined` where they cannot be read. */
export function alertSettingsAsFarAsReadable(platform: Reader): AlertSettings | undefined {
  try {
    return readAlertSettings(platform);
  } catch (error) {
    if (isAddOnError(error)) return undefined;
    throw error;
  }
}

/** Changes them as they stand, while nobody else does. @throws AddOnError `busy`, `newerState`. */
export function changeAlertSettings(
  platform: Reader & Pick<Platform, 'lock'>,
  change: (settings: AlertSettings) => AlertSettings,
): AlertSettings {
  const { properties } = platform;
  const document = documentOf(platform);
  return underUserLock(platform, lockWaitMs, () => {
    const after = change(readAlertSettings(platform));
    properties.user.set(document.name, printStored(document, after));
    return after;
  });
}

type Named = Pick<KnownAlert, 'topic' | 'id'>;

const isSame = (one: Named, other: Named): boolean => one.topic === other.topic && one.id === other.id;

/** Whether its person does not want to hear of it, as long as nothing about it changes. */
export const isMuted = ({ muted }: Pick<AlertSettings, 'muted'>, alert: Named & Pick<KnownAlert, 'newsAt'>): boolean =>
  muted.some((one) => isSame(one, alert) && one.newsAt === alert.newsAt);

/** The oldest give way: they are told again then. */
export function withMuted(
  settings: AlertSettings,
  { topic, id, newsAt }: Named & Pick<KnownAlert, 'newsAt'>,
  wanted: boolean,
): AlertSettings {
  const others = settings.muted.filter((one) => !isSame(one, { topic, id }));
  return { ...settings, muted: wanted ? [...others, { topic, id, newsAt }].slice(-mostMuted) : others };
}
