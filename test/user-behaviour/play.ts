import type { CloudOperation } from '../../workbench/apps-script/run-options';
import type { Deed } from './deeds';
import { type Broken, Findings } from './invariants';
import { checkScene, type Job } from './scene';

export type Phase = 'before' | 'after';

/** A moment inside a job: before or after the nth operation of a name, from 1. */
export interface Moment {
  readonly phase: Phase;
  readonly name: string;
  readonly nth: number;
}

export const momentText = ({ phase, name, nth }: Moment): string => `${phase} ${name} ${nth}`;

/** @throws Error for a text that is none of `momentText`. */
export function readMoment(text: string): Moment {
  const [, phase, name, nth] = /^(before|after) (\S+) (\d+)$/.exec(text) ?? [];
  if (!phase || !name || !nth) throw new Error(`“${text}” is no moment of a job.`);
  return { phase: phase === 'before' ? 'before' : 'after', name, nth: Number(nth) };
}

/** Operations of the file as a whole, and requests, which take their time. */
const concernsAll = /^(Spreadsheet|SpreadsheetApp|TextFinder|UrlFetchApp)\./;

/** Whether the script meets the person's tab in it: between two such operations it makes no difference when a deed is done. */
const meets = ({ name, args }: CloudOperation, tabId: number | undefined): boolean =>
  concernsAll.test(name) || (tabId !== undefined && JSON.stringify(args).includes(String(tabId)));

/** Plays a job in which nobody does anything, to learn at which moments somebody could: before each operation that meets the tab, and after the last. */
export function momentsOf(job: Job): readonly Moment[] {
  const scene = job.open();
  const counts = new Map<string, number>();
  const moments: Moment[] = [];
  scene.work({
    interrupt: (operation, phase) => {
      const { name } = operation;
      if (phase === 'after') return false;
      const nth = (counts.get(name) ?? 0) + 1;
      counts.set(name, nth);
      if (meets(operation, scene.person.sheet?.id)) moments.push({ phase, name, nth });
      return false;
    },
  });
  const last = moments[moments.length - 1];
  return last ? [...moments, { ...last, phase: 'after' }] : [];
}

/**
 * Plays a job with a deed inside, finishes what is unfinished, refreshes once more, and looks.
 * @returns what does not hold; undefined where the moment never came, or there was nothing to do the deed to.
 */
export function play(job: Job, moment: Moment, deed: Deed): readonly Broken[] | undefined {
  const scene = job.open();
  let seen = 0;
  let isDone = false;
  scene.work({
    interrupt: ({ name }, phase) => {
      if (name !== moment.name || phase !== moment.phase) return false;
      seen += 1;
      if (seen === moment.nth) isDone = deed.act(scene.person);
      return false;
    },
  });
  if (!isDone) return undefined;
  deed.putRight?.(scene.person);
  const findings = new Findings();
  scene.goOn(findings);
  scene.check(findings);
  checkScene(scene, findings);
  return findings.broken;
}
