import type { Page } from '../shell/page';
import type { EndpointAnswerView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { AnswerFile } from './answer/answer-file';
import { partOf } from './answer/answer-part';
import { AnswerTree } from './answer/answer-tree';
import { isFileAnswer } from './answer/file-answer-view';
import type { EndpointForm } from './form/endpoint-form';
import { OtherUses } from './other-uses';

interface AnswerProps {
  readonly form: EndpointForm;
  readonly answer: EndpointAnswerView;
}

/** What an endpoint has answered. */
export const endpointAnswerPage: Page<AnswerProps> = {
  title: (_, { form }) => form.endpoint.summary,
  back:
    ({ model }, { form }) =>
    () =>
      model.anyEndpoint.show(form),
  Content: Answer,
  Actions: AnswerButtons,
};

function Answer({ form, answer: { data, isCut, meta, message } }: AnswerProps) {
  const { texts, format } = useSidebar();
  const words = texts.endpoints;
  const isFile = form.endpoint.answersWithFile && isFileAnswer(data);
  const part = partOf(data);
  return (
    <>
      {form.endpoint.risk !== 'read' && (
        <p class="notice calm" role="status">
          {words.done}
        </p>
      )}
      {message !== undefined && message !== '' && <p class="hint">{message}</p>}
      {isCut && (
        <p class="notice calm" role="status">
          {words.beginning}
        </p>
      )}
      {meta && part.kind === 'list' && meta.total > part.items.length && (
        <p class="hint">{words.partOfList(format.number(part.items.length), format.number(meta.total))}</p>
      )}
      {isFile ? <AnswerFile file={data} /> : <AnswerTree name="" value={data} />}
      {form.endpoint.risk === 'read' && <OtherUses form={form} />}
      {!isFile && <RawAnswer form={form} data={data} />}
    </>
  );
}

/** For those who know the API: the answer as it came. */
function RawAnswer({ form: { endpoint }, data }: { readonly form: EndpointForm; readonly data: unknown }) {
  const { texts } = useSidebar();
  return (
    <details class="fold">
      <summary>{texts.endpoints.details}</summary>
      <div class="fold-inside">
        <p class="hint code">{`${endpoint.method} ${endpoint.paths[0]}`}</p>
        <textarea
          class="report-text"
          rows={12}
          readOnly
          aria-label={texts.endpoints.raw}
          value={JSON.stringify(data, null, 2)}
        />
      </div>
    </details>
  );
}

function AnswerButtons({ form }: AnswerProps) {
  const { model, texts } = useSidebar();
  const words = texts.endpoints;
  return (
    <>
      {form.endpoint.risk === 'read' && (
        <Button onClick={() => void model.anyEndpoint.carryOut(form)}>{words.showAgain}</Button>
      )}
      <Button look={form.endpoint.risk === 'read' ? 'quiet' : 'primary'} onClick={model.anyEndpoint.open}>
        {words.another}
      </Button>
    </>
  );
}
