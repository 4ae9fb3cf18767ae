import { useEffect, useMemo } from 'preact/hooks';
import { useSidebar } from '../../shell/sidebar-context';
import type { FileAnswerView } from './file-answer-view';

/** An answer that is a file: the browser saves it. */
export function AnswerFile({ file }: { readonly file: FileAnswerView }) {
  const { texts, format } = useSidebar();
  const words = texts.endpoints;
  const blob = useMemo(() => toBlob(file), [file]);
  const address = useMemo(() => URL.createObjectURL(blob), [blob]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <section class="card">
      <h2 class="card-title">{file.name}</h2>
      <p class="hint">{words.fileSize(format.number(Math.max(1, Math.round(blob.size / 1024))))}</p>
      <a class="button primary" href={address} download={file.name}>
        {words.saveFile}
      </a>
    </section>
  );
}

const toBlob = ({ base64, contentType }: FileAnswerView): Blob =>
  new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: contentType });
