import { useSignal } from '@preact/signals';
import { LineTitle } from '../push/line-title';
import { ValueChange } from '../push/value-change';
import type { ScheduledView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
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
  const { model, texts, format } = sidebar;
  const words = texts.scheduled.list;
  const asked = useSignal<Asked | null>(null);
  const fillsCells = useSignal(false);
  const { id, stage, startsAt, endsAt, count, isRefused, isGoingBack, isOfOtherShop, takenBy } = push;
  const tab = model.state.value?.tabs?.find(({ tabId }) => tabId === push.tabId);
  const title = words.line(count, format.number(count), tab?.name ?? words.deletedTab);
  const from = timeWords(startsAt, timeZone, sidebar);
  const until = endsAt === null ? null : timeWords(endsAt, timeZone, sidebar);
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
        <div class="pulled-tab-facts">
          <strong>{title}</strong>
          <span>{until === null ? words.from(from) : words.span(from, until)}</span>
          {isOfOtherShop && stage !== 'over' && <span class="hint">{words.otherShop}</span>}
          {takenBy !== null && <span class="reason warn">{words.takenBy(takenBy)}</span>}
          <ScheduledStanding push={push} />
        </div>
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
          <p>{words.question[question]}</p>
          {question === 'cancel' && tab && <Tick label={words.fillsCells} value={fillsCells} />}
        </Question>
      )}
    </li>
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
