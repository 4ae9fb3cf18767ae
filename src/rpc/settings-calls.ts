import { allEndpoints } from '../api/catalogue';
import { isOpen } from '../api/endpoint';
import { settingsSchema } from '../state/schema/settings';
import { liveConsent, loadName, loadSettings, saveName, saveSettings, signLiveReading } from '../state/settings';
import * as v from '../state/valibot';
import { type RpcContext, rpcCall } from './rpc-call';

/** The settings, and what a form needs to offer them. */
function describeSettings({ platform, language }: RpcContext) {
  return {
    settings: loadSettings(platform),
    /** How this person signs pushes. */
    name: loadName(platform.properties),
    /** Whether formulas really may read live: this person has allowed it, and is heeded if the file is theirs. */
    consented: liveConsent(platform) !== undefined,
    /** Every endpoint that can be put on the list. */
    formulaEndpoints: allEndpoints()
      .filter(isOpen)
      .map(({ id, summary }) => ({ id, summary: summary[language] })),
  };
}

export const settingsCalls = {
  'settings.get': rpcCall(v.object({}), describeSettings),
  /** Replaces whole groups of settings; groups that are not given stay as they are. */
  'settings.set': rpcCall(
    v.object({
      settings: v.optional(v.partial(settingsSchema), {}),
      name: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(60))),
    }),
    (context, { settings, name }) => {
      const before = loadSettings(context.platform);
      const { refreshedAt } = before.formulas;
      const formulas = { ...(settings.formulas ?? before.formulas), refreshedAt };
      const after = { formulas, push: settings.push ?? before.push };
      saveSettings(context.platform, after);
      if (settings.formulas) signLiveReading(context.platform, after);
      if (name !== undefined) saveName(context.platform.properties, name);
      return describeSettings(context);
    },
  ),
};
