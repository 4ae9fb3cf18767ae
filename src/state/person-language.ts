import type { Platform } from '../google/ports';
import { isLanguage, type Language, languageOf } from '../text/message';

/** What a person said of the language in which they are spoken to; `auto` is that of their account. */
export type LanguageChoice = 'auto' | Language;

const choiceProperty = 'ngorder.language';

export function languageChoice({ properties }: Pick<Platform, 'properties'>): LanguageChoice {
  const said = properties.user.get(choiceProperty);
  return isLanguage(said) ? said : 'auto';
}

export function chooseLanguage({ properties }: Pick<Platform, 'properties'>, choice: LanguageChoice): void {
  if (choice === 'auto') properties.user.remove(choiceProperty);
  else properties.user.set(choiceProperty, choice);
}

/** In which language this person is spoken to: as they chose, else as their account says. */
export function personLanguage(platform: Pick<Platform, 'properties' | 'ui'>): Language {
  const choice = languageChoice(platform);
  return choice === 'auto' ? languageOf(platform.ui.locale()) : choice;
}

/** The same where it may be that properties are not to be had yet, as in a file where the add-on is not enabled {facts §5}. */
export function languageBeforeRights(platform: Pick<Platform, 'properties' | 'ui'>): Language {
  try {
    return personLanguage(platform);
  } catch {
    return languageOf(platform.ui.locale());
  }
}
