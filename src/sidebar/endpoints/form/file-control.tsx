import { useMemo } from 'preact/hooks';
import { useSidebar } from '../../shell/sidebar-context';
import { chooseFile, fileName } from './choose-file';
import type { ControlProps } from './control-props';
import type { FileField } from './form-field';

interface FileControlProps extends ControlProps {
  readonly field: FileField;
}

/** A file of the person's own; it leaves the browser when the form does. */
export function FileControl({ field, describedBy, isWrong }: FileControlProps) {
  const { model } = useSidebar();
  const { id, file } = field;
  // The browser's own control says that nothing is chosen once it is made anew.
  const before = useMemo(() => file.peek(), [file]);
  const name = file.value === before ? fileName(field) : undefined;
  return (
    <>
      <input
        id={id}
        type="file"
        disabled={model.task.value !== null}
        aria-invalid={isWrong}
        aria-describedby={describedBy || undefined}
        onChange={({ currentTarget }) => void chooseFile(field, currentTarget.files?.[0])}
      />
      {name !== undefined && <p class="hint">{name}</p>}
    </>
  );
}
