import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CallServer } from '../shell/server/call-server';
import { Loader } from '../shell/server/loader';
import type { NameKind, NamesFound, NamesView } from '../shell/server/rpc-views';
import { matchesWords } from '../widgets/matches-words';

/** A value with a name of its own beside the shop's records: "Archived" among the categories. */
export interface ListedName {
  readonly id: string;
  readonly name: string;
}

export interface NameSearchFacts {
  readonly kind: NameKind;
  readonly listed: readonly ListedName[];
  /** What is given by now: an id, or a name as it was typed. */
  readonly value: string;
}

const isId = (text: string): boolean => /^\d+$/.test(text);

/** What a person types to find a record, what the shop has of that name, and which one is marked. Knows nothing of the page. */
export class NameSearch {
  /** As it stands in the field. */
  readonly typed: Signal<string>;
  readonly isOpen = signal(false);
  /** Which line is marked; -1 for none. */
  readonly marked = signal(-1);
  /** The record whose id is given, where its name is known. */
  readonly chosen: Signal<NamesFound | null> = signal(null);
  readonly options: ReadonlySignal<readonly NamesFound[]>;
  /** Whether a person wanted to take what they typed, and it named no single record. */
  readonly isUnsettled = signal(false);
  readonly #call: CallServer;
  readonly #facts: NameSearchFacts;
  readonly #names = new Loader<NamesView>();
  /** What is being asked for: nobody asks for the same twice at once. */
  #searching: { readonly text: string; readonly answer: Promise<void> } | undefined;

  constructor(call: CallServer, facts: NameSearchFacts) {
    this.#call = call;
    this.#facts = facts;
    this.typed = signal(nameIn(facts));
    this.options = computed(() => {
      const { value: names } = this.#names.state;
      const found = names.status === 'ready' ? names.value.found : [];
      const listed = facts.listed.filter(
        ({ name, id }) => matchesWords(this.#asked(), name, id) && !found.some((one) => one.id === id),
      );
      return [...listed.map((one) => ({ ...one, hint: '' })), ...found];
    });
  }

  get found() {
    return this.#names.state;
  }

  /** Shows the name of an id that was given before; where the shop tells none, the id stays. */
  readonly nameGiven = async (): Promise<void> => {
    const { kind, value } = this.#facts;
    if (!isId(value)) return;
    const { found } = await this.#call('names.find', { kind, text: value }).catch(() => ({ found: [] }));
    const record = found.find(({ id }) => id === value);
    if (record && this.typed.value === value) this.#take(record);
  };

  /** Asks for what is typed; the first of all names where nothing is, or where it is the one that was chosen. */
  readonly search = (): Promise<void> => {
    const text = this.#asked();
    if (this.#searching?.text === text) return this.#searching.answer;
    const answer = this.#names
      .renew(() => this.#call('names.find', { kind: this.#facts.kind, text }))
      .finally(() => {
        if (this.#searching?.answer === answer) this.#searching = undefined;
      });
    this.#searching = { text, answer };
    return answer;
  };

  readonly open = (): void => {
    this.isOpen.value = true;
    this.marked.value = -1;
  };

  readonly type = (text: string): void => {
    this.typed.value = text;
    this.chosen.value = null;
    this.isUnsettled.value = false;
    this.open();
  };

  readonly close = (): void => {
    this.isOpen.value = false;
    this.marked.value = -1;
  };

  readonly mark = (step: 1 | -1): void => {
    const count = this.options.value.length;
    if (count === 0) return;
    const from = this.marked.value < 0 && step < 0 ? 0 : this.marked.value;
    this.marked.value = (from + step + count) % count;
  };

  /** The record that what is typed names: the one that is called so, else the only one found. `undefined` for none and for several, which are listed then. */
  readonly settle = async (): Promise<NamesFound | undefined> => {
    const typed = this.typed.value;
    const text = typed.trim().toLowerCase();
    if (text === '') return undefined;
    await this.search();
    // Whoever typed on meanwhile means something else.
    if (this.typed.value !== typed) return undefined;
    const { value: names } = this.#names.state;
    if (names.status === 'ready') {
      const options = this.options.value;
      const named = options.filter(({ name, id }) => name.toLowerCase() === text || id === text);
      const [record, ...others] = named.length > 0 ? named : names.value.more > 0 ? [] : options;
      if (record && others.length === 0) return record;
    }
    this.open();
    this.isUnsettled.value = true;
    return undefined;
  };

  /** Takes a record. @returns what is given from then on: its id. */
  readonly choose = (record: NamesFound): string => {
    this.#take(record);
    this.close();
    return record.id;
  };

  /** What is given where the person leaves the field: the id of what was chosen, else what is typed. */
  readonly given = (): string => this.chosen.value?.id ?? this.typed.value.trim();

  /** Whoever opens the list of what was chosen wants to see the others. */
  #asked(): string {
    return this.typed.value === this.chosen.value?.name ? '' : this.typed.value.trim();
  }

  #take(record: NamesFound): void {
    this.chosen.value = record;
    this.typed.value = record.name;
  }
}

const nameIn = ({ listed, value }: NameSearchFacts): string => listed.find(({ id }) => id === value)?.name ?? value;
