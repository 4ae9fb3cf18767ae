import { useSignal } from '@preact/signals';
import { LineTitle } from '../push/line-title';
import { ValueChange } from '../push/value-change';
import type { ScheduledView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { ActionMenu } from '../widgets/action-menu';
import { Chip } from '../widgets/chip';
import { Question } from '../widgets/question';
import { timeWords } from './scheduled-times';

interface LineProps {
  readonly push: ScheduledView;
  readonly timeZone: string;
}

type Asked = 'cancel' | 'keep' | 'endNow';

const tones: Partial<Record<ScheduledView['stage'], 'good' | 'warn'>> = {
  on: 'good',
  starting: 'good',
  ending: 'good',
};

/** One of them: how many values, when they come and go, how it stands, and what can be done with it. */
export function ScheduledLine({ push, timeZone }: LineProps) {
  const sidebar = useSidebar();
  const { model, texts, format } = sidebar;
  const words = texts.scheduled.list;
  const asked = useSignal<Asked | null>(null);
  const { id, stage, startsAt, endsAt, count, how, isOfOtherShop, takenBy } = push;
  const tab = model.state.value?.tabs?.find(({ tabId }) => tabId === push.tabId);
  const title = words.line(count, format.number(count), tab?.name ?? words.deletedTab);
  const from = timeWords(startsAt, timeZone, sidebar);
  const until = endsAt === null ? null : timeWords(endsAt, timeZone, sidebar);
  const ask = (what: Asked) => ({
    label: words.actions[what],
    run: () => {
      asked.value = what;
    },
  });
  const move = { label: words.actions.move, run: () => void model.scheduled.changeTimes(push) };
  const doMyself = { label: words.actions.doMyself, run: () => void model.scheduled.doMyself(id) };
  const actions = [
    ...(takenBy === null ? [] : [doMyself]),
    ...(stage === 'waiting' ? [move, ask('cancel')] : []),
    ...(stage === 'on' ? [move, ask('endNow'), ask('keep')] : []),
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
          <span class="chips">
            <Chip tone={how === 'lost' || how === 'missed' ? 'warn' : (tones[stage] ?? 'calm')}>
              {how === null ? words.stage[stage] : (words.how[how] ?? words.stage.over)}
            </Chip>
          </span>
        </div>
        {actions.length > 0 && <ActionMenu label={words.actionsOf(title)} actions={actions} />}
      </div>
      {stage !== 'over' && <Values push={push} />}
      {question && (
        <Question
          confirm={words.confirm[question]}
          look={question === 'cancel' ? 'danger' : 'secondary'}
          onConfirm={() => {
            asked.value = null;
            void model.scheduled[question](id);
          }}
          onCancel={() => {
            asked.value = null;
          }}
        >
          <p>{words.question[question]}</p>
        </Question>
      )}
    </li>
  );
}

/** What the values are and become. */
function Values({ push: { id } }: Pick<LineProps, 'push'>) {
  const { model, texts } = useSidebar();
  const loader = model.scheduled.editsOf(id);
  const edits = loader.state.value;
  return (
    <details onToggle={({ currentTarget: { open } }) => open && void model.scheduled.loadEdits(id)}>
      <summary>{texts.scheduled.list.values}</summary>
      {edits.status === 'failed' && <p class="reason warn">{edits.error.message}</p>}
      {edits.status === 'ready' && (
        <ul class="lines">
          {edits.value.map(({ key, recordId, sku, name, column, from, to }) => (
            <li key={key} class="line">
              <LineTitle {...{ recordId, sku, name, column }} />
              <span class="line-values">
                <ValueChange {...{ column, from, to }} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
