import type { ScheduleTroubles } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Icon } from '../widgets/icon';
import { jobTitle } from './job-title';

interface ScheduleNoticeProps {
  readonly troubles: ScheduleTroubles;
  /** Whether the list of schedules is in sight already. */
  readonly isInList?: boolean;
}

/** What should have been done by itself, and was not: it stays until the person has read it. */
export function ScheduleNotice({ troubles, isInList = false }: ScheduleNoticeProps) {
  const sidebar = useSidebar();
  const { model, texts, format } = sidebar;
  const { failed, overdue, isTriggerGone, unreadable } = troubles;
  const takenOver = troubles.jobs.filter((job) => job.takenOverBy !== null && job.isNews);
  const isNews = failed.length + takenOver.length > 0;
  const isTroubled = failed.length + overdue.length > 0 || isTriggerGone || unreadable !== null;
  if (!isNews && !isTroubled) return null;
  const words = texts.schedule.notice;
  return (
    <section class="notice warn" role="alert">
      <Icon name="warning" />
      <h2>{isTroubled ? words.title : words.takenOverTitle}</h2>
      {unreadable !== null && <p>{unreadable}</p>}
      {isTriggerGone && <p>{words.triggerGone}</p>}
      {failed.map(({ id, title, tabNames, text, at, isPaused }) => (
        <p key={id}>
          {words.failed(format.list(tabNames) || title, format.moment(at))} {text} {isPaused && words.paused}
        </p>
      ))}
      {takenOver.map((job) => (
        <p key={job.id}>{words.takenOver(jobTitle(job, sidebar), job.takenOverBy ?? '')}</p>
      ))}
      {overdue.map(({ title, tabNames, by, due }) => (
        <p key={`${by}${title}${due}`}>{words.overdue(format.list(tabNames) || title, by, format.moment(due))}</p>
      ))}
      <div class="buttons">
        {isTriggerGone && (
          <Button look="primary" onClick={model.schedule.restart}>
            {words.restart}
          </Button>
        )}
        {isNews && <Button onClick={model.schedule.markSeen}>{words.seen}</Button>}
        {!isInList && <Button onClick={model.schedule.open}>{words.open}</Button>}
      </div>
    </section>
  );
}
