import { useSidebar } from '../../shell/sidebar-context';
import { titleOf } from '../own-text';
import type { EndpointForm } from './endpoint-form';
import type { FormField } from './form-field';
import { ListItems } from './list-items';
import { SingleField } from './single-field';

interface FormFieldsProps {
  readonly form: EndpointForm;
  readonly fields: readonly FormField[];
  /** Whether these are all fields of a form: few enough are shown at once, whether they have to be filled in or not. */
  readonly isWhole?: boolean;
}

const fewFields = 5;

/** Which page of a list, and how long: hardly anybody chooses. */
const paging: readonly string[] = ['per_page', 'pagination_offset'];

/** What has to be filled in, as things are; the rest can be unfolded. */
export function FormFields({ form, fields, isWhole = false }: FormFieldsProps) {
  const { texts, format } = useSidebar();
  const shown = fields.filter(({ view }) => !paging.includes(view.name));
  const isFirst = (field: FormField) =>
    form.read.value.needed.has(field.id) ||
    field.view.name === 'keyword' ||
    (isWhole && shown.length <= fewFields && shown.includes(field));
  const more = fields.filter((field) => !isFirst(field));
  return (
    <>
      {[...fields.filter(isFirst)].sort(requiredFirst).map((field) => (
        <AnyField key={field.id} form={form} field={field} />
      ))}
      {more.length > 0 && (
        <details class="fold">
          <summary>{texts.endpoints.more(more.length, format.number(more.length))}</summary>
          <div class="fold-inside">
            {more.map((field) => (
              <AnyField key={field.id} form={form} field={field} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

/** As declared otherwise: fields do not change their places while somebody types. */
const requiredFirst = (one: FormField, other: FormField): number =>
  Number(other.view.required) - Number(one.view.required);

function AnyField({ form, field }: { readonly form: EndpointForm; readonly field: FormField }) {
  const { model, texts } = useSidebar();
  if (field.kind === 'value' || field.kind === 'file') return <SingleField form={form} field={field} />;
  return (
    <fieldset class="field" disabled={model.task.value !== null}>
      <legend>{titleOf(field.view, texts)}</legend>
      {field.kind === 'list' ? (
        <ListItems form={form} list={field}>
          {(fields) => <FormFields form={form} fields={fields} />}
        </ListItems>
      ) : (
        <div class="field-inside">
          <FormFields form={form} fields={field.fields} />
        </div>
      )}
    </fieldset>
  );
}
