import type { Language } from '../../text/message';
import { connectionTexts } from './connection-texts';
import { homeTexts } from './home-texts';
import { pullFormTexts } from './pull-form-texts';
import { pullsTexts } from './pulls-texts';
import { pushTexts } from './push-texts';
import { rowsTexts } from './rows-texts';
import { runsTexts } from './runs-texts';
import { settingsTexts } from './settings-texts';
import { shellTexts } from './shell-texts';
import { valueTexts } from './value-texts';

/** What the rooms say, in one language. Counts come twice: as a number, and as it is shown. */
export const textsIn = (language: Language) => ({
  ...shellTexts[language],
  ...homeTexts[language],
  ...connectionTexts[language],
  ...pushTexts[language],
  ...runsTexts[language],
  ...settingsTexts[language],
  pulls: { ...pullsTexts[language], form: pullFormTexts[language] },
  rows: rowsTexts[language],
  values: valueTexts[language],
});

export type Texts = ReturnType<typeof textsIn>;
