import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FrameView } from './feed/book-view';
import type { PageModel } from './page-model';

interface SidebarFrameProps {
  readonly model: PageModel;
  readonly sidebar: NonNullable<FrameView['sidebar']>;
}

/** What the frame asks for; see `script-run-shim.ts`. */
type FrameMessage =
  | { readonly call: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly close: true };

/** The script's sidebar: 300 pixels wide, in an origin of its own. Its calls are run for it, and the sheet is shown anew. */
export function SidebarFrame({ model, sidebar }: SidebarFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  // Before the frame can load: its first call would otherwise find nobody listening.
  useLayoutEffect(() => {
    const answer = async ({ source, data }: MessageEvent<FrameMessage>) => {
      const asking = frame.current?.contentWindow;
      if (!asking || source !== asking) return;
      if ('close' in data) {
        await model.closeSidebar();
        return;
      }
      const { call, name, args } = data;
      try {
        asking.postMessage({ call, ok: true, value: await model.run(name, args) }, '*');
      } catch (error) {
        asking.postMessage({ call, ok: false, error: error instanceof Error ? error.message : String(error) }, '*');
      }
    };
    window.addEventListener('message', answer);
    return () => window.removeEventListener('message', answer);
  }, [model]);
  return (
    <aside class="sidebar">
      <div class="sidebar-title">
        <h2>{sidebar.title}</h2>
        <button type="button" aria-label="Close" onClick={() => void model.closeSidebar()}>
          ×
        </button>
      </div>
      <iframe
        ref={frame}
        title={sidebar.title}
        src={`/sidebar?shown=${sidebar.version}`}
        sandbox="allow-scripts allow-forms allow-popups allow-modals"
      />
    </aside>
  );
}
