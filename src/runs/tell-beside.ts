import type { Platform } from '../google/ports';
import { isAddOnError } from '../text/add-on-error';
import { type Language, say } from '../text/message';
import { foreseen } from './foreseen';
import type { Operation } from './operation';

/** What reaches the person, and in which language. */
interface Teller {
  readonly platform: Pick<Platform, 'notices' | 'workbook'>;
  readonly language: Language;
}

/** What may fail after the work itself, without making it undone. */
export type Aftermath =
  | 'results'
  | 'baseline'
  | 'ending'
  | 'memory'
  | 'lease'
  | 'progress'
  | 'panel'
  | 'history'
  | 'note'
  | 'changes'
  | 'copies'
  | 'colleagues'
  | 'otherFiles'
  | 'schedule';

/**
 * Does what comes after the work. Where it fails, the person hears of it beside the outcome, which it must not hide.
 * @returns whether it went well.
 * @throws AddOnError `leaseLost`: whoever took the run over tells its outcome.
 */
export function tellBeside(teller: Teller, what: Aftermath, action: () => void): boolean {
  try {
    action();
    return true;
  } catch (caught) {
    if (isAddOnError(caught) && caught.code === 'leaseLost') throw caught;
    tellFailed(teller, what, caught);
    return false;
  }
}

/** Tells beside the outcome that something failed after the work. */
export const tellFailed = ({ platform, language }: Teller, what: Aftermath, error: unknown): void =>
  platform.notices.add(say(language, `notice.${what}`, { reason: foreseen(error, platform).tellIn(language) }));

/** Beside an error that stopped a run: that something had left by then. One whose time ran out, or that another execution took over, goes on. */
export function tellLeft({ platform, language }: Teller, error: unknown, operations: readonly Operation[]): void {
  if (isAddOnError(error) && (error.code === 'outOfTime' || error.code === 'leaseLost')) return;
  const left = operations.filter(({ state }) => state !== 'planned' && state !== 'failed').length;
  if (left > 0) platform.notices.add(say(language, 'notice.left', { left, total: operations.length }));
}
