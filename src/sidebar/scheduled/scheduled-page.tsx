import type { MenuEntry } from '../shell/menu-entry';
import type { Page } from '../shell/page';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { OthersPushes } from './others-pushes';
import { ScheduledLine } from './scheduled-line';

/** What is planned for later, what is in the shop for a while, and what is over. */
export const scheduledPage: Page<object> = {
  title: ({ texts }) => texts.scheduled.title,
  Content: Scheduled,
};

export const scheduledEntry: MenuEntry = {
  label: ({ texts }) => texts.scheduled.title,
  open: (model) => model.scheduled.open(),
};

function Scheduled() {
  const { model, texts } = useSidebar();
  const list = model.scheduled.list.value;
  if (!list) return null;
  const open = list.pushes.filter(({ stage }) => stage !== 'over');
  const over = list.pushes.filter(({ stage }) => stage === 'over');
  const words = texts.scheduled.list;
  return (
    <>
      {open.length === 0 ? (
        <section class="empty">
          <h2>{words.empty}</h2>
          <p class="hint">{words.emptyLead}</p>
          <Button onClick={() => void model.push.review()}>{texts.home.review}</Button>
        </section>
      ) : (
        <ul class="pulled-tabs">
          {open.map((push) => (
            <ScheduledLine key={push.id} push={push} timeZone={list.timeZone} />
          ))}
        </ul>
      )}
      <OthersPushes timeZone={list.timeZone} />
      {over.length > 0 && (
        <section class="group">
          <h2>{words.over}</h2>
          <ul class="pulled-tabs">
            {over.map((push) => (
              <ScheduledLine key={push.id} push={push} timeZone={list.timeZone} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
