import type { CallView } from '../../back-stage/back-stage-api';
import type { BackStageModel } from './back-stage-model';
import { type LatestColumn, LatestTable } from './latest-table';
import { exactMomentText } from './moment-text';
import type { PaneProps } from './pane-props';
import { shownJson } from './shown-json';

const columnsOf = (model: BackStageModel): readonly LatestColumn<CallView>[] => [
  { title: model.texts.time, show: ({ at }) => exactMomentText(at, model.language) },
  {
    title: model.texts.calls.call,
    show: ({ method, path }, number) => (
      <button type="button" class="link" onClick={() => void model.openCall(number)}>
        {method} {path}
      </button>
    ),
  },
  {
    title: model.texts.calls.status,
    show: ({ status }) => (status === 0 ? model.texts.calls.noAnswer : status),
    isBad: ({ status }) => status !== 200,
  },
  { title: 'ms', show: ({ ms }) => ms, isNumber: true },
  { title: model.texts.calls.bytes, show: ({ bytes }) => bytes, isNumber: true },
];

/** Every HTTP call, and what it carried. */
export function CallsPane({ model }: PaneProps) {
  const texts = model.texts.calls;
  const calls = model.calls.value;
  const opened = model.call.value;
  if (calls.length === 0) return <p>{texts.none}</p>;
  return (
    <div class="split">
      <LatestTable items={calls} columns={columnsOf(model)} chosen={opened?.number} />
      {opened && (
        <div class="detail">
          <h2>
            {opened.item.method} {opened.item.path}
          </h2>
          {opened.item.request !== '' && (
            <>
              <h3>{texts.request}</h3>
              <pre>{shownJson(opened.item.request)}</pre>
            </>
          )}
          <h3>{texts.answer}</h3>
          <pre>{shownJson(opened.item.answer)}</pre>
        </div>
      )}
    </div>
  );
}
