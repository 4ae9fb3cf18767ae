import type { Signal } from '@preact/signals';
import type { CallServer } from './server/call-server';
import type { SettingsView, SidebarState } from './server/rpc-views';
import type { TaskKind } from './server/task-kind';
import type { TaskRunner } from './server/task-runner';

/** What a room's model may use of the sidebar around it. `View` is what the room shows. */
export interface Shell<View> {
  readonly call: CallServer;
  readonly tasks: TaskRunner;
  readonly state: Signal<SidebarState | null>;
  /** In which the panel speaks, as the script last said. */
  readonly language: Signal<SidebarState['language']>;
  /** How the person wants the page to look; `undefined` as it was opened, until the script has said. */
  readonly appearance: Signal<SettingsView['appearance'] | undefined>;
  /** Does the work as a task, unless another one is under way; a failure is shown, and is none of this call. */
  readonly run: (kind: TaskKind, work: () => Promise<void>) => Promise<void>;
  /** Asks the script how things stand. Rejects when it does not answer. */
  readonly loadState: () => Promise<void>;
  /** The same after work that is done: if this fails, the work's result is shown all the same. */
  readonly refreshState: () => Promise<void>;
  /** What the script has told of how things stand, as of now. */
  readonly take: (state: SidebarState) => void;
  readonly show: (view: View) => void;
  readonly showHome: () => void;
  /** @returns what leads back to what is shown now. */
  readonly wayBack: () => () => void;
}
