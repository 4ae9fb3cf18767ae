import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { jobTitle } from './job-title';
import { nextWords } from './timing-words';

/** What is done by itself next, and the way to all of it. */
export function ScheduleEntry() {
  const sidebar = useSidebar();
  const { model, texts } = sidebar;
  const words = texts.schedule.home;
  const { jobs, others } = model.state.value?.schedule ?? { jobs: [], others: 0 };
  const next = jobs.find(({ state }) => state === 'active');
  const isPaused = jobs.some(({ state }) => state === 'paused');
  const isOthersOnly = jobs.length === 0 && others > 0;
  return (
    <section class="card">
      <h2 class="card-title">{texts.schedule.title}</h2>
      <p class="hint">
        {next?.due ? words.next(jobTitle(next, sidebar), nextWords(next.due, next, sidebar)) : null}
        {isOthersOnly && words.others(others, sidebar.format.number(others))}
        {!next && !isOthersOnly && (isPaused ? words.paused : words.none)}
      </p>
      {jobs.length + others === 0 ? (
        <Button onClick={() => void model.schedule.add()}>{words.create}</Button>
      ) : (
        <Button onClick={model.schedule.open}>{words.open}</Button>
      )}
    </section>
  );
}
