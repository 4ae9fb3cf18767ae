import { render } from 'preact';
import { App } from './shell/app';
import { keepClock } from './shell/clock';
import { followFront } from './shell/follow-front';
import { createCallServer, type ScriptRun } from './shell/server/call-server';
import { SidebarModel } from './shell/sidebar-model';
import { startAt } from './start-page';

/** What Google's page puts beside ours {facts §7}. */
declare const google: { readonly script: { readonly run: ScriptRun } };

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The page that the menu of the spreadsheet named, beside the sidebar's own. */
const namedPage = () => document.querySelector<HTMLMetaElement>('meta[name="ngorder-page"]')?.content;

const root = document.getElementById('sidebar');
if (root) {
  const model: SidebarModel = new SidebarModel(
    createCallServer(google.script.run, (notices) => model.tasks.hear(notices)),
    wait,
  );
  void model.load().then(() => {
    startAt(model, namedPage());
    followFront(model, document);
  });
  keepClock(window);
  render(<App model={model} />, root);
}
