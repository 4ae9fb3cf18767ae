import type { SettingsView } from '../../../src/sidebar/shell/server/rpc-views';

/** Settings that nobody has changed, with nothing that functions may ask. */
export const plainSettings: SettingsView = {
  settings: {
    push: { changePercent: 50, zeroRows: 10, mostEdits: 20_000, undoDays: 30 },
    formulas: { live: false, endpoints: [], minutes: 10, refreshedAt: 0 },
  },
  ...({ language: 'auto', appearance: 'light', sheetLanguage: 'id', keepsOldTabs: false } as const),
  ...{ name: '', consented: false, allowed: [], formulaEndpoints: [], families: [] },
};
