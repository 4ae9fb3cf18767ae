import type { PropertiesPort } from '../google/ports';

/** Thresholds of the guard rails, shared by everybody who works in the spreadsheet. */
export interface Settings {
  /** A price that changes by more than so many per cent needs a tick. */
  readonly changePercent: number;
  /** More cells than this set to no stock at all in one push need a tick each. */
  readonly zeroRows: number;
  /** A push of more edits than this is refused. */
  readonly mostEdits: number;
  /** For so many days the journal keeps a push, so that it can be undone. */
  readonly undoDays: number;
}

export const usualSettings: Settings = { changePercent: 50, zeroRows: 10, mostEdits: 20_000, undoDays: 30 };

const settingsProperty = 'ngorder.settings';

export function loadSettings({ document }: PropertiesPort): Settings {
  const saved = document.get(settingsProperty);
  return saved === undefined ? usualSettings : { ...usualSettings, ...(JSON.parse(saved) as Partial<Settings>) };
}

export function saveSettings(properties: PropertiesPort, changes: Partial<Settings>): Settings {
  const settings = { ...loadSettings(properties), ...changes };
  properties.document.set(settingsProperty, JSON.stringify(settings));
  return settings;
}

const nameProperty = 'ngorder.name';

/** How a person signs pushes, for the colleagues; `''` when they have not said. */
export const loadName = ({ user }: PropertiesPort): string => user.get(nameProperty) ?? '';
export const saveName = ({ user }: PropertiesPort, name: string): void => user.set(nameProperty, name);
