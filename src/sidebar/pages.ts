import { alertsFormPage } from './alerts/alerts-form-page';
import { alertsEntry, alertsPage } from './alerts/alerts-page';
import { changesPage } from './changes/changes-page';
import { connectPage } from './connection/connect-page';
import { connectionsEntry, connectionsPage } from './connection/connections-page';
import { doctorPage } from './connection/doctor-page';
import { oauthPage } from './connection/oauth-page';
import { copiesPage } from './copies/copies-page';
import { endpointAnswerPage } from './endpoints/endpoint-answer-page';
import { endpointConfirmPage } from './endpoints/endpoint-confirm-page';
import { endpointFormPage } from './endpoints/endpoint-form-page';
import { endpointsEntry, endpointsPage } from './endpoints/endpoints-page';
import { functionFormPage } from './functions/function-form-page';
import { functionsEntry, functionsPage } from './functions/functions-page';
import { helpPage } from './help/help-page';
import { priceFilledPage, priceUndonePage } from './prices/price-filled-page';
import { priceFormPage, pricesEntry } from './prices/price-form-page';
import { pricePlanPage } from './prices/price-plan-page';
import { cataloguePage } from './pulls/catalogue-page';
import { dashboardPage } from './pulls/dashboard-page';
import { pullFormPage } from './pulls/form/pull-form-page';
import { putRightPage } from './pulls/put-right-page';
import { keptPage } from './push/kept-page';
import { previewPage } from './push/preview-page';
import { resultPage } from './push/result-page';
import { rowFormPage } from './rows/row-form-page';
import { rowPlanPage } from './rows/row-plan-page';
import { rowResultPage } from './rows/row-result-page';
import { rowsPage } from './rows/rows-page';
import { endedPage } from './runs/ended-page';
import { reviewPage } from './runs/review-page';
import { runPage } from './runs/run-page';
import { jobFormPage } from './schedule/form/job-form-page';
import { scheduleEntry, schedulePage } from './schedule/schedule-page';
import { takeOverPage } from './schedule/take-over-page';
import { scheduledFormPage } from './scheduled/scheduled-form-page';
import { scheduledEntry, scheduledPage } from './scheduled/scheduled-page';
import { takeOverPushPage } from './scheduled/take-over-push-page';
import { budgetPage } from './settings/budget-page';
import { mailPage } from './settings/mail-page';
import { resetDonePage, resetPage } from './settings/reset-page';
import { settingsEntry, settingsPage } from './settings/settings-page';
import { homePage } from './shell/home-page';
import { entryOf, type MenuEntry } from './shell/menu-entry';
import type { Page } from './shell/page';
import type { PlainPage } from './shell/plain-page';
import type { View } from './shell/sidebar-model';

/** Pages that no room's model shows; the menu opens them. */
export const plainPages: readonly PlainPage[] = [doctorPage, helpPage];

/** What the shop's menu offers, in this order. A page that is opened from there needs to be registered here alone. */
export const menuEntries: readonly MenuEntry[] = [
  scheduleEntry,
  scheduledEntry,
  pricesEntry,
  alertsEntry,
  functionsEntry,
  settingsEntry,
  connectionsEntry,
  endpointsEntry,
  ...plainPages.map(entryOf),
];

/** A view that belongs to a room: the room's model shows it. */
export type RoomView = Exclude<View, { readonly kind: 'plain' }>;
export type RoomViewOf<Kind extends RoomView['kind']> = Extract<RoomView, { readonly kind: Kind }>;

/** The page of every view that a room's model shows. */
export const roomPages: { readonly [Kind in RoomView['kind']]: Page<RoomViewOf<Kind>> } = {
  changes: changesPage,
  copies: copiesPage,
  connect: connectPage,
  oauth: oauthPage,
  connections: connectionsPage,
  home: homePage,
  catalogue: cataloguePage,
  form: pullFormPage,
  dashboard: dashboardPage,
  putRight: putRightPage,
  functions: functionsPage,
  functionForm: functionFormPage,
  kept: keptPage,
  preview: previewPage,
  result: resultPage,
  rows: rowsPage,
  rowForm: rowFormPage,
  rowPlan: rowPlanPage,
  rowResult: rowResultPage,
  run: runPage,
  review: reviewPage,
  ended: endedPage,
  schedule: schedulePage,
  jobForm: jobFormPage,
  takeOver: takeOverPage,
  priceForm: priceFormPage,
  pricePlan: pricePlanPage,
  priceFilled: priceFilledPage,
  priceUndone: priceUndonePage,
  scheduled: scheduledPage,
  scheduledForm: scheduledFormPage,
  takeOverPush: takeOverPushPage,
  alerts: alertsPage,
  alertsForm: alertsFormPage,
  settings: settingsPage,
  reset: resetPage,
  resetDone: resetDonePage,
  budget: budgetPage,
  mail: mailPage,
  endpoints: endpointsPage,
  endpointForm: endpointFormPage,
  endpointConfirm: endpointConfirmPage,
  endpointAnswer: endpointAnswerPage,
};
