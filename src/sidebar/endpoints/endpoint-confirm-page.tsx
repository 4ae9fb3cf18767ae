import { useSignal } from '@preact/signals';
import { TypedConfirmation } from '../push/typed-confirmation';
import type { Page } from '../shell/page';
import type { EndpointView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import type { Texts } from '../texts/languages';
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
  const { risk, summary } = form.endpoint;
  const reasons = [texts.rows.plan.because[risk], doubt].filter((reason) => reason !== '');
  return (
    <>
      <p class="lead">{texts.endpoints.willDo(model.state.value?.connection?.title ?? '', summary)}</p>
      <FilledIn fields={form.fields} names={names} />
      {reasons.length > 0 && (
        <div class={`notice ${risk === 'destructive' ? 'bad' : 'warn'}`}>
          {reasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </div>
      )}
    </>
  );
}

const buttonText = (risk: EndpointView['risk'], words: Texts['endpoints']): string =>
  risk === 'destructive' ? words.deleteForGood : risk === 'write' ? words.carryOut : words.confirm;

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
        {buttonText(form.endpoint.risk, words)}
      </Button>
    </>
  );
}
