import type { en } from '../en/en';
import type { RoomsLike } from '../texts-like';
import { alertTexts } from './alert-texts';
import { callTexts } from './call-texts';
import { formulaTexts } from './formula-texts';
import { mailTexts } from './mail-texts';
import { oauthTexts } from './oauth-texts';
import { pullTexts } from './pull-texts';
import { pushTexts } from './push-texts';
import { rowTexts } from './row-texts';
import { runTexts } from './run-texts';
import { scheduleTexts } from './schedule-texts';
import { scheduledTexts } from './scheduled-texts';
import { workTexts } from './work-texts';

/** Every text that a person may read, in Indonesian. */
export const id: RoomsLike<typeof en> = [
  () => workTexts,
  () => formulaTexts,
  () => pullTexts,
  () => pushTexts,
  () => rowTexts,
  () => runTexts,
  () => scheduleTexts,
  () => scheduledTexts,
  () => alertTexts,
  () => callTexts,
  () => oauthTexts,
  () => (typeof NGORDER_MAIL === 'undefined' || NGORDER_MAIL ? mailTexts : ({} as never)),
];
