/** What must hold whatever a person does while the add-on works. */
export const invariants = {
  rowsBelong: 'each row’s cells belong to the record whose id stands in that row',
  recordsOnce: 'every record of the shop has exactly one row',
  notesStay: 'a note stands beside the record that it was written beside',
  hiddenStays: 'a row that was hidden holds the record that it held, and no other is hidden',
  typedStays: 'what was typed into a cell of ours is still there, as an edit, or was told',
  onlyTheirEdits: 'a preview offers nothing that nobody typed',
  mixUpsRefused: 'a column that was sorted alone is no edit of all its rows',
  ownRowsStay: 'rows and tabs of the person’s own are as they were',
  oneTab: 'there is one tab for what was pulled',
  nothingUnseen: 'nothing was sent to the shop that no preview showed',
  asConfirmed: 'the shop holds what was confirmed, each change once, and what is told of it is true',
  toldBeside:
    'a result stands beside the row that it is about; where the tab was protected, its person is told why not, and the history has it',
  failuresNamed: 'whatever fails is told by its name',
  goesOn: 'nothing stays broken: what is unfinished can be finished, and the next refresh works',
} as const;

export type Invariant = keyof typeof invariants;

/** An invariant that did not hold, and what was found instead. */
export interface Broken {
  readonly invariant: Invariant;
  readonly found: string;
}

/** Gathers what does not hold. */
export class Findings {
  readonly broken: Broken[] = [];

  /** Only the first of an invariant is kept: one says enough. */
  add(invariant: Invariant, found: string): void {
    if (!this.broken.some((one) => one.invariant === invariant)) this.broken.push({ invariant, found });
  }

  expect(invariant: Invariant, holds: boolean, found: () => string): void {
    if (!holds) this.add(invariant, found());
  }
}
