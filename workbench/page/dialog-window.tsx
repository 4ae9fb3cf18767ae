/// <reference lib="dom" />
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { DialogView } from './feed/book-view';
import type { PageModel } from './page-model';
import { type FrameSize, ScriptPage } from './script-page';

interface DialogWindowProps {
  readonly model: PageModel;
  readonly dialog: DialogView;
}

/** Where no size is asked for {facts §7}. */
const usualSize: FrameSize = { width: 600, height: 400 };

/** How far a window is from where it opened, in pixels. */
interface Shift {
  readonly x: number;
  readonly y: number;
}

const stepByKey: Readonly<Record<string, Shift>> = {
  ArrowLeft: { x: -20, y: 0 },
  ArrowRight: { x: 20, y: 0 },
  ArrowUp: { x: 0, y: -20 },
  ArrowDown: { x: 0, y: 20 },
};

/**
 * A dialog of the script, as a window over the sheet that can be moved by its title. One that is modal keeps everything else from being worked in. Escape
 * closes it where the keys are the window's own; those that go to its page are the page's.
 */
export function DialogWindow({ model, dialog }: DialogWindowProps) {
  const { title, version, isModal } = dialog;
  const frame = useRef<HTMLIFrameElement>(null);
  const box = useRef<HTMLDialogElement>(null);
  const size = useSignal<FrameSize>({
    width: dialog.width ?? usualSize.width,
    height: dialog.height ?? usualSize.height,
  });
  const { shift, ...moving } = useMoving();
  const close = () => void model.closeDialog();
  useLayoutEffect(() => (isModal ? box.current?.showModal() : box.current?.show()), []);
  useEffect(() => frame.current?.focus(), []);
  const texts = model.texts;
  return (
    <dialog
      ref={box}
      class="window"
      lang={model.language.value}
      aria-label={title}
      style={{ width: `${size.value.width}px`, translate: `${shift.x}px ${shift.y}px` }}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && !isModal) close();
      }}
    >
      <div class="window-title" onPointerDown={moving.onPointerDown} onPointerMove={moving.onPointerMove}>
        <h2>{title}</h2>
        <button type="button" class="move" aria-label={texts.window.move} onKeyDown={moving.onKeyDown}>
          ✥
        </button>
        <button type="button" aria-label={texts.question.close} onClick={close}>
          ×
        </button>
      </div>
      <div class="window-page" style={{ height: `${size.value.height}px` }}>
        <ScriptPage
          {...{ model, frame, title }}
          path={`/dialog?shown=${version}`}
          onClose={close}
          onResize={(asked) => {
            size.value = { ...size.value, ...asked };
          }}
        />
      </div>
    </dialog>
  );
}

/** Moves a window by dragging its title, or by the arrow keys on its handle. */
function useMoving() {
  const shift = useSignal<Shift>({ x: 0, y: 0 });
  const move = ({ x, y }: Shift) => {
    shift.value = { x: shift.value.x + x, y: shift.value.y + y };
  };
  return {
    shift: shift.value,
    onPointerDown: ({ currentTarget, target, pointerId }: PointerEvent) => {
      const isOther = target instanceof Element && target.closest('button:not(.move)');
      if (currentTarget instanceof Element && !isOther) currentTarget.setPointerCapture(pointerId);
    },
    onPointerMove: ({ currentTarget, pointerId, movementX, movementY }: PointerEvent) => {
      if (currentTarget instanceof Element && currentTarget.hasPointerCapture(pointerId)) {
        move({ x: movementX, y: movementY });
      }
    },
    onKeyDown: (event: KeyboardEvent) => {
      const step = stepByKey[event.key];
      if (!step) return;
      event.preventDefault();
      move(step);
    },
  };
}
