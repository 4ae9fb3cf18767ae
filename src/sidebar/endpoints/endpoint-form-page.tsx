import type { TargetedSubmitEvent } from 'preact';
import { focusFirstInvalid } from '../shell/focus-first-invalid';
import type { Page } from '../shell/page';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { EndpointFacts } from './endpoint-facts';
import type { EndpointForm } from './form/endpoint-form';
import { FormFields } from './form/form-fields';
import { OtherUses } from './other-uses';

const formId = 'endpoint-form';

interface FormProps {
  readonly form: EndpointForm;
}

/** What an endpoint takes, to be filled in. */
export const endpointFormPage: Page<FormProps> = {
  title: (_, { form }) => form.endpoint.summary,
  back: ({ model }) => model.anyEndpoint.showFound,
  Content: Fields,
  Actions: FormButtons,
  keyOf: ({ form }) => form.endpoint.id,
};

function Fields({ form }: FormProps) {
  const { model, texts } = useSidebar();
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void model.anyEndpoint.carryOut(form).then(() => focusFirstInvalid(formId));
  };
  return (
    <>
      {form.fields.length === 0 && <p class="hint">{texts.endpoints.nothingToFill}</p>}
      <form id={formId} class="form" onSubmit={submit} noValidate>
        <FormFields form={form} fields={form.fields} isWhole />
      </form>
      <OtherUses form={form} />
      <EndpointFacts endpoint={form.endpoint} />
    </>
  );
}

function FormButtons({ form: { endpoint } }: FormProps) {
  const { texts } = useSidebar();
  const words = texts.endpoints;
  return (
    <Button look="primary" submits form={formId}>
      {endpoint.needsConfirmation ? words.goOn : endpoint.answersWithFile ? words.download : words.show}
    </Button>
  );
}
