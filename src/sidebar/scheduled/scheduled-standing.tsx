import type { ScheduledView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Chip } from '../widgets/chip';

interface StandingProps {
  readonly push: ScheduledView;
}

/** How one stands: in a word, how many of its values are not as they were to be, and why. */
export function ScheduledStanding({ push }: StandingProps) {
  const { model, texts, format } = useSidebar();
  const words = texts.scheduled.list;
  const { left, sums, isRefused, stage, whyNotBack } = push;
  const hint = (count: number, say: (count: number, shown: string) => string) =>
    count > 0 && <span class="hint">{say(count, format.number(count))}</span>;
  return (
    <>
      <span class="chips">
        <StandingChip push={push} />
      </span>
      {isRefused && <span class="hint">{words.refusedHint[stage]}</span>}
      {whyNotBack !== '' && <span class="hint">{whyNotBack}</span>}
      {whyLeft.map((why) => hint(left[why], words.left[why]))}
      {sums && whyStayed.map((why) => hint(sums[why], words.stayed[why]))}
      {sums && hint(sums.found, words.found)}
      {(isRefused || asksWhy(push)) && (
        <Button look="quiet" onClick={() => void model.runs.exportJournal()}>
          {words.history}
        </Button>
      )}
    </>
  );
}

const whyLeft = ['same', 'held', 'refused'] as const;
const whyStayed = ['changed', 'gone', 'blocked'] as const;

type Stage = ScheduledView['stage'];

const tones: Partial<Record<Stage, 'good'>> = { on: 'good', starting: 'good', ending: 'good' };

/** How many values were to come and did not. */
const missingOf = ({ left }: ScheduledView): number => left.held + left.refused;

/** Of all that went wrong the change history says why. */
const asksWhy = (push: ScheduledView): boolean =>
  missingOf(push) + (push.sums?.blocked ?? 0) > 0 || push.how === 'lost';

function StandingChip({ push }: StandingProps) {
  const { texts } = useSidebar();
  const words = texts.scheduled.list;
  const { stage, how, isRefused, isGoingBack, whyNotBack } = push;
  const shortfall = useShortfall(push);
  if (shortfall !== null) return <Chip tone="warn">{shortfall}</Chip>;
  if (isRefused) return <Chip tone="warn">{words.refused[stage] ?? words.stage[stage]}</Chip>;
  if (whyNotBack !== '') return <Chip tone="warn">{words.notBack}</Chip>;
  if (isGoingBack) return <Chip tone="calm">{words.goingBack}</Chip>;
  if (how === null) return <Chip tone={tones[stage] ?? 'calm'}>{words.stage[stage]}</Chip>;
  if (how === 'nothing' && push.left.same === push.count) return <Chip tone="calm">{words.allSame}</Chip>;
  return <Chip tone={isAmiss(push) ? 'warn' : 'calm'}>{words.how[how] ?? words.stage.over}</Chip>;
}

const isAmiss = (push: ScheduledView): boolean =>
  push.how === 'lost' || push.how === 'missed' || (push.how === 'nothing' && missingOf(push) > 0);

/** How many of how many are as they were to be, where others are not; `null` where all are, or none. */
function useShortfall(push: ScheduledView): string | null {
  const { texts, format } = useSidebar();
  const words = texts.scheduled.list;
  const { sums, stage, how, count, left, isRefused, isGoingBack } = push;
  if (sums) {
    const stayed = missingOf(push) + left.same + sums.changed + sums.gone + sums.blocked;
    return stayed > 0 ? words.backSome(format.number(sums.back), format.number(stayed)) : null;
  }
  const missing = missingOf(push);
  if (missing === 0 || missing === count || isRefused || isGoingBack) return null;
  const some = stage === 'on' ? words.onSome : how === 'applied' ? words.appliedSome : null;
  return some ? some(format.number(count - missing), format.number(count)) : null;
}
