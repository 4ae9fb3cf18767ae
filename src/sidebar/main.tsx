import { render } from 'preact';
import { App } from './shell/app';
import { keepClock } from './shell/clock';
import { createCallServer, type ScriptRun } from './shell/server/call-server';
import { SidebarModel } from './shell/sidebar-model';

/** What Google's page puts beside ours {facts §7}. */
declare const google: { readonly script: { readonly run: ScriptRun } };

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The page that the menu of the spreadsheet named, beside the sidebar's own. */
function openNamed(model: SidebarModel): void {
  const named = document.querySelector<HTMLMetaElement>('meta[name="ngorder-page"]')?.content;
  if (named === 'schedule' && model.state.value?.connection) void model.schedule.open();
}

const root = document.getElementById('sidebar');
if (root) {
  const model: SidebarModel = new SidebarModel(
    createCallServer(google.script.run, (notices) => model.tasks.hear(notices)),
    wait,
  );
  void model.load().then(() => openNamed(model));
  keepClock(window);
  render(<App model={model} />, root);
}
