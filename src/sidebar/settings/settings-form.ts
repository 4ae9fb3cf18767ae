import { computed, type Signal, signal } from '@preact/signals';
import type { SettingsInput, SettingsView } from '../shell/server/rpc-views';

/** Whole numbers that can be set, and between which bounds; the script has the same bounds. */
export const numberBounds = {
  changePercent: { least: 1, most: 10_000 },
  zeroRows: { least: 0, most: 100_000 },
  mostEdits: { least: 1, most: 100_000 },
  undoDays: { least: 1, most: 365 },
  minutes: { least: 1, most: 360 },
} as const;

export type NumberName = keyof typeof numberBounds;

/** What a person has filled in so far; it calls nobody. */
export class SettingsForm {
  readonly name: Signal<string>;
  readonly live: Signal<boolean>;
  readonly endpoints: Signal<ReadonlySet<string>>;
  readonly numbers: Readonly<Record<NumberName, Signal<string>>>;
  readonly isSaved: boolean;
  readonly view: SettingsView;

  constructor(view: SettingsView, isSaved = false) {
    const { settings, name } = view;
    const { push, formulas } = settings;
    this.view = view;
    this.isSaved = isSaved;
    this.name = signal(name);
    this.live = signal(formulas.live);
    this.endpoints = signal(new Set(formulas.endpoints));
    this.numbers = {
      changePercent: signal(String(push.changePercent)),
      zeroRows: signal(String(push.zeroRows)),
      mostEdits: signal(String(push.mostEdits)),
      undoDays: signal(String(push.undoDays)),
      minutes: signal(String(formulas.minutes)),
    };
  }

  /** The number that was typed; `undefined` where it is none, or out of bounds. */
  readonly numberOf = (name: NumberName): number | undefined => {
    const typed = this.numbers[name].value.trim();
    const { least, most } = numberBounds[name];
    const value = Number(typed);
    return /^\d+$/.test(typed) && value >= least && value <= most ? value : undefined;
  };

  readonly setEndpoint = (id: string, isChosen: boolean): void => {
    const endpoints = new Set(this.endpoints.value);
    if (isChosen) endpoints.add(id);
    else endpoints.delete(id);
    this.endpoints.value = endpoints;
  };

  /** What to save; `undefined` while a number is wrong. */
  readonly input = computed((): SettingsInput | undefined => {
    const [changePercent, zeroRows, mostEdits, undoDays, minutes] = (
      ['changePercent', 'zeroRows', 'mostEdits', 'undoDays', 'minutes'] as const
    ).map(this.numberOf);
    if (
      changePercent === undefined ||
      zeroRows === undefined ||
      mostEdits === undefined ||
      undoDays === undefined ||
      minutes === undefined
    )
      return undefined;
    return {
      name: this.name.value,
      settings: {
        push: { changePercent, zeroRows, mostEdits, undoDays },
        formulas: { live: this.live.value, endpoints: [...this.endpoints.value], minutes },
      },
    };
  });
}
