import { ColumnSums } from '../push/column-sums';
import { groupEdits } from '../push/edits/edit-groups';
import { EditList } from '../push/edits/edit-list';
import { chosenOf, consentTo, countHeldByWarnings } from '../push/edits/edit-ticks';
import { clock } from '../shell/clock';
import type { Page } from '../shell/page';
import type { TakeOverPushView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { timeWords } from './scheduled-times';

interface TakeOverProps {
  readonly look: TakeOverPushView;
}

/** What a colleague has planned, judged and compared with the shop as if it had been typed just now, before it is taken over. */
export const takeOverPushPage: Page<TakeOverProps> = {
  title: ({ texts }) => texts.scheduled.takeOver.title,
  back: ({ model }) => model.scheduled.open,
  Content: TakeOver,
  Actions: Confirm,
  keyOf: ({ look }) => look.plan.id,
};

function TakeOver({ look: { push, plan, timeZone } }: TakeOverProps) {
  const sidebar = useSidebar();
  const words = sidebar.texts.scheduled.takeOver;
  const { by, startsAt, endsAt, part } = push;
  const now = clock.value.now();
  const timeOf = (at: number) => (at <= now ? null : timeWords(at, timeZone, sidebar));
  const until = endsAt === null ? undefined : timeOf(endsAt);
  return (
    <>
      <p class="lead">
        {part === 'end' ? words.end(by, until ?? null) : words.start(by, timeOf(startsAt), until ?? '')}
      </p>
      <ColumnSums sums={plan.sums} />
      {groupEdits(plan.edits).map(({ status, edits }) => (
        <EditList key={status} status={status} edits={edits} isUndo tabId={plan.tabId} />
      ))}
      <p class="hint">{words.after(by)}</p>
    </>
  );
}

function Confirm({ look }: TakeOverProps) {
  const { model, texts, format } = useSidebar();
  const words = texts.scheduled.takeOver;
  const { plan } = look;
  const unticked = model.push.unticked.value;
  const chosen = chosenOf(plan, unticked).length;
  const held = countHeldByWarnings(plan, unticked);
  return (
    <>
      {plan.counts.ready === 0 && <p class="hint">{words.none}</p>}
      {held > 0 && <p class="hint">{texts.preview.held(held, format.number(held))}</p>}
      <Button
        look="primary"
        disabled={chosen === 0}
        onClick={() => void model.scheduled.takeOver(look, consentTo(plan, unticked))}
      >
        {words.confirm(chosen, format.number(chosen))}
      </Button>
      <Button look="quiet" onClick={() => void model.scheduled.open()}>
        {texts.cancel}
      </Button>
    </>
  );
}
