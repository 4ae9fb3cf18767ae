import type { Wait } from '../../src/sidebar/shell/server/run-watch';
import { SidebarModel } from '../../src/sidebar/shell/sidebar-model';
import { connectedState, type Script, scriptServer } from './scripted-server';

/** A model that is loaded from a connected shop, and the calls that it makes from then on. By default no time passes: progress is never asked for. */
export async function openModel(script: Script, wait: Wait = () => new Promise<void>(() => {})) {
  const server = scriptServer({ 'state.get': () => connectedState, 'push.progress': () => null, ...script });
  const model = new SidebarModel(server.call, wait);
  await model.load();
  server.calls.length = 0;
  return { model, calls: server.calls };
}
