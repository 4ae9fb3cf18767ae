import { call } from '../bridge';
import { emulated } from '../emulated';
import { Constant } from '../enumeration';
import { User } from '../script/user';
import { type Area, areaOf, type Placed } from './area-of';

/** What the Cloud says of a protection. */
export interface ProtectionFacts {
  readonly id: number;
  readonly type: 'RANGE' | 'SHEET';
  /** All of the tab, where the tab is protected. */
  readonly area: Area;
  readonly description: string;
  readonly isWarningOnly: boolean;
  readonly unprotected: readonly Area[];
  /** By the person who runs the script. */
  readonly canEdit: boolean;
}

type Emulated = Pick<
  GoogleAppsScript.Spreadsheet.Protection,
  'canEdit' | 'getDescription' | 'isWarningOnly' | 'remove'
>;

export class Protection<R extends Placed> extends emulated('Protection') implements Emulated {
  #facts: ProtectionFacts;
  readonly #rangeOf: (area: Area) => R;

  /** `rangeOf`: gives ranges of the protected tab. */
  constructor(facts: ProtectionFacts, rangeOf: (area: Area) => R) {
    super();
    this.#facts = facts;
    this.#rangeOf = rangeOf;
  }

  canEdit(): boolean {
    return this.#facts.canEdit;
  }

  getProtectionType(): Constant {
    return new Constant(this.#facts.type);
  }

  getRange(): R {
    return this.#rangeOf(this.#facts.area);
  }

  setRange(range: R): this {
    return this.#change('setRange', areaOf(range));
  }

  getDescription(): string {
    return this.#facts.description;
  }

  setDescription(description: string): this {
    return this.#change('setDescription', String(description));
  }

  isWarningOnly(): boolean {
    return this.#facts.isWarningOnly;
  }

  setWarningOnly(isWarningOnly: boolean): this {
    return this.#change('setWarningOnly', isWarningOnly);
  }

  getUnprotectedRanges(): R[] {
    return this.#facts.unprotected.map(this.#rangeOf);
  }

  setUnprotectedRanges(ranges: readonly R[]): this {
    return this.#change('setUnprotectedRanges', ranges.map(areaOf));
  }

  getEditors(): User[] {
    return call<string[]>('Protection.getEditors', this.#facts.id).map((email) => new User(email));
  }

  addEditor(editor: User | string): this {
    return this.addEditors([editor]);
  }

  addEditors(editors: readonly (User | string)[]): this {
    return this.#change('addEditors', editors.map(String));
  }

  removeEditor(editor: User | string): this {
    return this.removeEditors([editor]);
  }

  removeEditors(editors: readonly (User | string)[]): this {
    return this.#change('removeEditors', editors.map(String));
  }

  remove(): void {
    call('Protection.remove', this.#facts.id);
  }

  #change(method: string, value: unknown): this {
    this.#facts = call<ProtectionFacts>(`Protection.${method}`, this.#facts.id, value);
    return this;
  }
}
