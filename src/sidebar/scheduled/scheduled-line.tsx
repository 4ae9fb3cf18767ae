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
  const { id, stage, startsAt, endsAt, count, isRefused, isOfOtherShop, takenBy } = push;
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
    ...(stage === 'on' ? [move, ask('endNow', isRefused ? words.tryAgain : undefined), ask('keep')] : []),
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
            <Standing push={push} />
          </span>
          {isRefused && <span class="hint">{words.refusedHint[stage]}</span>}
          <WayBack push={push} />
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

type PushProps = Pick<LineProps, 'push'>;

function Standing({ push: { stage, how, isRefused, sums } }: PushProps) {
  const { texts, format } = useSidebar();
  const words = texts.scheduled.list;
  const stayed = sums ? sums.changed + sums.gone + sums.blocked : 0;
  if (sums && stayed > 0)
    return <Chip tone="warn">{words.backSome(format.number(sums.back), format.number(stayed))}</Chip>;
  if (isRefused) return <Chip tone="warn">{words.refused[stage] ?? words.stage[stage]}</Chip>;
  return (
    <Chip tone={how === 'lost' || how === 'missed' ? 'warn' : (tones[stage] ?? 'calm')}>
      {how === null ? words.stage[stage] : (words.how[how] ?? words.stage.over)}
    </Chip>
  );
}

const whyStayed = ['changed', 'gone', 'blocked'] as const;

/** Why values stay as they are, and which were in the shop against its own word. */
function WayBack({ push: { sums } }: PushProps) {
  const { texts, format } = useSidebar();
  const { stayed, found } = texts.scheduled.list;
  if (!sums) return null;
  return (
    <>
      {whyStayed.map(
        (why) =>
          sums[why] > 0 && (
            <span key={why} class="hint">
              {stayed[why](sums[why], format.number(sums[why]))}
            </span>
          ),
      )}
      {sums.found > 0 && <span class="hint">{found(sums.found, format.number(sums.found))}</span>}
    </>
  );
}

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
