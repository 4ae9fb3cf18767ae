import type { FormFieldView } from '../../shell/server/rpc-views';
import type { FileField, UnreadFile } from './form-field';

/** What a browser tells of a file before it is read, and how it reads it. */
type File = Pick<globalThis.File, 'name' | 'type' | 'size' | 'arrayBuffer'>;

const bytesPerMb = 1_048_576;

/** Whether a file is larger than the shop takes. */
export const isTooBig = ({ maxMb }: FormFieldView, bytes: number): boolean =>
  maxMb !== undefined && bytes > maxMb * bytesPerMb;

/** What the file of a field is called; `undefined` where there is none to send. */
export const fileName = ({ file: { value: file } }: FileField): string | undefined =>
  file && 'name' in file ? file.name : undefined;

/**
 * Puts a file into its field, read; nothing where none is chosen. What was chosen before is gone at once, and what is read only after another one was
 * chosen is left: the shop gets the file that the page shows, or none. One that is too big is not read.
 */
export async function chooseFile({ file, view }: FileField, chosen: File | undefined): Promise<void> {
  if (!chosen) {
    file.value = null;
    return;
  }
  const facts = { name: chosen.name, contentType: chosen.type || 'application/octet-stream', bytes: chosen.size };
  if (isTooBig(view, chosen.size)) {
    file.value = { ...facts, base64: '' };
    return;
  }
  const reading: UnreadFile = { issue: 'stillRead' };
  file.value = reading;
  const base64 = await chosen.arrayBuffer().then(
    (buffer) => toBase64(new Uint8Array(buffer)),
    // It was moved or changed since it was chosen, or lies where it cannot be fetched from.
    () => undefined,
  );
  if (file.value !== reading) return;
  file.value = base64 === undefined ? { issue: 'unreadable' } : { ...facts, base64 };
}

/** A function takes so many arguments at most, in every browser. */
const bytesAtOnce = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += bytesAtOnce)
    text += String.fromCharCode(...bytes.subarray(from, from + bytesAtOnce));
  return btoa(text);
}
