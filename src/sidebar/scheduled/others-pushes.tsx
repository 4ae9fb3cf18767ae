import type { OthersPushView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Chip } from '../widgets/chip';
import { timeWords } from './scheduled-times';

/** What colleagues have planned for the shop in the file, with the way to do it in their place. */
export function OthersPushes({ timeZone }: { readonly timeZone: string }) {
  const { model, texts } = useSidebar();
  const others = model.scheduled.others.value;
  if (others.length === 0) return null;
  return (
    <section class="group">
      <h2>{texts.scheduled.others.title}</h2>
      <ul class="pulled-tabs">
        {others.map((push) => (
          <OthersLine key={`${push.author} ${push.id}`} push={push} timeZone={timeZone} />
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly push: OthersPushView;
  readonly timeZone: string;
}

function OthersLine({ push, timeZone }: LineProps) {
  const sidebar = useSidebar();
  const { model, texts, format } = sidebar;
  const { list, others } = texts.scheduled;
  const { by, count, startsAt, endsAt, stage, part, takenBy, isLate } = push;
  const tab = model.state.value?.tabs?.find(({ tabId }) => tabId === push.tabId);
  const title = list.line(count, format.number(count), tab?.name ?? list.deletedTab);
  const from = timeWords(startsAt, timeZone, sidebar);
  const until = endsAt === null ? null : timeWords(endsAt, timeZone, sidebar);
  const taken = takenBy?.isSelf ? others.takenBySelf : takenBy ? others.takenBy(takenBy.by) : undefined;
  return (
    <li class="pulled-tab">
      <div class="pulled-tab-facts">
        <strong>{title}</strong>
        <span>{until === null ? list.from(from) : list.span(from, until)}</span>
        <span class="hint">{others.of(by)}</span>
        <span class="chips">
          {isLate && taken === undefined ? (
            <Chip tone="warn">{others.late}</Chip>
          ) : (
            <Chip tone="calm">{taken ?? list.stage[stage]}</Chip>
          )}
        </span>
      </div>
      {takenBy === null && part !== null && (
        <div class="buttons">
          <Button label={others.takeOverOf(title)} onClick={() => void model.scheduled.planTakeOver(push)}>
            {others.takeOver}
          </Button>
        </div>
      )}
    </li>
  );
}
