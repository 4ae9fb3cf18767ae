import type { Shift } from '../../apps-script/workbook/changes/workbook-change';
import { RefusedEdit } from '../../apps-script/workbook/refused-edit';

interface LoggedShift {
  /** The batch by which pages are told of it. */
  readonly batch: number;
  readonly tabId: number;
  readonly shift: Shift;
}

/** Whoever has missed more than these has to look anew. */
const mostLogged = 1000;

/** Which rows and columns went where, for those who were not told yet when they did something. */
export class ShiftLog {
  #logged: readonly LoggedShift[] = [];
  /** From this batch on everything is known. */
  #knownFrom = 0;

  add(shift: LoggedShift): void {
    this.#logged = [...this.#logged, shift];
    if (this.#logged.length <= mostLogged) return;
    const [oldest, ...rest] = this.#logged;
    this.#logged = rest;
    this.#knownFrom = oldest?.batch ?? this.#knownFrom;
  }

  /** Places of before mean nothing any more. @param batch the one by which pages are told. */
  restart(batch: number): void {
    this.#logged = [];
    this.#knownFrom = batch;
  }

  /** @param batch the last one that somebody was told. @throws RefusedEdit for one that is too long ago. */
  since(batch: number): readonly LoggedShift[] {
    if (batch < this.#knownFrom) throw new RefusedEdit('The spreadsheet became another one meanwhile.');
    return this.#logged.filter((logged) => logged.batch > batch);
  }
}
