import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `inUse`: by which process, and the file that says so. */
export type FolderTaking =
  | { readonly kind: 'taken'; readonly letGo: () => void }
  | { readonly kind: 'inUse'; readonly holder: number; readonly file: string };

/**
 * Takes a folder for this process, once, until it is let go or the process has ended: of two that keep something in one folder, each would overwrite what the
 * other keeps.
 * @throws Error where there can be no such folder.
 */
export function takeFolder(path: string): FolderTaking {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const file = join(path, 'in-use-by');
  const taken = { kind: 'taken', letGo: () => rmSync(file, { force: true }) } as const;
  if (writeNew(file)) return taken;
  const holder = Number(readFileSync(file, 'utf8'));
  // One before it may have had the same number, in a container for instance.
  if (holder !== process.pid && isAlive(holder)) return { kind: 'inUse', holder, file };
  rmSync(file, { force: true });
  return writeNew(file) ? taken : takeFolder(path);
}

/** Whether there was no such file. */
function writeNew(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** One of another person's cannot be signalled, and lives all the same. */
function isAlive(processId: number): boolean {
  if (!Number.isSafeInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
