import { allEndpoints } from '../api/catalogue';
import { isOpen } from '../api/endpoint';
import { readingFamilies, readingFamilyIds } from '../api/reading-families';
import { cellLanguage, storedSheetLanguage, switchSheetLanguage } from '../state/cell-language';
import { chooseLanguage, languageChoice, personLanguage } from '../state/person-language';
import { type Settings, settingsChangeSchema, settingsSchema, usualFormulaEndpoints } from '../state/schema/settings';
import {
  chooseAppearance,
  liveConsent,
  loadName,
  loadSettings,
  nameSchema,
  personAppearance,
  saveName,
  saveSettings,
  signLiveReading,
} from '../state/settings';
import * as v from '../state/valibot';
import { isLanguage, type Language, say } from '../text/message';
import { type RpcContext, rpcCall } from './rpc-call';

/** The settings, and what a form needs to offer them. */
function describeSettings({ platform, language }: RpcContext) {
  return {
    settings: loadSettings(platform),
    /** How this person signs pushes. */
    name: loadName(platform.properties),
    /** In which language they want to be spoken to. */
    language: languageChoice(platform),
    /** How they want the panel and its windows to look. */
    appearance: personAppearance(platform.properties),
    /** In which the cells of the file are written. */
    sheetLanguage: cellLanguage({ platform, language }),
    /** Whether tabs that were there before somebody chose it keep their words. */
    keepsOldTabs: storedSheetLanguage(platform)?.isSwitched !== true,
    /** Whether formulas really may read live: this person has allowed it, and is heeded if the file is theirs. */
    consented: liveConsent(platform) !== undefined,
    /** What this person has allowed them to read; the rest of the list others put there. */
    allowed: liveConsent(platform) ?? [],
    /** Every endpoint that can be put on the list. */
    formulaEndpoints: allEndpoints()
      .filter(isOpen)
      .map(({ id, summary }) => ({ id, summary: summary[language], isUsual: usualFormulaEndpoints.includes(id) })),
    /** The same together, by what functions need for one purpose. */
    families: readingFamilyIds.map((id) => ({
      id,
      title: say(language, `family.${id}`),
      reveals: [
        say(language, `family.${id}.reveals`),
        ...(readingFamilies[id].isPersonal ? [say(language, 'family.personal')] : []),
      ].join(' '),
      endpoints: readingFamilies[id].endpoints,
    })),
  };
}

/**
 * What a person allows whose sidebar does not say so, as those of earlier versions: what they had allowed, and what they have put on the list just
 * now; of what stood there before, the usual ones once they allow any.
 */
function allowedBy({ platform }: RpcContext, before: Settings, { formulas }: Settings): readonly string[] {
  const signed = liveConsent(platform);
  const added = formulas.endpoints.filter((id) => !before.formulas.endpoints.includes(id));
  return [...(signed ?? usualFormulaEndpoints), ...added];
}

export const settingsCalls = {
  'settings.get': rpcCall(v.object({}), describeSettings),
  /** Changes what is given; all else stays as it is by now. What functions may read with this person's key is signed anew only where something of that is given. */
  'settings.set': rpcCall(
    v.object({
      settings: v.optional(settingsChangeSchema, {}),
      name: v.optional(nameSchema),
      language: v.optional(v.union([v.literal('auto'), v.custom<Language>(isLanguage)])),
      appearance: v.optional(v.picklist(['light', 'dark', 'system'])),
      /** Has all cells of the file written in this language from now on, those of tabs that are there too once they are refreshed. */
      sheetLanguage: v.optional(v.custom<Language>(isLanguage)),
      /** Ids of the endpoints that this person has ticked for formulas, now or before: no others are read with their key. */
      allowed: v.optional(v.array(v.string())),
    }),
    (context, { settings, name, allowed, language, appearance, sheetLanguage }) => {
      const before = loadSettings(context.platform);
      const { refreshedAt } = before.formulas;
      const after = v.parse(settingsSchema, {
        formulas: { ...before.formulas, ...settings.formulas, refreshedAt },
        push: { ...before.push, ...settings.push },
      });
      saveSettings(context.platform, after);
      const { live, endpoints } = settings.formulas ?? {};
      if (live !== undefined || endpoints !== undefined || allowed !== undefined) {
        signLiveReading(context.platform, after, new Set(allowed ?? allowedBy(context, before, after)));
      }
      if (name !== undefined) saveName(context.platform.properties, name);
      if (language !== undefined) chooseLanguage(context.platform, language);
      if (appearance !== undefined) chooseAppearance(context.platform.properties, appearance);
      if (sheetLanguage !== undefined) switchSheetLanguage(context.platform, sheetLanguage);
      const { platform } = context;
      return describeSettings({ platform, language: personLanguage(platform) });
    },
  ),
};
