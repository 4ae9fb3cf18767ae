import { type Signal, signal } from '@preact/signals';
import type { FormFieldView, NamesFound } from '../../shell/server/rpc-views';

/** A file that a person has chosen, as the script takes it. */
export interface ChosenFile {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
  /** Its length in bytes. */
  readonly bytes: number;
}

/** A file that was chosen and cannot be sent: it is being read, or cannot be. */
export interface UnreadFile {
  readonly issue: 'stillRead' | 'unreadable';
}

/** One value, as it is typed or chosen. */
export interface ValueField {
  readonly kind: 'value';
  readonly id: string;
  readonly view: FormFieldView;
  readonly text: Signal<string>;
  /** Whose id the text is, where it was chosen by its name. */
  readonly chosen: Signal<NamesFound | null>;
}

export interface FileField {
  readonly kind: 'file';
  readonly id: string;
  readonly view: FormFieldView;
  readonly file: Signal<ChosenFile | UnreadFile | null>;
}

/** What belongs together: an object of the input. */
export interface GroupField {
  readonly kind: 'group';
  readonly id: string;
  readonly view: FormFieldView;
  readonly fields: readonly FormField[];
}

/** As many as are wanted of the same: values, or groups. */
export interface ListField {
  readonly kind: 'list';
  readonly id: string;
  readonly view: FormFieldView;
  readonly items: Signal<readonly FormField[]>;
}

/** What is asked of a person for one field of an endpoint's input. */
export type FormField = ValueField | FileField | GroupField | ListField;

let made = 0;

/** By which the page tells fields apart; items of a list keep theirs when others are removed. */
function newId(): string {
  made += 1;
  return `field-${made}`;
}

/** A blank field. A list that is required begins with an item to fill in. */
export function newField(view: FormFieldView): FormField {
  const id = newId();
  if (view.type === 'file') return { kind: 'file', id, view, file: signal(null) };
  if (view.type === 'list' && (view.fields || view.items)) {
    const list: ListField = { kind: 'list', id, view, items: signal([]) };
    if (view.required) addItem(list);
    return list;
  }
  if (view.fields) return { kind: 'group', id, view, fields: view.fields.map(newField) };
  return { kind: 'value', id, view, text: signal(''), chosen: signal(null) };
}

/** One more item, blank. */
export function addItem({ view, items }: ListField): void {
  items.value = [...items.value, newItem(view)];
}

export function removeItem({ items }: ListField, id: string): void {
  items.value = items.value.filter((item) => item.id !== id);
}

const newItem = ({ name, items, fields = [] }: FormFieldView): FormField =>
  items
    ? newField({ ...items, name })
    : {
        kind: 'group',
        id: newId(),
        view: { name, type: 'object', required: true, fields },
        fields: fields.map(newField),
      };

/** Takes an id, and whose it is where that was chosen. */
export function give({ text, chosen }: ValueField, value: string, record: NamesFound | null): void {
  text.value = value;
  chosen.value = record;
}

/** Whether nothing was filled in, in it or within it. */
export function isBlank(field: FormField): boolean {
  switch (field.kind) {
    case 'value':
      return field.text.value.trim() === '';
    case 'file':
      return field.file.value === null;
    case 'group':
      return field.fields.every(isBlank);
    case 'list':
      return field.items.value.every(isBlank);
  }
}
