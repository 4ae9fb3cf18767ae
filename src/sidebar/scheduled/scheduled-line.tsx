import { useSignal } from '@preact/signals';
import { LineTitle } from '../push/line-title';
import { ValueChange } from '../push/value-change';
import type { ScheduledView } from '../shell/server/rpc-views';
import { type Sidebar, useSidebar } from '../shell/sidebar-context';
import { ActionMenu } from '../widgets/action-menu';
import { Question } from '../widgets/question';
import { Tick } from '../widgets/tick';
import { ScheduledStanding } from './scheduled-standing';
import { timeWords } from './scheduled-times';

interface LineProps {
  readonly push: ScheduledView;
  readonly timeZone: string;
}

type Asked = 'cancel' | 'keep' | 'endNow';

/** One of them: how many values, when they come and go, how it stands, and what can be done with it. */
export function ScheduledLine({ push, timeZone }: LineProps) {
  const sidebar = useSidebar();
  const { model, texts } = sidebar;
  const words = texts.scheduled.list;
  const asked = useSignal<Asked | null>(null);
  const fillsCells = useSignal(false);
  const { id, name, stage, isRefused, isGoingBack, takenBy } = push;
  const tab = tabOf(push, sidebar);
  const title = name || aboutWhat(push, sidebar);
  const ask = (what: Asked, label = words.actions[what]) => ({
    label,
    run: () => {
      asked.value = what;
    },
  });
  const move = { label: words.actions.move, run: () => void model.scheduled.changeTimes(push) };
  const doMyself = { label: words.actions.doMyself, run: () => void model.scheduled.doMyself(id) };
  const actions = [
    ...(takenBy === null ? [] : [doMyself]),
    ...(stage === 'waiting' ? [move, ask('cancel')] : []),
    ...(stage === 'on' ? [move] : []),
    ...(stage === 'on' && !isGoingBack ? [ask('endNow', isRefused ? words.tryAgain : undefined)] : []),
    ...(stage === 'on' ? [ask('keep')] : []),
  ];
  const question = asked.value;
  return (
    <li class="pulled-tab">
      <div class="pulled-tab-head">
        <Facts push={push} timeZone={timeZone} />
        {actions.length > 0 && <ActionMenu label={words.actionsOf(title)} actions={actions} />}
      </div>
      {stage !== 'over' && <Values push={push} />}
      {question && (
        <Question
          confirm={words.confirm[question]}
          keep={words.keepIt[question]}
          look={question === 'cancel' ? 'danger' : 'secondary'}
          onConfirm={() => {
            asked.value = null;
            if (question === 'cancel') void model.scheduled.cancel(id, fillsCells.value);
            else void model.scheduled[question](id);
          }}
          onCancel={() => {
            asked.value = null;
          }}
        >
          <p>{words.question[question === 'cancel' && tab ? 'cancelOrFill' : question]}</p>
          {question === 'cancel' && tab && <Tick label={words.fillsCells} value={fillsCells} />}
        </Question>
      )}
    </li>
  );
}

const tabOf = ({ tabId: id }: ScheduledView, { model }: Sidebar) =>
  model.state.value?.tabs?.find(({ tabId }) => tabId === id);

/** How many values of which tab. */
function aboutWhat(push: ScheduledView, sidebar: Sidebar): string {
  const { texts, format } = sidebar;
  const words = texts.scheduled.list;
  return words.line(push.count, format.number(push.count), tabOf(push, sidebar)?.name ?? words.deletedTab);
}

function Facts({ push, timeZone }: LineProps) {
  const sidebar = useSidebar();
  const words = sidebar.texts.scheduled.list;
  const { name, startsAt, endsAt, stage, isOfOtherShop, takenBy } = push;
  const what = aboutWhat(push, sidebar);
  const from = timeWords(startsAt, timeZone, sidebar);
  return (
    <div class="pulled-tab-facts">
      <strong>{name || what}</strong>
      {name !== '' && <span>{what}</span>}
      <span>{endsAt === null ? words.from(from) : words.span(from, timeWords(endsAt, timeZone, sidebar))}</span>
      {isOfOtherShop && stage !== 'over' && <span class="hint">{words.otherShop}</span>}
      {takenBy !== null && <span class="reason warn">{words.takenBy(takenBy)}</span>}
      <ScheduledStanding push={push} />
    </div>
  );
}

type PushProps = Pick<LineProps, 'push'>;

/** What the values are and become. */
function Values({ push: { id } }: PushProps) {
  const { model, texts } = useSidebar();
  const loader = model.scheduled.editsOf(id);
  const edits = loader.state.value;
  return (
    <details class="line-fold" onToggle={({ currentTarget: { open } }) => open && void model.scheduled.loadEdits(id)}>
      <summary>{texts.scheduled.list.values}</summary>
      {edits.status === 'failed' && <p class="reason warn">{edits.error.message}</p>}
      {edits.status === 'ready' && (
        <ul class="lines">
          {edits.value.map(({ key, recordId, sku, name, column, from, to, fate }) => (
            <li key={key} class="line">
              <LineTitle {...{ recordId, sku, name, column }} />
              <span class="line-values">
                <ValueChange {...{ column, from, to }} />
              </span>
              {fate !== null && (
                <p class={fate === 'changed' ? 'hint' : 'reason warn'}>{texts.scheduled.list.fate[fate]}</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
