import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { jobTitle } from './job-title';
import { turnWords } from './timing-words';

/** What is done by itself next, and the way to all of it. */
export function ScheduleEntry() {
  const sidebar = useSidebar();
  const { model, texts } = sidebar;
  const words = texts.schedule.home;
  const jobs = model.state.value?.schedule.jobs ?? [];
  const next = jobs.find(({ state }) => state === 'active');
  const isPaused = jobs.some(({ state }) => state === 'paused');
  return (
    <section class="card">
      <h2 class="card-title">{texts.schedule.title}</h2>
      <p class="hint">
        {next?.due ? words.next(jobTitle(next, sidebar), turnWords(next.due, next, sidebar)) : null}
        {!next && (isPaused ? words.paused : words.none)}
      </p>
      {jobs.length === 0 ? (
        <Button onClick={() => void model.schedule.add()}>{words.create}</Button>
      ) : (
        <Button onClick={model.schedule.open}>{words.open}</Button>
      )}
    </section>
  );
}
