import { useSignal } from '@preact/signals';
import { TypedConfirmation } from '../push/typed-confirmation';
import type { Page } from '../shell/page';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import type { EndpointQuestion } from './endpoint-model';
import { countAffected } from './form/count-affected';
import type { EndpointForm } from './form/endpoint-form';
import { FilledIn } from './form/filled-in';

interface ConfirmProps {
  readonly form: EndpointForm;
  readonly question: EndpointQuestion;
}

/** What is about to be done, and what cannot be undone of it, before it is. */
export const endpointConfirmPage: Page<ConfirmProps> = {
  title: (_, { form }) => form.endpoint.summary,
  back:
    ({ model }, { form }) =>
    () =>
      model.anyEndpoint.show(form),
  Content: Deed,
  Actions: ConfirmButtons,
  keyOf: ({ question }) => question.token,
};

function Deed({ form, question: { doubt, names } }: ConfirmProps) {
  const { model, texts } = useSidebar();
  const { risk } = form.endpoint;
  return (
    <>
      <p class="lead">{texts.endpoints.willDo(model.state.value?.connection?.title ?? '')}</p>
      <FilledIn fields={form.fields} names={names} />
      <div class={`notice ${risk === 'destructive' ? 'bad' : 'warn'}`}>
        {texts.rows.plan.because[risk] !== '' && <p>{texts.rows.plan.because[risk]}</p>}
        {doubt !== '' && <p>{doubt}</p>}
      </div>
    </>
  );
}

function ConfirmButtons({ form, question }: ConfirmProps) {
  const { model, texts } = useSidebar();
  const words = texts.endpoints;
  const typed = useSignal('');
  const isDeletion = form.endpoint.risk === 'destructive';
  const count = String(countAffected(form.fields));
  return (
    <>
      {isDeletion && <TypedConfirmation text={count} typed={typed} />}
      <Button
        look={isDeletion ? 'danger' : 'primary'}
        disabled={isDeletion && typed.value.trim() !== count}
        onClick={() => void model.anyEndpoint.carryOut(form, question)}
      >
        {isDeletion ? words.deleteForGood : words.confirm}
      </Button>
    </>
  );
}
