import { noteTitle, type Person, type RecordRow } from '../../user-behaviour/person';
import { openExportedJournal } from '../../user-behaviour/scenes/journal-scene';

/** Beginnings of what people type, among them those of our own lines. */
const beginnings = ['cek ', '… dan ', '20260301-0a1b2c3d ', '… and 3 older '];

/** What a person does in the exported history; numbers choose among what is there. */
export const historyDeeds = [
  ...(['delete', 'sort', 'insert', 'copy', 'type', 'note', 'insertColumn', 'title', 'push', 'refresh'] as const),
];

export interface HistoryDeed {
  readonly do: (typeof historyDeeds)[number];
  readonly at: number;
  readonly column: number;
  readonly isUp: boolean;
}

/** An exported history with a note beside each line, and the person who works in it. */
export class AnnotatedHistory {
  readonly #opened = openExportedJournal();
  /** Texts of rows of the person's own. */
  readonly #own: string[] = [];
  #pushes = 0;
  #notes = 0;

  constructor() {
    this.person.noteAll();
  }

  get person(): Person {
    return this.#opened.person;
  }

  get cloud() {
    return this.#opened.bench.cloud;
  }

  /** @returns the new values. */
  push(first: number): readonly number[] {
    return this.#opened.push(first);
  }

  /** @param interfere is told of each operation of the script, right before it. */
  refresh(interfere: (operation: { readonly name: string; readonly args: unknown }) => void = () => undefined): void {
    this.#opened.bench.rpc(
      'runs.export',
      {},
      {
        interrupt: (operation, phase) => {
          if (phase === 'before') interfere(operation);
          return false;
        },
      },
    );
  }

  act(deed: HistoryDeed): void {
    this.#deeds[deed.do](deed);
  }

  sortBy(title: string, isUp: boolean): void {
    this.act({ do: 'sort', at: 0, column: (this.person.columnOf({ title }) ?? 1) - 1, isUp });
  }

  readonly #deeds: Readonly<Record<HistoryDeed['do'], (deed: HistoryDeed) => void>> = {
    delete: ({ at }) => this.#delete(this.#lineAt(at)),
    sort: ({ column, isUp }) => this.#sort(1 + (column % this.#sheet.lastColumn()), isUp),
    insert: ({ at }) => this.#sheet.insertRows(this.#rowAt(at), 1),
    copy: ({ at, column, isUp }) => this.#copy(this.#lineAt(at), this.#rowAt(column), isUp),
    type: ({ at, column }) => this.#addRow(this.#rowAt(at), 1 + (column % this.#sheet.lastColumn())),
    note: ({ at }) => this.#note(this.#lineAt(at)),
    insertColumn: ({ column }) => this.#sheet.insertColumns(1 + (column % this.#sheet.lastColumn()), 1),
    title: () => this.#addRow(1, 1),
    push: () => {
      this.#pushes += 1;
      this.push(1000 * this.#pushes);
    },
    refresh: () => this.refresh(),
  };

  #delete(line: RecordRow | undefined): void {
    if (!line) return;
    this.person.notes.delete(this.#noteAt(line.row));
    this.#sheet.deleteRows(line.row, 1);
  }

  #sort(column: number, isUp: boolean): void {
    const first = this.person.headingRow() + 1;
    const rows = this.#sheet.lastRow() - first + 1;
    if (rows > 1) this.#sheet.sortRows(first, rows, column, isUp);
  }

  #copy(line: RecordRow | undefined, to: number, hasNote: boolean): void {
    if (!line) return;
    const area = { column: 1, rows: 1, columns: this.#sheet.lastColumn() };
    const [cells = []] = this.#sheet.readValues({ row: line.row, ...area });
    const noteColumn = this.person.columnOf({ title: noteTitle });
    const copied = cells.map((cell, index) => (index + 1 === noteColumn ? '' : cell));
    this.#sheet.insertRows(to, 1);
    this.#sheet.store({ row: to, ...area }, [copied], [copied.map(() => '')]);
    if (hasNote) this.#note({ row: to, id: line.id });
  }

  #addRow(row: number, column: number): void {
    const text = `${beginnings[this.#own.length % beginnings.length]}${this.#own.length}`;
    this.#sheet.insertRows(row, 1);
    this.#sheet.store({ row, column, rows: 1, columns: 1 }, [[text]], [['']]);
    this.#own.push(text);
  }

  #note(line: RecordRow | undefined): void {
    if (!line) return;
    this.person.notes.delete(this.#noteAt(line.row));
    this.#notes += 1;
    this.person.note(line, `baru ${this.#notes}`);
  }

  #noteAt(row: number): string {
    const column = this.person.columnOf({ title: noteTitle });
    return column === undefined ? '' : String(this.person.cell(row, column));
  }

  #lineAt(at: number): RecordRow | undefined {
    const lines = this.person.records();
    return lines[at % Math.max(1, lines.length)];
  }

  /** Any row below the headings, or the one below the last. */
  #rowAt(at: number): number {
    const first = this.person.headingRow() + 1;
    return first + (at % Math.max(1, this.#sheet.lastRow() - first + 2));
  }

  get #sheet() {
    const { sheet } = this.person;
    if (!sheet) throw new Error('The history has no tab.');
    return sheet;
  }

  /** How many rows hold each line, by its new value. */
  countLines(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { id } of this.person.records()) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  }

  /** Of each note that was written, and each row of the person's own, what is wrong with it; and rows that hold a half of a line. */
  wrong(): readonly string[] {
    const sheet = this.#sheet;
    const cells = sheet.readValues({ row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() });
    const cellIn = (line: (typeof cells)[number], title: string): string =>
      String(line[(this.person.columnOf({ title }) ?? 0) - 1] ?? '');
    const notes = [...this.person.notes].flatMap(([text, id]) => {
      const beside = cells.filter((line) => line.includes(text)).map((line) => cellIn(line, 'New'));
      return beside.join() === id ? [] : [`“${text}” of ${id} stands beside ${beside.join(' and ') || 'nothing'}`];
    });
    const own = this.#own.flatMap((text) => {
      const rows = cells.filter((line) => line.includes(text)).map((line) => line.filter((cell) => cell !== ''));
      return rows.length === 1 && rows[0]?.length === 1 ? [] : [`the row ${text} is ${JSON.stringify(rows)}`];
    });
    const halves = cells.filter(
      (line) => /^\d{8}-\w{8}$/.test(cellIn(line, 'Run ID')) !== /^\d+$/.test(cellIn(line, 'New')),
    );
    return [...notes, ...own, ...halves.map((line) => `half a line: ${line.join('|')}`)];
  }
}
