import type { PageLanguage } from './page-texts';

const place = 'language';

/** What somebody chose in this tab of the browser, also before it was loaded anew; null where nobody did, or where the browser keeps nothing. */
export function chosenLanguage(): PageLanguage | null {
  const chosen = kept()?.getItem(place);
  return chosen === 'id' || chosen === 'en' ? chosen : null;
}

export function chooseLanguage(language: PageLanguage): void {
  kept()?.setItem(place, language);
}

/** Two persons may have a tab each. */
function kept(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
