import { defineOperation, type Operation } from '../operation';
import { isInReference } from '../reference-members';
import type { ShownAlert, ShownMenu, ShownSidebar } from '../stores/ui-record';

/** What `Ui`, `HtmlService`, `Session` and `ScriptApp` ask for. */
export const scriptOperations: Record<string, Operation> = {
  'Reference.has': defineOperation<[string, string]>({
    kind: 'free',
    run: (_, className, member) => isInReference(className, member),
  }),
  'SpreadsheetApp.getUi': defineOperation<[]>({ kind: 'free', needs: 'menu', run: () => undefined }),
  'Menu.addToUi': defineOperation<[ShownMenu]>({
    needs: 'menu',
    run: ({ cloud }, menu) => {
      // A menu added again takes the place of its namesake.
      cloud.ui.menus = [...cloud.ui.menus.filter(({ title }) => title !== menu.title), menu];
    },
  }),
  'Ui.showSidebar': defineOperation<[ShownSidebar]>({
    needs: 'dialog',
    run: ({ cloud }, sidebar) => {
      cloud.ui.sidebar = sidebar;
    },
  }),
  'Ui.alert': defineOperation<[ShownAlert]>({
    needs: 'dialog',
    run: ({ cloud }, alert) => {
      cloud.ui.alerts.push(alert);
      return cloud.ui.alertAnswers.shift() ?? (alert.buttons.startsWith('YES') ? 'YES' : 'OK');
    },
  }),
  'HtmlService.createHtmlOutputFromFile': defineOperation<[string]>({
    kind: 'free',
    run: ({ cloud }, name) => {
      const html = cloud.files[name];
      if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return html;
    },
  }),
  'Session.getActiveUserLocale': defineOperation<[]>({ kind: 'free', run: ({ cloud }) => cloud.locale }),
  'Session.getScriptTimeZone': defineOperation<[]>({
    kind: 'free',
    run: ({ cloud }) => cloud.manifest.timeZone ?? 'America/New_York',
  }),
  'ScriptApp.getAuthorizationMode': defineOperation<[]>({ kind: 'free', run: ({ execution }) => execution.mode }),
  'ScriptApp.getProjectTriggers': defineOperation<[]>({
    needs: 'triggers',
    run: ({ cloud }) => cloud.triggers.all().map(({ id, handler }) => ({ id, handler })),
  }),
  'ScriptApp.getUserTriggers': defineOperation<[]>({
    needs: 'triggers',
    run: ({ cloud }) =>
      cloud.triggers
        .all()
        .filter(({ otherFile }) => otherFile === undefined)
        .map(({ id, handler }) => ({ id, handler })),
  }),
  'ClockTriggerBuilder.create': defineOperation<[string, { everyHours: number } | { afterMs: number }]>({
    needs: 'triggers',
    run: ({ cloud }, handler, timing) => {
      const { id } = cloud.triggers.add(handler, timing);
      return { id, handler };
    },
  }),
  'ScriptApp.deleteTrigger': defineOperation<[string]>({
    needs: 'triggers',
    run: ({ cloud }, id) => cloud.triggers.remove(id),
  }),
};
