import type { ScheduleTroubles } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Icon } from '../widgets/icon';

/** What should have been done by itself, and was not: it stays until the person has read it. */
export function ScheduleNotice({ troubles }: { readonly troubles: ScheduleTroubles }) {
  const { model, texts, format } = useSidebar();
  const { failed, overdue, isTriggerGone, unreadable } = troubles;
  if (failed.length + overdue.length === 0 && !isTriggerGone && unreadable === null) return null;
  const words = texts.schedule;
  return (
    <section class="notice warn" role="alert">
      <Icon name="warning" />
      <h2>{words.title}</h2>
      {unreadable !== null && <p>{unreadable}</p>}
      {isTriggerGone && <p>{words.triggerGone}</p>}
      {failed.map(({ id, title, tabNames, text, at, isPaused }) => (
        <p key={id}>
          {words.failed(tabNames.join(', ') || title, format.moment(at))} {text} {isPaused && words.paused}
        </p>
      ))}
      {overdue.map(({ title, by, due }) => (
        <p key={`${by}${title}${due}`}>{words.overdue(title, by, format.moment(due))}</p>
      ))}
      <div class="buttons">
        {isTriggerGone && (
          <Button look="primary" onClick={model.schedule.restart}>
            {words.restart}
          </Button>
        )}
        {failed.length > 0 && <Button onClick={model.schedule.markSeen}>{words.seen}</Button>}
      </div>
    </section>
  );
}
