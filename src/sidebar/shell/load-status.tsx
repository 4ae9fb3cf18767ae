import { Icon } from '../widgets/icon';
import { TechnicalFold } from '../widgets/technical-fold';
import type { Loadable } from './server/loader';
import { useSidebar } from './sidebar-context';

interface LoadStatusProps {
  readonly loadable: Loadable<unknown>;
  readonly loading: string;
  readonly onRetry: () => unknown;
}

/** That something is on its way, or why it did not come and how to try again; nothing once it is there. */
export function LoadStatus({ loadable, loading, onRetry }: LoadStatusProps) {
  const { texts } = useSidebar();
  if (loadable.status === 'ready') return null;
  if (loadable.status !== 'failed') {
    return (
      <p class="hint" role="status" aria-busy="true">
        {loading}
      </p>
    );
  }
  const { code, message, technical } = loadable.error;
  return (
    <div class="notice bad" role="alert">
      <Icon name="warning" />
      <h2>{texts.notice.problem}</h2>
      <p>{code === 'transport' ? texts.transport(message) : message}</p>
      <TechnicalFold text={technical} />
      <button type="button" class="button secondary" onClick={() => void onRetry()}>
        {texts.remedy.reload}
      </button>
    </div>
  );
}
