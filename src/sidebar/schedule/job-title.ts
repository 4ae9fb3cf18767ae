import type { Localization } from '../shell/localization';
import type { JobView } from '../shell/server/rpc-views';

type Titled = Pick<JobView, 'task' | 'title' | 'tabs' | 'definition'>;

/** What a job is about: the names of its tabs, the data that it pulls, or what it does. */
export function jobTitle({ task, title, tabs, definition }: Titled, { texts, format }: Localization): string {
  if (task.kind === 'prices' && task.name === undefined)
    return texts.scheduled.part[task.part === 'end' ? 'end' : 'start'];
  if (definition) return `${title}: ${definition.title}`;
  if (tabs.length === 0) return title;
  const names = format.list(tabs.map(({ name }) => name ?? texts.schedule.list.deletedTab));
  return task.kind === 'copies' ? `${title}: ${names}` : names;
}
