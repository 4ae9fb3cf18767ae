import { Icon } from '../widgets/icon';
import type { NoticeKind } from './server/notice-kind';
import { useSidebar } from './sidebar-context';

/** What the person has to hear of beside the outcome that the page shows, and, more quietly, what was done; nothing while there is nothing. */
export function Notices() {
  const { texts } = useSidebar();
  return (
    <>
      <NoticesOf kind="beside" icon="warning" title={texts.notice.beside} />
      <NoticesOf kind="done" icon="done" />
    </>
  );
}

interface NoticesOfProps {
  readonly kind: NoticeKind;
  readonly icon: 'warning' | 'done';
  /** Of what was done its own words are enough. */
  readonly title?: string;
}

function NoticesOf({ kind, icon, title }: NoticesOfProps) {
  const { model, texts } = useSidebar();
  const { notices } = model.tasks;
  const told = notices.value.filter((notice) => notice.kind === kind);
  if (told.length === 0) return null;
  const dismiss = () => {
    notices.value = notices.value.filter((notice) => notice.kind !== kind);
  };
  const lines = told.map(({ text }) => <p key={text}>{text}</p>);
  return (
    <div class={`notice ${kind === 'done' ? 'calm done' : 'warn'}`} role="status">
      <Icon name={icon} />
      {title === undefined ? <div>{lines}</div> : <h2>{title}</h2>}
      <button type="button" class="icon-button" aria-label={texts.close} onClick={dismiss}>
        <Icon name="close" />
      </button>
      {title !== undefined && lines}
    </div>
  );
}
