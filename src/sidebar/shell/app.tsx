import { useComputed } from '@preact/signals';
import { menuEntries, type RoomView, type RoomViewOf, roomPages } from '../pages';
import { PageFrame } from './page-frame';
import { ProblemNotice } from './problem-notice';
import { ShopHeader } from './shop-header';
import { createSidebar, SidebarContext, useSidebar } from './sidebar-context';
import type { SidebarModel } from './sidebar-model';
import { TaskProgress, taskWords } from './task-progress';

export function App({ model }: { readonly model: SidebarModel }) {
  const sidebar = useComputed(() => createSidebar(model));
  return (
    <SidebarContext.Provider value={sidebar.value}>
      <TaskAnnouncement />
      <HeaderAndPage />
    </SidebarContext.Provider>
  );
}

function HeaderAndPage() {
  const { model } = useSidebar();
  const state = model.state.value;
  // Where nothing can be read, what is damaged can still be forgotten.
  if (!state && !['reset', 'resetDone'].includes(model.view.value.kind)) {
    return (
      <main class="page">
        {model.problem.value ? <ProblemNotice problem={model.problem.value} /> : <TaskProgress />}
      </main>
    );
  }
  return (
    <>
      {state?.connection && !model.ownWindow && <ShopHeader connection={state.connection} entries={menuEntries} />}
      <CurrentPage />
    </>
  );
}

function CurrentPage() {
  const { model } = useSidebar();
  const view = model.view.value;
  if (view.kind === 'plain') return <PageFrame key={view.page.id} name={view.page.id} page={view.page} props={{}} />;
  return frameOf(view.kind, view);
}

/** A frame of its own for each page: what was typed or ticked in one is not taken along to another. */
function frameOf<Kind extends RoomView['kind']>(kind: Kind, view: RoomViewOf<Kind>) {
  const page = roomPages[kind];
  return <PageFrame key={`${kind}#${page.keyOf?.(view) ?? ''}`} name={kind} page={page} props={view} />;
}

/** For screen readers: tells what is going on, step by step but without its counting. It must be there before its first words. */
function TaskAnnouncement() {
  const { model, texts } = useSidebar();
  const task = model.task.value;
  return (
    <p class="unseen" role="status">
      {task ? taskWords(task, texts) : ''}
    </p>
  );
}
