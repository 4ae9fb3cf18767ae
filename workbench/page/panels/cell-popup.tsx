import type { ComponentChildren } from 'preact';
import type { Place } from '../grid/cell-places';
import type { PageModel } from '../page-model';
import { toStyle } from '../to-style';

interface CellPopupProps extends Place {
  readonly model: PageModel;
  readonly class: string;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ComponentChildren;
}

/** What opens beside a cell. */
export function CellPopup({ model, row, column, class: name, onKeyDown, children }: CellPopupProps) {
  const box = model.grid?.boxOf(row, column);
  if (!box) return null;
  return (
    <div
      {...(onKeyDown ? { onKeyDown } : {})}
      class={`popup ${name}`}
      style={toStyle({ left: box.left, top: box.top + box.height, minWidth: box.width })}
    >
      {children}
    </div>
  );
}
