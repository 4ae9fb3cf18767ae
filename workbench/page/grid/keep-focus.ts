/// <reference lib="dom" />
import { DocSelectionRenderService } from '@univerjs/preset-sheets-core';

/**
 * Leaves the focus where a person put it. By itself the grid takes it whenever something is selected, also by a script while somebody types
 * into the sidebar or has a menu open.
 */
export function keepFocus(container: HTMLElement): void {
  let isPressed = false;
  window.addEventListener(
    'pointerdown',
    ({ target }) => {
      isPressed = target instanceof Node && container.contains(target);
    },
    true,
  );
  // A frame that is pressed says so by nothing else.
  window.addEventListener('blur', () => {
    isPressed = false;
  });
  const isFree = (): boolean => {
    const { activeElement } = document;
    return isPressed || !activeElement || activeElement === document.body || container.contains(activeElement);
  };
  const { prototype } = DocSelectionRenderService;
  const { focus } = prototype;
  prototype.focus = function (this: DocSelectionRenderService): void {
    if (isFree()) focus.call(this);
  };
}
