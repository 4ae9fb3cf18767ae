import type { HeardAnswer } from '../api/misshapen-answer';
import type { ClockPort, HttpPort, Platform } from '../google/ports';
import { cellLanguage } from '../state/cell-language';
import type { Settings } from '../state/schema/settings';
import { loadSettings } from '../state/settings';
import { AddOnError } from '../text/add-on-error';
import { type Language, languageOf } from '../text/message';

/** What one execution of a custom function may use. */
export interface FormulaContext {
  readonly platform: Platform;
  /** In which cells speak; looked up when a cell has to say something. */
  readonly language: Language;
  /** The argument that changes when somebody wants fresh answers; `''` when there is none. */
  readonly refresh: string;
  readonly settings: () => Settings;
  readonly budget: TimeBudget;
  /** The endpoints of which answers are read, once they are known: whoever stumbles over an answer can name them. */
  asked?: HeardAnswer;
}

/** {facts §1}: Google ends a custom function after 30 seconds; what remains is for reading and writing the answer. */
const budgetMs = 24_000;

/** The time that one execution has. */
export interface TimeBudget {
  readonly remainingMs: () => number;
  /** @throws AddOnError `formulaOutOfTime` when so much is no longer there. */
  readonly need: (ms: number) => void;
}

export function createFormulaContext(platform: Platform, refresh: string): FormulaContext {
  const until = platform.clock.now() + budgetMs;
  const remainingMs = () => until - platform.clock.now();
  let settings: Settings | undefined;
  let language: Language | undefined;
  return {
    platform,
    get language() {
      language ??= cellLanguage({ platform, language: languageOf(platform.ui.locale()) });
      return language;
    },
    refresh,
    settings: () => {
      settings ??= loadSettings(platform);
      return settings;
    },
    budget: {
      remainingMs,
      need: (ms) => {
        if (remainingMs() < ms) throw new AddOnError('formulaOutOfTime');
      },
    },
  };
}

/** Requests that give up before the execution is ended, so that the cell can say why. */
export const httpWithin = (http: HttpPort, { remainingMs }: TimeBudget): HttpPort => ({
  send: (requests) => {
    const timeoutSeconds = Math.max(1, Math.floor(remainingMs() / 1000));
    return http.send(requests.map((request) => ({ ...request, timeoutSeconds })));
  },
});

/** A clock that refuses to sleep longer than there is time. */
export const clockWithin = (clock: ClockPort, { need }: TimeBudget): ClockPort => ({
  ...clock,
  sleep: (ms) => {
    need(ms);
    clock.sleep(ms);
  },
});
