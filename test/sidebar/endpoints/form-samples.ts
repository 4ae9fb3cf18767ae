import { EndpointForm } from '../../../src/sidebar/endpoints/form/endpoint-form';
import { addItem, type FormField, give, removeItem } from '../../../src/sidebar/endpoints/form/form-field';
import { placesOf } from '../../../src/sidebar/endpoints/form/read-fields';
import type { EndpointFormView, FormFieldView } from '../../../src/sidebar/shell/server/rpc-views';

export const field = (name: string, facts: Partial<FormFieldView> = {}): FormFieldView => ({
  name,
  type: 'text',
  required: false,
  ...facts,
});

/** An endpoint with these fields. */
export const endpointOf = (
  fields: readonly FormFieldView[],
  facts: Partial<EndpointFormView> = {},
): EndpointFormView => ({
  ...{ id: 'expense.create', method: 'POST', paths: ['/expense'], risk: 'write', idempotent: false },
  ...{
    isPaged: false,
    answersWithFile: false,
    needsConfirmation: false,
    takesRows: true,
    isTable: false,
    isOpen: false,
  },
  summary: 'Tambah pengeluaran',
  fields: [...fields],
  ...facts,
});

export const formOf = (fields: readonly FormFieldView[], facts?: Partial<EndpointFormView>): EndpointForm =>
  new EndpointForm(endpointOf(fields, facts));

/** The field at a place of a form, `products[0].qty`. */
export function fieldAt(form: EndpointForm, place: string): FormField {
  const [, found] = placesOf(form.fields).find(([one]) => one === place) ?? [];
  if (!found) throw new Error(`no field at ${place}: ${placesOf(form.fields).map(([one]) => one)}`);
  return found;
}

/** Types into the field at a place. */
export function type(form: EndpointForm, place: string, text: string): void {
  const found = fieldAt(form, place);
  if (found.kind !== 'value') throw new Error(`nothing can be typed at ${place}`);
  found.text.value = text;
}

/** Fills a form in as a person would who means just this input: what is not in it stays blank. */
export function fillIn(fields: readonly FormField[], input: Readonly<Record<string, unknown>>): void {
  for (const one of fields) fillField(one, input[one.view.name]);
}

function fillField(one: FormField, value: unknown): void {
  if (value === undefined || value === null) return;
  switch (one.kind) {
    case 'value':
      if (one.view.names) give(one, String(value), { id: String(value), name: `Nama ${value}`, hint: '' });
      else one.text.value = typeof value === 'object' ? JSON.stringify(value) : String(value);
      return;
    case 'file': {
      const { name, contentType, base64 } = value as { name: string; contentType: string; base64: string };
      one.file.value = { name, contentType, base64, bytes: (base64.length * 3) / 4 };
      return;
    }
    case 'group':
      fillIn(one.fields, value as Readonly<Record<string, unknown>>);
      return;
    case 'list': {
      const wanted = value as readonly unknown[];
      for (const item of one.items.value.slice(wanted.length)) removeItem(one, item.id);
      while (one.items.value.length < wanted.length) addItem(one);
      for (const [index, item] of one.items.value.entries()) {
        if (item.kind === 'group') fillIn(item.fields, wanted[index] as Readonly<Record<string, unknown>>);
        else fillField(item, wanted[index]);
      }
    }
  }
}
