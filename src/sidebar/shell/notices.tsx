import { Icon } from '../widgets/icon';
import { useSidebar } from './sidebar-context';

/** What the person has to hear of beside the outcome that the page shows; nothing while there is nothing. */
export function Notices() {
  const { model, texts } = useSidebar();
  const notices = model.tasks.notices.value;
  if (notices.length === 0) return null;
  const dismiss = () => {
    model.tasks.notices.value = [];
  };
  return (
    <div class="notice warn" role="status">
      <Icon name="warning" />
      <h2>{texts.notice.beside}</h2>
      <button type="button" class="icon-button" aria-label={texts.close} onClick={dismiss}>
        <Icon name="close" />
      </button>
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </div>
  );
}
