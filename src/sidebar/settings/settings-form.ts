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
  /** Those among them that this person has ticked, now or before. */
  readonly allowed: Signal<ReadonlySet<string>>;
  /** By what the list of endpoints is searched. */
  readonly endpointsTyped: Signal<string> = signal('');
  readonly numbers: Readonly<Record<NumberName, Signal<string>>>;
  readonly language: Signal<SettingsView['language']>;
  readonly appearance: Signal<SettingsView['appearance']>;
  readonly sheetLanguage: Signal<SettingsView['sheetLanguage']>;
  /** Whether tabs that are there already take over the language of the sheet. */
  readonly switchesTabs: Signal<boolean>;
  readonly isSaved: boolean;
  readonly view: SettingsView;

  constructor(view: SettingsView, isSaved = false) {
    const { settings, name } = view;
    const { push, formulas } = settings;
    this.view = view;
    this.isSaved = isSaved;
    this.name = signal(name);
    this.language = signal(view.language);
    this.appearance = signal(view.appearance);
    this.sheetLanguage = signal(view.sheetLanguage);
    this.switchesTabs = signal(false);
    this.live = signal(formulas.live);
    this.endpoints = signal(new Set(formulas.endpoints));
    this.allowed = signal(new Set(view.allowed));
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

  readonly setEndpoints = (ids: readonly string[], areChosen: boolean): void => {
    this.endpoints.value = withOrWithout(this.endpoints.value, ids, areChosen);
    this.allowed.value = withOrWithout(this.allowed.value, ids, areChosen);
  };

  /** How much of a family functions may read: what a tick of another family needs too stays when this one is taken away. */
  readonly setFamily = (id: string, isChosen: boolean): void => {
    const { families } = this.view;
    const own = families.find((family) => family.id === id)?.endpoints ?? [];
    const kept = families.filter((family) => family.id !== id && this.isAllowed(family.endpoints));
    const shared = new Set(isChosen ? [] : kept.flatMap(({ endpoints }) => endpoints));
    this.setEndpoints(
      own.filter((endpoint) => !shared.has(endpoint)),
      isChosen,
    );
  };

  /** Whether functions may read all of these with this person's key. */
  readonly isAllowed = (ids: readonly string[]): boolean =>
    ids.every((id) => this.endpoints.value.has(id) && this.allowed.value.has(id));

  /** Whoever switches live reading on means the usual endpoints of the list; what others put there they have to tick. */
  readonly setLive = (isLive: boolean): void => {
    this.live.value = isLive;
    if (!isLive) return;
    const usual = this.view.formulaEndpoints.filter(({ id, isUsual }) => isUsual && this.endpoints.value.has(id));
    this.allow(usual.map(({ id }) => id));
  };

  readonly allow = (ids: readonly string[]): void => {
    this.allowed.value = withOrWithout(this.allowed.value, ids, true);
  };

  /** What others put on the list, and this person has not allowed to be read with their key. */
  readonly othersEndpoints = computed(() =>
    this.view.formulaEndpoints.filter(({ id }) => this.endpoints.value.has(id) && !this.allowed.value.has(id)),
  );

  /** Another language was chosen for the sheet, or the same for tabs that do not have it yet. */
  readonly isSheetSwitched = computed(
    () => this.switchesTabs.value || this.sheetLanguage.value !== this.view.sheetLanguage,
  );

  /** Whether anything was changed of what functions may read. */
  readonly #isReadingChanged = (): boolean => {
    const { settings, allowed } = this.view;
    return (
      this.live.value !== settings.formulas.live ||
      changedList(this.endpoints.value, settings.formulas.endpoints) !== undefined ||
      changedList(this.allowed.value, allowed) !== undefined
    );
  };

  /** What to save: only what the person changed, as others may have changed the rest meanwhile. `undefined` while a number is wrong. */
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
    const { view } = this;
    const { push, formulas } = view.settings;
    return {
      name: changed(this.name.value, view.name),
      language: changed(this.language.value, view.language),
      appearance: changed(this.appearance.value, view.appearance),
      ...(this.isSheetSwitched.value ? { sheetLanguage: this.sheetLanguage.value } : {}),
      ...(this.#isReadingChanged() ? { allowed: [...this.allowed.value] } : {}),
      settings: {
        push: {
          changePercent: changed(changePercent, push.changePercent),
          zeroRows: changed(zeroRows, push.zeroRows),
          mostEdits: changed(mostEdits, push.mostEdits),
          undoDays: changed(undoDays, push.undoDays),
        },
        formulas: {
          live: changed(this.live.value, formulas.live),
          endpoints: changedList(this.endpoints.value, formulas.endpoints),
          minutes: changed(minutes, formulas.minutes),
        },
      },
    };
  });
}

const changed = <Value extends string | number | boolean>(value: Value, before: Value): Value | undefined =>
  value === before ? undefined : value;

const changedList = (ids: ReadonlySet<string>, before: readonly string[]): string[] | undefined =>
  ids.size === new Set(before).size && before.every((id) => ids.has(id)) ? undefined : [...ids];

function withOrWithout(ids: ReadonlySet<string>, changed: readonly string[], isIn: boolean): ReadonlySet<string> {
  const after = new Set(ids);
  for (const id of changed) {
    if (isIn) after.add(id);
    else after.delete(id);
  }
  return after;
}
