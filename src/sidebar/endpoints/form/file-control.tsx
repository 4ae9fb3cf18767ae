import { useSidebar } from '../../shell/sidebar-context';
import type { ControlProps } from './control-props';
import type { ChosenFile, FileField } from './form-field';

interface FileControlProps extends ControlProps {
  readonly field: FileField;
}

/** A file of the person's own; it leaves the browser when the form does. */
export function FileControl({ field: { id, file }, describedBy, isWrong }: FileControlProps) {
  const { model } = useSidebar();
  return (
    <input
      id={id}
      type="file"
      disabled={model.task.value !== null}
      aria-invalid={isWrong}
      aria-describedby={describedBy || undefined}
      onChange={async ({ currentTarget }) => {
        const chosen = currentTarget.files?.[0];
        file.value = chosen ? await readFile(chosen) : null;
      }}
    />
  );
}

async function readFile(chosen: File): Promise<ChosenFile> {
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  return {
    name: chosen.name,
    contentType: chosen.type || 'application/octet-stream',
    base64: toBase64(bytes),
    bytes: bytes.length,
  };
}

/** A function takes so many arguments at most, in every browser. */
const bytesAtOnce = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += bytesAtOnce)
    text += String.fromCharCode(...bytes.subarray(from, from + bytesAtOnce));
  return btoa(text);
}
