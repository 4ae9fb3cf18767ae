import { useRef } from 'preact/hooks';
import type { FrameView } from './feed/book-view';
import type { PageModel } from './page-model';
import { ScriptPage } from './script-page';

interface SidebarFrameProps {
  readonly model: PageModel;
  readonly sidebar: NonNullable<FrameView['sidebar']>;
}

/** The script's sidebar: 300 pixels wide. */
export function SidebarFrame({ model, sidebar: { title, version } }: SidebarFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const close = () => void model.closeSidebar();
  return (
    <aside class="sidebar">
      <div class="sidebar-title">
        <h2>{title}</h2>
        <button type="button" aria-label="Close" onClick={close}>
          ×
        </button>
      </div>
      <ScriptPage {...{ model, frame, title }} path={`/sidebar?shown=${version}`} onClose={close} />
    </aside>
  );
}
