import type { CallView } from '../../back-stage/back-stage-api';
import type { BackStageModel } from './back-stage-model';
import { type LatestColumn, LatestTable } from './latest-table';
import { timeText } from './moment-text';
import type { PaneProps } from './pane-props';
import { shownJson } from './shown-json';

const columnsOf = (model: BackStageModel): readonly LatestColumn<CallView>[] => [
  { title: 'Time', show: ({ at }) => timeText(at) },
  {
    title: 'Call',
    show: ({ method, path }, number) => (
      <button type="button" class="link" onClick={() => void model.openCall(number)}>
        {method} {path}
      </button>
    ),
  },
  {
    title: 'Status',
    show: ({ status }) => (status === 0 ? 'no answer' : status),
    isBad: ({ status }) => status !== 200,
  },
  { title: 'ms', show: ({ ms }) => ms, isNumber: true },
  { title: 'Bytes', show: ({ bytes }) => bytes, isNumber: true },
];

/** Every HTTP call, and what it carried. */
export function CallsPane({ model }: PaneProps) {
  const calls = model.calls.value;
  const opened = model.call.value;
  if (calls.length === 0) return <p>No call has gone to the shop yet.</p>;
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
              <h3>Request</h3>
              <pre>{shownJson(opened.item.request)}</pre>
            </>
          )}
          <h3>Answer</h3>
          <pre>{shownJson(opened.item.answer)}</pre>
        </div>
      )}
    </div>
  );
}
