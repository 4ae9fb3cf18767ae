import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type KeptWorkbench, keptWorkbenchSchema } from './kept-workbench';

/** What a folder holds of a workbench, if anything. */
export type KeptState =
  | { readonly kind: 'none' }
  | { readonly kind: 'kept'; readonly workbench: KeptWorkbench }
  /** Of another version, or damaged. `why`: in a developer's words. */
  | { readonly kind: 'unreadable'; readonly why: string };

/** The folder in which a workbench is kept from one start to the next. Whoever types a real key into it finds it here: nobody else may read it. */
export class KeptFolder {
  readonly #file: string;

  constructor(private readonly path: string) {
    this.#file = join(path, 'workbench.json');
  }

  read(): KeptState {
    if (!existsSync(this.#file)) return { kind: 'none' };
    try {
      const read = v.safeParse(keptWorkbenchSchema, JSON.parse(readFileSync(this.#file, 'utf8')));
      if (read.success) return { kind: 'kept', workbench: read.output };
      return { kind: 'unreadable', why: v.summarize(read.issues) };
    } catch (error) {
      return { kind: 'unreadable', why: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Whoever is ended while it writes leaves what was written before. */
  write(workbench: KeptWorkbench): void {
    mkdirSync(this.path, { recursive: true, mode: 0o700 });
    const unfinished = `${this.#file}.unfinished`;
    writeFileSync(unfinished, JSON.stringify(workbench), { mode: 0o600 });
    renameSync(unfinished, this.#file);
  }

  /** Puts what is kept out of the way, beside what was put there before. @returns where it is now; undefined where nothing was kept. */
  putAside(): string | undefined {
    if (!existsSync(this.#file)) return undefined;
    const aside = this.#freePlace();
    renameSync(this.#file, aside);
    return aside;
  }

  /** `workbench.json.old`, or the next with a number that there is not yet. */
  #freePlace(): string {
    const first = `${this.#file}.old`;
    let place = first;
    for (let number = 2; existsSync(place); number += 1) place = `${first}-${number}`;
    return place;
  }
}
