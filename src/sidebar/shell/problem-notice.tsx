import { Button } from '../widgets/button';
import { Icon } from '../widgets/icon';
import { TechnicalFold } from '../widgets/technical-fold';
import { type Remedy, remedyFor, type ServerError } from './server/server-error';
import type { Problem } from './server/task-runner';
import { useSidebar } from './sidebar-context';
import type { SidebarModel } from './sidebar-model';

/** An error in words, with the button that helps where there is one. */
export function ProblemNotice({ problem }: { readonly problem: Problem }) {
  const { model, texts } = useSidebar();
  const { error, during } = problem;
  if (error.code === 'cancelled') {
    return (
      <div class="notice calm" role="alert">
        <p>{texts.notice.cancelled}</p>
        <DismissButton />
      </div>
    );
  }
  // What is damaged stays so, however often it is asked for.
  const usual = remedyFor(error, during);
  const remedy = during === 'load' && usual !== 'reset' ? 'reload' : usual;
  return (
    <div class="notice bad" role="alert">
      <Icon name="warning" />
      <h2>{texts.notice.problem}</h2>
      <DismissButton />
      <p>{error.code === 'transport' ? texts.transport(error.message) : error.message}</p>
      <TechnicalFold text={error.technical} />
      {remedy && (
        <Button onClick={() => void applyRemedy(model, remedy, error)}>
          {remedy === 'letInAnew'
            ? texts.ways[model.state.value?.connection?.by ?? 'key'].remedy
            : texts.remedy[remedy]}
        </Button>
      )}
      {remedy === 'putRight' && (
        <Button look="quiet" onClick={() => void goOnAsMeant(model, problem)}>
          {texts.remedy.meant}
        </Button>
      )}
    </div>
  );
}

/** For the view to show what went wrong in it; nothing while all is well. */
export function CurrentProblem() {
  const { model } = useSidebar();
  return model.problem.value && <ProblemNotice problem={model.problem.value} />;
}

function DismissButton() {
  const { model, texts } = useSidebar();
  // Without any state there would be nothing left to show.
  if (!model.state.value) return <span />;
  return (
    <button type="button" class="icon-button" aria-label={texts.close} onClick={model.dismissProblem}>
      <Icon name="close" />
    </button>
  );
}

/** The same once more, now that the person says that what looks mixed up is theirs. */
const goOnAsMeant = ({ pulls, push }: SidebarModel, { during, error: { tabId } }: Problem): Promise<void> =>
  during === 'pull' ? pulls.refreshMeant(tabId) : push.reviewMeant(tabId);

/** The tab whose preview is shown. */
const tabOfPlan = ({ view: { value: view } }: SidebarModel) => (view.kind === 'preview' ? view.plan.tabId : undefined);

/** The preview that is shown, once more: of rows by their own form. */
function reviewAgain(model: SidebarModel, tabId: number | undefined): unknown {
  const view = model.view.value;
  return view.kind === 'rowPlan' ? model.rows.plan(view.form) : model.push.review(tabId ?? tabOfPlan(model));
}

function applyRemedy(model: SidebarModel, remedy: Remedy, { tabId }: ServerError): unknown {
  switch (remedy) {
    case 'letInAnew':
      return model.connection.letInAnew();
    case 'oauthForm':
      return model.connection.openOAuth(model.state.value?.connection ?? undefined);
    case 'pull':
      return model.pulls.refresh(tabId);
    case 'review':
      return reviewAgain(model, tabId);
    case 'reload':
      return model.load();
    case 'reset':
      return model.reset.open();
    case 'connections':
      return model.connection.open();
    case 'schedule':
      return model.schedule.open();
    case 'putRight':
      return model.pulls.planPutRight(tabId);
    case 'lookThrough':
      return model.unfinished.lookThroughWaiting();
  }
}
