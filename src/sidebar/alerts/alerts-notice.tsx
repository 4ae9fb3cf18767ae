import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Icon } from '../widgets/icon';
import { alertCount } from './alert-count';

/** How many alerts are new, in few words: it stays until the person has read them. */
export function AlertsNotice() {
  const { model, texts, format } = useSidebar();
  const news = model.state.value?.alerts;
  if (!news) return null;
  const { kind, open: inAll, notice: words } = texts.alerts;
  const { tabId, kinds, count, isAtLeast, open } = news;
  const shown = format.number(count);
  return (
    <section class="notice warn" role="alert">
      <Icon name="warning" />
      <h2>{isAtLeast ? words.atLeast(shown) : words.title(count, shown)}</h2>
      <p>{format.list(kinds.map((one) => kind(one.title, alertCount(one, { texts, format }))))}</p>
      {open > count && <p class="hint">{inAll(format.number(open))}</p>}
      <div class="buttons">
        {tabId !== null && tabId !== model.front.tabId.value && (
          <Button onClick={() => void model.alerts.showTab(tabId)}>{words.tab}</Button>
        )}
        <Button onClick={model.alerts.open}>{words.list}</Button>
        <Button onClick={model.alerts.markSeen}>{words.seen}</Button>
      </div>
    </section>
  );
}
