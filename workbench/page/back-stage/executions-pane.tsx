import type { EndedExecution, ListedExecution } from '../../apps-script/ended-execution';
import type { PageTexts } from '../texts/page-texts';
import type { BackStageModel } from './back-stage-model';
import { type LatestColumn, LatestTable } from './latest-table';
import { exactMomentText } from './moment-text';
import type { PaneProps } from './pane-props';

const columnsOf = (model: BackStageModel): readonly LatestColumn<EndedExecution>[] => [
  { title: model.texts.time, show: ({ startedAt }) => exactMomentText(startedAt, model.language) },
  {
    title: model.texts.executions.function,
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
  { title: model.texts.executions.type, show: (item) => typeOf(item, model.texts) },
  { title: model.texts.person, show: ({ person }) => person },
  { title: 'ms', show: ({ durationMs }) => Math.round(durationMs), isNumber: true },
  {
    title: model.texts.executions.state,
    show: ({ end }) => model.texts.executions.states[end.kind],
    isBad: ({ end }) => end.kind !== 'completed',
  },
];

/** What ran, as whom, how long, and how it ended. */
export function ExecutionsPane({ model }: PaneProps) {
  const executions = model.executions.value;
  const opened = model.execution.value;
  const { running = [], looks = 0 } = model.view.value ?? {};
  if (executions.length + running.length === 0) return <p>{model.texts.executions.none}</p>;
  return (
    <>
      <RunningList model={model} />
      {looks > 0 && <p>{model.texts.executions.looks(looks)}</p>}
      <div class="split">
        <LatestTable items={executions} columns={columnsOf(model)} chosen={opened?.number} />
        {opened && <ExecutionDetail execution={opened.item} texts={model.texts.executions} />}
      </div>
    </>
  );
}

/** What runs now, and the way to end it. */
function RunningList({ model }: PaneProps) {
  const { texts, language } = model;
  const { now = 0, running = [] } = model.view.value ?? {};
  return (
    <ul class="running" aria-label={texts.executions.running}>
      {running.map((execution) => (
        <li key={execution.number}>
          <strong>{execution.functionName}</strong>
          <span>{typeOf(execution, texts)}</span>
          <span>{execution.person}</span>
          <span>{exactMomentText(execution.startedAt, language)}</span>
          <span>{texts.executions.since(Math.max(0, Math.round((now - execution.startedAt) / 1000)))}</span>
          <button type="button" onClick={() => void model.perform('cancelExecution', { number: execution.number })}>
            {texts.executions.cancel}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface ExecutionDetailProps {
  readonly execution: EndedExecution;
  readonly texts: PageTexts['executions'];
}

function ExecutionDetail({ execution, texts }: ExecutionDetailProps) {
  const { functionName, end, logs, operations } = execution;
  return (
    <div class="detail">
      <h2>{functionName}</h2>
      {end.kind !== 'completed' && <pre class="bad">{end.kind === 'failed' ? end.stack : end.message}</pre>}
      <h3>{texts.services}</h3>
      <p>
        {Object.entries(operations)
          .map(([kind, count]) => `${kind} ${count}`)
          .join(' · ') || texts.nothing}
      </p>
      <h3>{texts.log}</h3>
      {logs.length === 0 ? (
        <p>{texts.nothing}</p>
      ) : (
        <pre>{logs.map(({ level, text }) => `${level}: ${text}`).join('\n')}</pre>
      )}
    </div>
  );
}

function typeOf({ mode, isUnattended }: ListedExecution, { executions: { types } }: PageTexts): string {
  if (mode === 'CUSTOM_FUNCTION') return types.formula;
  if (mode !== 'FULL') return types.simple;
  return isUnattended ? types.trigger : types.person;
}
