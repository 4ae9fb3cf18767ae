import { authorizationRequired } from '../authorization';
import { zoneOf } from '../manifest';
import { type AskingExecution, defineOperation, type Operation } from '../operation';
import { isInReference } from '../reference-members';
import type { Question, QuestionAnswer } from '../stores/person-questions';
import type { StateTokenOrder } from '../stores/state-token-store';
import type { DialogOrder, ShownAlert, ShownMenu, ShownSidebar, UiRecord } from '../stores/ui-record';
import type { ClockOrder } from '../triggers/clock-timing';
import type { StoredTrigger } from '../triggers/trigger-store';
import type { Person } from '../world/person';
import type { ScriptProject } from '../world/script-project';

/** What `Ui`, `HtmlService`, `Session` and `ScriptApp` ask for. */
export const scriptOperations: Record<string, Operation> = {
  'Reference.has': defineOperation<[string, string]>({
    kind: 'free',
    run: (_, className, member) => isInReference(className, member),
  }),
  'SpreadsheetApp.getUi': defineOperation<[]>({
    kind: 'free',
    needs: 'menu',
    run: ({ execution }) => {
      if (execution.isUnattended || execution.isDetached)
        throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
    },
  }),
  'Menu.addToUi': defineOperation<[ShownMenu]>({
    needs: 'menu',
    run: ({ cloud, execution }, menu) => {
      const ui = cloud.uiOf(execution.person);
      // A menu added again takes the place of its namesake.
      ui.menus = [...ui.menus.filter(({ title }) => title !== menu.title), menu];
    },
  }),
  'Ui.showSidebar': defineOperation<[ShownSidebar]>({
    needs: 'dialog',
    run: ({ cloud, execution }, sidebar) => {
      const ui = cloud.uiOf(execution.person);
      ui.sidebar = sidebar;
      if (cloud.world.sidebarAndDialog === 'oneAtATime') ui.dialog = undefined;
    },
  }),
  'Ui.showModelessDialog': showsDialog(false),
  'Ui.showModalDialog': showsDialog(true),
  // Its page names no scope, and published scripts ask so without that of dialogs {facts §9}.
  'Ui.alert': defineOperation<[ShownAlert]>({
    needs: 'question',
    run: ({ cloud, execution }, alert) => {
      const ui = cloud.uiOf(execution.person);
      ui.alerts.push(alert);
      const declared = ui.alertAnswers.shift();
      if (declared !== undefined) return declared;
      const answer = askPerson(ui, execution, { kind: 'alert', ...alert });
      return answer instanceof Promise ? answer.then(({ button }) => button) : answer.button;
    },
  }),
  'Ui.prompt': defineOperation<[ShownAlert]>({
    needs: 'question',
    run: ({ cloud, execution }, prompt) => {
      const ui = cloud.uiOf(execution.person);
      ui.prompts.push(prompt);
      return ui.promptAnswers.shift() ?? askPerson(ui, execution, { kind: 'prompt', ...prompt });
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
  'Session.getActiveUserLocale': defineOperation<[]>({
    kind: 'free',
    run: ({ cloud, execution }) => {
      if (execution.mode === 'CUSTOM_FUNCTION' && cloud.world.languageInFormulas === 'refused') {
        throw new Error('You do not have permission to call Session.getActiveUserLocale.');
      }
      return execution.account.locale;
    },
  }),
  'Session.getScriptTimeZone': defineOperation<[]>({
    kind: 'free',
    run: ({ cloud }) => zoneOf(cloud.manifest),
  }),
  'ScriptApp.getAuthorizationMode': defineOperation<[]>({ kind: 'free', run: ({ execution }) => execution.mode }),
  'ScriptApp.getAuthorizationInfo': defineOperation<[readonly string[] | null]>({
    kind: 'free',
    run: ({ cloud, execution }, wanted) => authorizationOf(cloud.project, execution.person, wanted),
  }),
  'ScriptApp.requireScopes': defineOperation<[readonly string[] | null]>({
    kind: 'free',
    run: ({ cloud, execution }, wanted) => {
      if (authorizationOf(cloud.project, execution.person, wanted).isRequired) {
        throw execution.stop(authorizationRequired);
      }
    },
  }),
  'ScriptApp.getScriptId': defineOperation<[]>({ kind: 'free', run: ({ cloud }) => cloud.project.scriptId }),
  'StateTokenBuilder.createToken': defineOperation<[StateTokenOrder]>({
    run: ({ cloud, execution }, order) => cloud.project.stateTokens.issue(order, execution.person),
  }),
  'ScriptApp.getProjectTriggers': defineOperation<[]>({
    needs: 'triggers',
    run: ({ cloud, execution }) => cloud.triggers.of(execution.person).map(toFacts),
  }),
  'ScriptApp.getUserTriggers': defineOperation<[string]>({
    needs: 'triggers',
    run: ({ cloud, execution }, fileId) => cloud.triggers.of(execution.person, fileId).map(toFacts),
  }),
  'ClockTriggerBuilder.create': defineOperation<[string, ClockOrder]>({
    needs: 'triggers',
    run: ({ cloud, execution }, handler, order) =>
      toFacts(cloud.triggers.add(handler, order, { person: execution.person, fileId: cloud.workbook.id })),
  }),
  'ScriptApp.deleteTrigger': defineOperation<[string]>({
    needs: 'triggers',
    run: ({ cloud, execution }, id) => cloud.triggers.remove(id, execution.person),
  }),
};

/** A dialog of a page; the script goes on at once. */
function showsDialog(isModal: boolean): Operation {
  return defineOperation<[DialogOrder]>({
    needs: 'dialog',
    run: ({ cloud, execution }, dialog) => {
      const ui = cloud.uiOf(execution.person);
      ui.dialog = { ...dialog, isModal };
      if (cloud.world.sidebarAndDialog === 'oneAtATime') ui.sidebar = undefined;
    },
  });
}

/** Where nobody looks, whoever is asked agrees, and writes nothing. */
function askPerson(
  { questions }: UiRecord,
  execution: AskingExecution,
  question: Question,
): QuestionAnswer | Promise<QuestionAnswer> {
  if (execution.synchronous || !questions.isSeen) {
    return { button: question.buttons.startsWith('YES') ? 'YES' : 'OK', text: '' };
  }
  return execution.awaitPerson((signal) => questions.ask(question, signal));
}

const toFacts = ({ id, handler }: StoredTrigger) => ({ id, handler });

/**
 * Whether a person has to grant something, and where they can.
 * @param wanted some scopes of the manifest; null: all of them.
 * @throws Error for a scope that the manifest does not list {facts §9}.
 */
function authorizationOf(project: ScriptProject, person: Person, wanted: readonly string[] | null) {
  const listed = project.manifest.oauthScopes ?? [];
  const stray = wanted?.find((scope) => !listed.includes(scope));
  if (stray !== undefined) throw new Error(`The scope ${stray} is not in the manifest.`);
  const granted = project.scopesOf(person) ?? listed;
  const isRequired = (wanted ?? listed).some((scope) => !granted.includes(scope));
  return { isRequired, granted, url: isRequired ? 'https://script.google.com/macros/d/workbench/authorize' : null };
}
