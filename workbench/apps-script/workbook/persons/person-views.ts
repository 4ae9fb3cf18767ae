import type { Area } from '../area';

/** What somebody looks at. */
interface PersonView {
  readonly sheetId: number;
  readonly areas: readonly Area[];
}

/** What is looked at. */
interface ViewedBook {
  /** In the order of the tabs. */
  readonly sheetIds: () => readonly number[];
  /** Who looks where nobody is named. */
  readonly owner: () => string;
  /** Is told whenever somebody looks elsewhere. */
  readonly changed: () => void;
}

const firstCell: Area = { row: 1, column: 1, rows: 1, columns: 1 };

/** Which tab is in front for each person, and what is selected on it. */
export class PersonViews {
  readonly #views = new Map<string, PersonView>();
  /** The owner when absent. */
  #viewer: string | undefined;

  constructor(private readonly book: ViewedBook) {}

  /** The first tab for whoever has looked at none that is there. */
  get sheetId(): number {
    return this.#view.sheetId;
  }

  get areas(): readonly Area[] {
    return this.#view.areas;
  }

  /** Does something for which that person is the one who looks. */
  as<T>(person: string, act: () => T): T {
    const before = this.#viewer;
    this.#viewer = person;
    try {
      return act();
    } finally {
      this.#viewer = before;
    }
  }

  activate(sheetId: number): void {
    this.#look(sheetId === this.sheetId ? this.#view : { sheetId, areas: [firstCell] });
  }

  select(areas: readonly Area[]): void {
    this.#look({ sheetId: this.sheetId, areas });
  }

  /** @returns brings the tab to the front again that is there now, for whoever looks now. */
  keepFront(): () => void {
    const [person, before] = [this.#name, this.sheetId];
    return () => this.as(person, () => this.activate(before));
  }

  /** A tab has gone: whoever looked at it looks at the first one that is left. @returns takes that back. */
  leave(gone: number): () => void {
    const moved = [...this.#views].filter(([, { sheetId }]) => sheetId === gone);
    const first = this.book.sheetIds()[0] ?? 0;
    for (const [person, view] of moved) this.as(person, () => this.#look({ ...view, sheetId: first }));
    return () => {
      for (const [person, view] of moved) this.as(person, () => this.#look(view));
    };
  }

  get #name(): string {
    return this.#viewer ?? this.book.owner();
  }

  get #view(): PersonView {
    const ids = this.book.sheetIds();
    const view = this.#views.get(this.#name);
    return view && ids.includes(view.sheetId) ? view : { sheetId: ids[0] ?? 0, areas: [firstCell] };
  }

  #look(view: PersonView): void {
    this.#views.set(this.#name, view);
    this.book.changed();
  }
}
