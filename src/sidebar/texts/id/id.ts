import type { en } from '../en/en';
import { budgetTexts } from './budget-texts';
import { changesTexts } from './changes-texts';
import { connectionTexts } from './connection-texts';
import { connectionsTexts } from './connections-texts';
import { doctorTexts } from './doctor-texts';
import { endpointsTexts } from './endpoints-texts';
import { fieldTexts } from './field-texts';
import { functionTexts } from './function-texts';
import { helpTexts } from './help-texts';
import { homeTexts } from './home-texts';
import { oauthTexts } from './oauth-texts';
import { pricesTexts } from './prices-texts';
import { pullFormTexts } from './pull-form-texts';
import { pullsTexts } from './pulls-texts';
import { pushTexts } from './push-texts';
import { resetTexts } from './reset-texts';
import { rowsTexts } from './rows-texts';
import { runsTexts } from './runs-texts';
import { alertsTexts } from './schedule/alerts-texts';
import { copiesTexts } from './schedule/copies-texts';
import { mailTexts } from './schedule/mail-texts';
import { scheduleTexts } from './schedule/schedule-texts';
import { scheduledTexts } from './schedule/scheduled-texts';
import { settingsTexts } from './settings-texts';
import { shellTexts } from './shell-texts';
import { unfinishedTexts } from './unfinished-texts';
import { valueTexts } from './value-texts';
import { wayTexts } from './way-texts';

/** What the sidebar says, in Indonesian. */
export const id: typeof en = {
  ...shellTexts,
  ...homeTexts,
  ...connectionTexts,
  ...oauthTexts,
  ...wayTexts,
  ...pushTexts,
  ...runsTexts,
  ...unfinishedTexts,
  ...settingsTexts,
  ...resetTexts,
  ...budgetTexts,
  ...mailTexts,
  pulls: { ...pullsTexts, form: pullFormTexts },
  rows: rowsTexts,
  values: valueTexts,
  changes: changesTexts,
  copies: copiesTexts,
  connections: connectionsTexts,
  doctor: doctorTexts,
  functions: functionTexts,
  endpoints: endpointsTexts,
  fields: fieldTexts,
  help: helpTexts,
  schedule: scheduleTexts,
  scheduled: scheduledTexts,
  prices: pricesTexts,
  alerts: alertsTexts,
};
