import type { CloudOperation } from '../../workbench/apps-script/run-options';
import type { Deed } from './deeds';
import { type Broken, Findings } from './invariants';
import { checkScene, type Job, type Scene } from './scene';

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

/** A deed inside a job: it is done from a moment on, as soon as there is something to do it to. */
export interface Act {
  readonly deed: Deed;
  readonly moment: Moment;
}

/** What came of a play. */
interface Played {
  /** What does not hold. */
  readonly broken: readonly Broken[];
  /** The moment of these never came, or there was nothing to do them to from then on. */
  readonly undone: readonly Deed[];
}

/** Plays a job with deeds inside, finishes what is unfinished, refreshes once more, and looks. */
export function play(job: Job, acts: readonly Act[]): Played {
  const scene = job.open();
  const undone = workWith(scene, acts);
  for (const { deed } of acts) if (!undone.includes(deed)) deed.putRight?.(scene.person);
  const findings = new Findings();
  if (undone.length === acts.length) return { broken: [], undone };
  scene.goOn(findings);
  scene.check(findings);
  checkScene(scene, findings);
  return { broken: findings.broken, undone };
}

/** @returns what could not be done. */
function workWith({ work, person }: Scene, acts: readonly Act[]): readonly Deed[] {
  const counts = new Map<string, number>();
  let waiting = acts;
  let due: readonly Deed[] = [];
  work({
    interrupt: ({ name }, phase) => {
      const nth = (counts.get(phase + name) ?? 0) + 1;
      counts.set(phase + name, nth);
      const comes = ({ moment }: Act): boolean => moment.name === name && moment.phase === phase && moment.nth === nth;
      due = [...due, ...waiting.filter(comes).map(({ deed }) => deed)].filter((deed) => !deed.act(person));
      waiting = waiting.filter((act) => !comes(act));
      return false;
    },
  });
  return [...due, ...waiting.map(({ deed }) => deed)];
}
