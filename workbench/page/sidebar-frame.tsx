import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FrameView } from './feed/book-view';
import { addressOf } from './page-client';
import type { PageModel } from './page-model';
import { sidebarFlags } from './sidebar-flags';

interface SidebarFrameProps {
  readonly model: PageModel;
  readonly sidebar: NonNullable<FrameView['sidebar']>;
}

/** What the frame asks for; see `script-run-shim.ts`. */
type FrameMessage =
  | { readonly call: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly close: true }
  | { readonly isReady: true };

/** The script's sidebar: 300 pixels wide, in an origin of its own. Its calls are run for it, and the sheet is shown anew. */
export function SidebarFrame({ model, sidebar }: SidebarFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  // Before the frame can load: its first call would otherwise find nobody listening.
  useLayoutEffect(() => {
    const answer = async ({ source, data }: MessageEvent<FrameMessage>) => {
      const asking = frame.current?.contentWindow;
      if (!asking || source !== asking) return;
      const answered = await answerOf(model, data);
      if (answered) asking.postMessage(answered, '*');
    };
    window.addEventListener('message', answer);
    return () => window.removeEventListener('message', answer);
  }, [model]);
  const aheadMs = model.frame.value?.aheadMs ?? 0;
  useLayoutEffect(() => frame.current?.contentWindow?.postMessage({ aheadMs }, '*'), [aheadMs]);
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
        src={addressOf(`/sidebar?shown=${sidebar.version}`)}
        sandbox={sidebarFlags}
      />
    </aside>
  );
}

/** What the frame is told; undefined for nothing. */
async function answerOf(model: PageModel, message: FrameMessage): Promise<object | undefined> {
  if ('close' in message) {
    await model.closeSidebar();
    return undefined;
  }
  if ('isReady' in message) {
    const key = await model.keyToFill();
    return key === undefined ? undefined : { key };
  }
  const { call, name, args } = message;
  try {
    return { call, ok: true, value: await model.run(name, args) };
  } catch (error) {
    return { call, ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
