import { effect } from '@preact/signals';
import { render } from 'preact';
import { App } from './shell/app';
import { keepClock } from './shell/clock';
import { followFront } from './shell/front/follow-front';
import { keepFocus } from './shell/keep-focus';
import { keepRoom } from './shell/room';
import { createCallServer, type ScriptRun } from './shell/server/call-server';
import { SidebarModel } from './shell/sidebar-model';
import { startAt } from './start-page';

/** What Google's page puts beside ours {facts §7}. */
declare const google: { readonly script: { readonly run: ScriptRun; readonly host: { close(): void } } };

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** What the script has written beside the page: a page that the menu of the spreadsheet leads to, or the plan that a window is for. */
const told = (name: 'page' | 'plan') =>
  document.querySelector<HTMLMetaElement>(`meta[name="ngorder-${name}"]`)?.content;

function start(root: Element): void {
  const plan = told('plan');
  const model: SidebarModel = new SidebarModel(
    createCallServer(google.script.run, (notices, kind) => model.tasks.hear(notices, kind)),
    wait,
    plan === undefined ? null : { plan, close: () => google.script.host.close() },
  );
  void model.load().then(() => {
    startAt(model, told('page'));
    followFront(model, document);
  });
  effect(() => {
    document.documentElement.lang = model.language.value;
    const { value: appearance } = model.appearance;
    if (appearance) document.documentElement.dataset.appearance = appearance;
  });
  keepFocus(document, root);
  keepClock(window);
  keepRoom(window);
  render(<App model={model} />, root);
}

const root = document.getElementById('sidebar');
if (root) {
  // What the script has written stands below this.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => start(root));
  else start(root);
}
