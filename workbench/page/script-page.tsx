import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { addressOf } from './page-client';
import type { PageModel } from './page-model';
import { scriptPageFlags } from './script-page-flags';

interface ScriptPageProps {
  readonly model: PageModel;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly title: string;
  /** Where the workbench serves it. */
  readonly path: string;
  readonly onClose: () => void;
  /** Absent where its size is fixed. */
  readonly onResize?: (size: Partial<FrameSize>) => void;
}

/** In pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** What the frame asks for; see `script-run-shim.ts`. */
type FrameMessage =
  | { readonly call: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly close: true }
  | { readonly width: unknown }
  | { readonly height: unknown }
  | { readonly isReady: true };

/** A page that the script shows, in an origin of its own. Its calls are run for it, and the sheet is shown anew. */
export function ScriptPage({ model, frame, title, path, onClose, onResize }: ScriptPageProps) {
  // Before the frame can load: its first call would otherwise find nobody listening.
  useLayoutEffect(() => {
    const answer = async ({ source, data }: MessageEvent<FrameMessage>) => {
      const asking = frame.current?.contentWindow;
      if (!asking || source !== asking) return;
      if ('close' in data) onClose();
      else if ('width' in data || 'height' in data) onResize?.(sizeIn(data));
      else {
        const answered = await answerOf(model, data);
        if (answered) asking.postMessage(answered, '*');
      }
    };
    window.addEventListener('message', answer);
    return () => window.removeEventListener('message', answer);
  }, [model]);
  const aheadMs = model.frame.value?.aheadMs ?? 0;
  useLayoutEffect(() => frame.current?.contentWindow?.postMessage({ aheadMs }, '*'), [aheadMs]);
  return <iframe ref={frame} title={title} src={addressOf(path)} sandbox={scriptPageFlags} />;
}

/** What is no number of pixels changes nothing. */
const sizeIn = (asked: object): Partial<FrameSize> =>
  Object.fromEntries(Object.entries(asked).filter(([, pixels]) => Number.isFinite(pixels) && pixels > 0));

/** What the frame is told; undefined for nothing. */
async function answerOf(
  model: PageModel,
  message: Extract<FrameMessage, { readonly call: number } | { readonly isReady: true }>,
): Promise<object | undefined> {
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
