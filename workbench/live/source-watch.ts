import { watch } from 'node:fs';

const quietMs = 300;

/**
 * Hears of changes in a folder, and in those within it, once they have been quiet for a moment; one at a time.
 * @param onChange a change that comes while it works is told when it is done.
 * @returns ends it.
 */
export function watchSources(folder: string, onChange: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isAtWork = false;
  const tell = async (): Promise<void> => {
    if (isAtWork) return later();
    isAtWork = true;
    try {
      await onChange();
    } finally {
      isAtWork = false;
    }
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), quietMs);
  };
  const watcher = watch(folder, { recursive: true }, later);
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
