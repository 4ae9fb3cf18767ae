import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Place } from '../grid/cell-places';
import type { PageModel } from '../page-model';
import { CellPopup } from './cell-popup';

interface TextPanelProps extends Place {
  readonly model: PageModel;
  readonly label: string;
  readonly text: string;
  readonly save: (text: string) => void;
}

/** A text that is written beside a cell; Escape leaves it as it was. */
export function TextPanel({ model, label, text, save, ...place }: TextPanelProps) {
  const written = useSignal(text);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const finish = (isSaved: boolean): void => {
    if (isSaved) save(written.value);
    model.panels.close();
  };
  return (
    <CellPopup model={model} {...place} class="text-panel">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          finish(true);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') finish(false);
        }}
      >
        <label>
          {label}
          <textarea
            ref={field}
            rows={5}
            value={written.value}
            onInput={(event) => {
              written.value = event.currentTarget.value;
            }}
          />
        </label>
        <p>
          <button type="button" onClick={() => finish(false)}>
            Cancel
          </button>
          <button type="submit" class="main">
            OK
          </button>
        </p>
      </form>
    </CellPopup>
  );
}
