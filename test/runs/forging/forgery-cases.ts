import { type LeftFile, leftFiles } from './forged-files';
import { type Forgery, forgeriesOf } from './forgeries';
import { playForgery } from './forging';
import { goOn, type Outcome } from './owner-deeds';

/** A file, what comes of it as it was left, and all that can be changed in it. */
interface ForgedFile {
  readonly file: LeftFile;
  readonly usual: Outcome;
  readonly forgeries: readonly Forgery[];
}

let forgedFiles: readonly ForgedFile[] | undefined;

/** Opened once in a process. */
function openAll(): readonly ForgedFile[] {
  forgedFiles ??= Object.values(leftFiles).map((open) => {
    const file = open();
    return { file, usual: goOn(file, file.recording, true), forgeries: forgeriesOf(file.recording).flat() };
  });
  return forgedFiles;
}

/** How many forgeries there are of all files. */
export const countForgeries = (): number => openAll().reduce((sum, { forgeries }) => sum + forgeries.length, 0);

/**
 * Plays one forgery: what others may have written is carried on as far as it is shown as it was confirmed, and, where there was such, also ended.
 * @param number from 1 on, file by file.
 * @throws Error with what was wrong.
 */
export function playForgeryCase(number: number): void {
  let place = number - 1;
  for (const { file, usual, forgeries } of openAll()) {
    const forgery = forgeries[place];
    if (forgery) {
      const flaws = playForgery(file, forgery, usual);
      if (flaws.length > 0) throw new Error(flaws.join('\n'));
      return;
    }
    place -= forgeries.length;
  }
  throw new RangeError(`There is no forgery ${number}.`);
}
