import type { EndedExecution } from '../../apps-script/ended-execution';
import type { BackStageModel } from './back-stage-model';
import { type LatestColumn, LatestTable } from './latest-table';
import { timeText } from './moment-text';
import type { PaneProps } from './pane-props';

const endWords: Readonly<Record<EndedExecution['end']['kind'], string>> = {
  completed: 'Completed',
  failed: 'Failed',
  killed: 'Ended',
};

const columnsOf = (model: BackStageModel): readonly LatestColumn<EndedExecution>[] => [
  { title: 'Time', show: ({ startedAt }) => timeText(startedAt) },
  {
    title: 'Function',
    show: (item, number) => (
      <button
        type="button"
        class="link"
        onClick={() => {
          model.execution.value = { number, item };
        }}
      >
        {item.functionName}
      </button>
    ),
  },
  { title: 'Type', show: typeOf },
  { title: 'Person', show: ({ person }) => person },
  { title: 'ms', show: ({ durationMs }) => Math.round(durationMs), isNumber: true },
  { title: 'State', show: ({ end }) => endWords[end.kind], isBad: ({ end }) => end.kind !== 'completed' },
];

/** What ran, as whom, how long, and how it ended. */
export function ExecutionsPane({ model }: PaneProps) {
  const executions = model.executions.value;
  const opened = model.execution.value;
  if (executions.length === 0) return <p>Nothing has run yet.</p>;
  return (
    <div class="split">
      <LatestTable items={executions} columns={columnsOf(model)} chosen={opened?.number} />
      {opened && <ExecutionDetail execution={opened.item} />}
    </div>
  );
}

function ExecutionDetail({ execution }: { readonly execution: EndedExecution }) {
  const { functionName, end, logs, operations } = execution;
  return (
    <div class="detail">
      <h2>{functionName}</h2>
      {end.kind !== 'completed' && <pre class="bad">{end.kind === 'failed' ? end.stack : end.message}</pre>}
      <h3>Asked of services</h3>
      <p>
        {Object.entries(operations)
          .map(([kind, count]) => `${kind} ${count}`)
          .join(' · ') || 'nothing'}
      </p>
      <h3>Log</h3>
      {logs.length === 0 ? <p>nothing</p> : <pre>{logs.map(({ level, text }) => `${level}: ${text}`).join('\n')}</pre>}
    </div>
  );
}

function typeOf({ mode, isUnattended }: EndedExecution): string {
  if (mode === 'CUSTOM_FUNCTION') return 'Custom function';
  if (mode !== 'FULL') return 'Simple trigger';
  return isUnattended ? 'Trigger' : 'Menu or sidebar';
}
