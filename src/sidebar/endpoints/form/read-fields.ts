import type { FormFieldView } from '../../shell/server/rpc-views';
import { fileName, isTooBig } from './choose-file';
import { type FileField, type FormField, isBlank, type ListField } from './form-field';
import { type FormIssue, readText } from './read-text';

export type Input = Readonly<Record<string, unknown>>;

/** What fields say: the object that they fill, and by the fields' own ids what is wrong, and what has to be filled in as things are. */
export interface ReadFields {
  readonly values: Input;
  readonly issues: ReadonlyMap<string, FormIssue>;
  readonly needed: ReadonlySet<string>;
}

/** What is found out of fields besides what they hold. */
interface Findings {
  readonly issues: Map<string, FormIssue>;
  readonly needed: Set<string>;
}

/** An object of the input: its fields, and what they hold so far. */
interface Scope {
  readonly fields: readonly FormField[];
  readonly values: Input;
}

/** Nearest first, the whole input last. */
type Scopes = readonly Scope[];

/** Reads a whole form. What is blank is left out; whether it may be is judged by what else was filled in. */
export function readFields(fields: readonly FormField[]): ReadFields {
  const findings: Findings = { issues: new Map(), needed: new Set() };
  return { values: readGroup(fields, [], findings), ...findings };
}

function readGroup(fields: readonly FormField[], outer: Scopes, findings: Findings): Input {
  const scopes = [{ fields, values: draftOf(fields) }, ...outer];
  const entries = fields.flatMap((field): [string, unknown][] => {
    const value = readField(field, scopes, findings);
    return value === undefined ? [] : [[field.view.name, value]];
  });
  return Object.fromEntries(entries);
}

function readField(field: FormField, scopes: Scopes, findings: Findings): unknown {
  const { issues, needed } = findings;
  const isNeeded = isRequired(field.view, scopes);
  if (isNeeded) needed.add(field.id);
  if (field.kind === 'list') return readList(field, isNeeded, scopes, findings);
  if (isBlank(field)) {
    if (field.kind === 'group' && isNeeded) return readGroup(field.fields, scopes, findings);
    if (isNeeded) issues.set(field.id, 'required');
    return undefined;
  }
  if (field.kind === 'group') return readGroup(field.fields, scopes, findings);
  if (field.kind === 'file') return readFile(field, findings);
  const read = readText(field.view, field.text.value);
  if ('value' in read) return read.value;
  issues.set(field.id, read.issue);
  return undefined;
}

function readFile({ id, view, file: { value: file } }: FileField, { issues }: Findings): unknown {
  if (!file) return undefined;
  if ('issue' in file) {
    issues.set(id, file.issue);
    return undefined;
  }
  const { bytes, ...sent } = file;
  if (isTooBig(view, bytes)) issues.set(id, 'tooBig');
  return sent;
}

/** A list that is required and has no items is sent empty: somebody removed them. Items without anything in them are none. */
function readList(
  { view, items }: ListField,
  isNeeded: boolean,
  scopes: Scopes,
  findings: Findings,
): readonly unknown[] | undefined {
  const values = items.value.flatMap((item): readonly unknown[] => {
    if (item.kind === 'group') {
      const mayBeBlank = item.fields.every(({ view: { required } }) => !required);
      return isBlank(item) && mayBeBlank ? [] : [readGroup(item.fields, scopes, findings)];
    }
    const value = readField(isNeeded ? item : { ...item, view: { ...item.view, required: false } }, scopes, findings);
    return value === undefined ? [] : [value];
  });
  return values.length > 0 || view.required ? values : undefined;
}

/** What fields hold, without regard to what is wrong or missing: conditions speak of it. */
function draftOf(fields: readonly FormField[]): Input {
  return Object.fromEntries(fields.map((field) => [field.view.name, draftValue(field)]));
}

function draftValue(field: FormField): unknown {
  switch (field.kind) {
    case 'value':
      return field.text.value.trim();
    case 'file':
      return fileName(field);
    case 'group':
      return draftOf(field.fields);
    case 'list':
      return field.items.value.map(draftValue);
  }
}

/** Whether a field has to be filled in beside what the others hold. */
function isRequired({ required, requiredWhen }: FormFieldView, scopes: Scopes): boolean {
  if (required || !requiredWhen) return required;
  const { names, values } = requiredWhen;
  const isMet = (held: unknown) =>
    values ? values.includes(String(held)) : held !== undefined && held !== null && held !== '';
  return names.some((name) => heldBy(name, scopes).some(isMet));
}

/** Of the nearest object that has such a field; else whatever bears that name anywhere, as conditions also speak of the items of another list. */
function heldBy(name: string, scopes: Scopes): readonly unknown[] {
  for (const { fields, values } of scopes) {
    const field = fields.find(({ view }) => view.name === name);
    if (field) return [values[name] === '' ? field.view.default : values[name]];
  }
  return named(name, scopes[scopes.length - 1]?.values);
}

function named(name: string, held: unknown): readonly unknown[] {
  if (Array.isArray(held)) return held.flatMap((item) => named(name, item));
  if (typeof held !== 'object' || held === null) return [];
  return Object.entries(held).flatMap(([key, child]) => (key === name ? [child] : named(name, child)));
}

/** Fields by where they are in the input, as the script calls them: `products[0].qty`. */
export function placesOf(fields: readonly FormField[], prefix = ''): readonly (readonly [string, FormField])[] {
  return fields.flatMap((field) => {
    const place = prefix + field.view.name;
    if (field.kind === 'group') return [[place, field] as const, ...placesOf(field.fields, `${place}.`)];
    if (field.kind !== 'list') return [[place, field] as const];
    const items = field.items.value.flatMap((item, index) =>
      item.kind === 'group' ? placesOf(item.fields, `${place}[${index}].`) : [[`${place}[${index}]`, item] as const],
    );
    return [[place, field] as const, ...items];
  });
}
