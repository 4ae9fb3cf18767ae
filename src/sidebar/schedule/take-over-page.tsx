import { definitionWords } from '../pulls/filter-words';
import type { Page } from '../shell/page';
import type { TakeOverView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Icon } from '../widgets/icon';
import { jobTitle } from './job-title';
import { timingWords, turnWords } from './timing-words';

interface TakeOverProps {
  readonly plan: TakeOverView;
  readonly isChanged: boolean;
}

/** All that taking a colleague's job over means, before it is done: just this, or nothing. */
export const takeOverPage: Page<TakeOverProps> = {
  title: ({ texts }) => texts.schedule.takeOver.title,
  back: ({ model }) => model.schedule.open,
  Content: TakeOver,
  Actions: Confirm,
  keyOf: ({ plan }) => plan.seen,
};

function TakeOver({ plan, isChanged }: TakeOverProps) {
  const sidebar = useSidebar();
  const words = sidebar.texts.schedule.takeOver;
  const { by, connection, due, lacksDashboard, definition } = plan;
  return (
    <>
      {isChanged && (
        <section class="notice warn" role="alert">
          <Icon name="warning" />
          <h2>{words.changed}</h2>
        </section>
      )}
      <p class="lead">
        {sidebar.texts.ways[sidebar.model.state.value?.connection?.by ?? 'key'].takeOver(by, connection)}
      </p>
      <section class="card">
        <h2 class="card-title">{jobTitle(plan, sidebar)}</h2>
        <p>{timingWords(plan.timing, sidebar)}</p>
        {definition && <Words words={definitionWords(definition, sidebar)} />}
        <p class="hint">{sidebar.texts.schedule.form.first(turnWords(due, plan, sidebar))}</p>
        {lacksDashboard && <p class="reason warn">{sidebar.texts.schedule.form.noDashboard}</p>}
      </section>
      <Pulls plan={plan} />
      <p class="hint">{words.after}</p>
    </>
  );
}

function Pulls({ plan: { pulls } }: Pick<TakeOverProps, 'plan'>) {
  const sidebar = useSidebar();
  const words = sidebar.texts.schedule.takeOver;
  if (pulls.length === 0) return <p class="hint">{words.noPulls}</p>;
  return (
    <section class="group">
      <h2>{words.pulls}</h2>
      <ul class="lines">
        {pulls.map((pull) => (
          <li key={pull.tabId} class="line">
            <span class="line-title">
              <span class="line-name">{pull.name}</span>
              <span class="line-details">
                {[...(pull.name === pull.title ? [] : [pull.title]), ...(pull.isOwn ? [words.own] : [])].join(' · ')}
              </span>
            </span>
            <Words words={definitionWords(pull, sidebar)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The dot stays at the end of a line. */
const Words = ({ words }: { readonly words: readonly string[] }) => <p class="reason calm">{words.join('\u00a0· ')}</p>;

function Confirm({ plan }: TakeOverProps) {
  const { model, texts } = useSidebar();
  return (
    <>
      <Button look="primary" onClick={() => void model.schedule.takeOver(plan)}>
        {texts.schedule.takeOver.confirm}
      </Button>
      <Button look="quiet" onClick={model.schedule.open}>
        {texts.cancel}
      </Button>
    </>
  );
}
