import { useComputed } from '@preact/signals';
import { ConnectView } from './connect-view';
import { HomeView } from './home-view';
import { PreviewView } from './preview-view';
import { ProblemNotice } from './problem-notice';
import { ResultView } from './result-view';
import { ShopHeader } from './shop-header';
import { createSidebar, SidebarContext, useSidebar } from './sidebar-context';
import type { SidebarModel } from './sidebar-model';
import { TaskProgress } from './task-progress';

export function App({ model }: { readonly model: SidebarModel }) {
  const sidebar = useComputed(() => createSidebar(model));
  return (
    <SidebarContext.Provider value={sidebar.value}>
      <TaskAnnouncement />
      <Page />
    </SidebarContext.Provider>
  );
}

function Page() {
  const { model } = useSidebar();
  const state = model.state.value;
  if (!state) {
    return (
      <main class="page">
        {model.problem.value ? <ProblemNotice problem={model.problem.value} /> : <TaskProgress />}
      </main>
    );
  }
  return (
    <>
      {state.connection && <ShopHeader connection={state.connection} />}
      <CurrentView />
    </>
  );
}

function CurrentView() {
  const { model } = useSidebar();
  const view = model.view.value;
  switch (view.kind) {
    case 'connect':
      return <ConnectView />;
    case 'preview':
      return <PreviewView key={view.plan.id} plan={view.plan} />;
    case 'result':
      return <ResultView key={view.summary.run} summary={view.summary} isUndo={view.isUndo} />;
    case 'home':
      return <HomeView pulled={view.pulled} />;
  }
}

/** For screen readers: tells what is going on, step by step but without its counting. It must be there before its first words. */
function TaskAnnouncement() {
  const { model, texts } = useSidebar();
  const task = model.task.value;
  return (
    <p class="unseen" role="status">
      {task ? (task.progress?.text ?? texts.task[task.kind]) : ''}
    </p>
  );
}
