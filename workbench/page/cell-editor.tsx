import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageModel } from './page-model';

interface CellEditorProps {
  readonly model: PageModel;
  readonly choices: readonly string[];
}

/** The field in which a cell is typed: Enter and Tab enter it, Escape leaves it as it was. */
export function CellEditor({ model, choices }: CellEditorProps) {
  const field = useRef<HTMLInputElement>(null);
  // At once, not after painting: the next key is already on its way.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);
  const handleKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') model.draft.value = null;
    else if (event.key === 'Enter') void model.enter({ row: 1, column: 0 });
    else if (event.key === 'Tab') void model.enter({ row: 0, column: 1 });
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        ref={field}
        aria-label="Cell content"
        list="choices"
        value={model.draft.value ?? ''}
        onInput={(event) => {
          model.draft.value = event.currentTarget.value;
        }}
        onKeyDown={handleKey}
      />
      <datalist id="choices">
        {choices.map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
    </>
  );
}
