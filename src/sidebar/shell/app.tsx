import { useComputed } from '@preact/signals';
import { ConnectView } from '../connection/connect-page';
import { DoctorView } from '../connection/doctor-page';
import { CatalogueView } from '../pulls/catalogue-page';
import { PullFormView } from '../pulls/form/pull-form-page';
import { PreviewView } from '../push/preview-page';
import { ResultView } from '../push/result-page';
import { RowFormView } from '../rows/row-form-page';
import { RowPlanView } from '../rows/row-plan-page';
import { RowResultView } from '../rows/row-result-page';
import { RowsView } from '../rows/rows-page';
import { RunView } from '../runs/push-run';
import { RowRunView } from '../runs/row-run';
import { SettingsView } from '../settings/settings-page';
import { HomeView } from './home-page';
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
    case 'catalogue':
      return <CatalogueView />;
    case 'form':
      return <PullFormView key={`${view.form.dataset.id}#${view.form.tab?.tabId ?? 'new'}`} form={view.form} />;
    case 'doctor':
      return <DoctorView />;
    case 'settings':
      return <SettingsView form={view.form} />;
    case 'run':
      return view.details.kind === 'rows' ? (
        <RowRunView key={view.run.run} run={view.run} details={view.details} />
      ) : (
        <RunView key={view.run.run} run={view.run} details={view.details} />
      );
    case 'rows':
      return <RowsView />;
    case 'rowForm':
      return <RowFormView key={`${view.form.match.endpoint.id}#${view.form.match.tabId}`} form={view.form} />;
    case 'rowPlan':
      return <RowPlanView key={view.plan.id} form={view.form} plan={view.plan} />;
    case 'rowResult':
      return <RowResultView key={view.summary.run} summary={view.summary} problems={view.problems} />;
    case 'preview':
      return <PreviewView key={view.plan.id} plan={view.plan} />;
    case 'result':
      return <ResultView key={view.summary.run} summary={view.summary} isUndo={view.isUndo} />;
    case 'home':
      return <HomeView report={view.report} />;
  }
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
