import { type Signal, useSignal } from '@preact/signals';
import { countedRecords } from '../../text/counted-records';
import { TypedConfirmation } from '../push/typed-confirmation';
import type { Page } from '../shell/page';
import type { NamedIdView, RowPlanView as Plan, RowRecordView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import type { Texts } from '../texts/languages';
import { Button } from '../widgets/button';
import { Chip } from '../widgets/chip';
import { LongList } from '../widgets/long-list';
import { inputLines } from './input-text';
import { placeTitles } from './place-titles';
import { ProblemLine } from './problem-line';
import { RecordLine } from './record-line';
import type { RowForm } from './row-form';
import { sharedDoubts } from './shared-doubts';
import { shownNames } from './shown-names';

interface RowPlanProps {
  readonly form: RowForm;
  readonly plan: Plan;
  /** Whose the ids are that would be deleted. */
  readonly names?: readonly NamedIdView[];
}

type Status = RowRecordView['status'];

/** Those that a person should act on come first; rows that are not meant are only counted. */
const listed: readonly Status[] = ['problem', 'alreadySent', 'ready'];
const tones = { ready: 'good', problem: 'bad', alreadySent: 'warn', skipped: 'calm' } as const;

/** What would be sent for which rows, and which cannot be sent, before anything is. */
export const rowPlanPage: Page<RowPlanProps> = {
  title: ({ texts }) => texts.rows.plan.title,
  back:
    ({ model }, { form }) =>
    () =>
      model.rows.reopen(form),
  Content: Preview,
  Actions: PlanButtons,
  keyOf: ({ plan }) => plan.id,
};

function Preview({ form, plan, names = [] }: RowPlanProps) {
  const { texts } = useSidebar();
  const words = texts.rows.plan;
  const { endpoint } = form.match;
  const isEmpty = listed.every((status) => plan.counts[status] === 0);
  return (
    <>
      <p class="lead">{`${endpoint.summary} · ${form.match.tabName}`}</p>
      <PlanCounts plan={plan} />
      <HiddenRows form={form} plan={plan} />
      {isEmpty && (
        <div class="empty">
          <h2>{words.none}</h2>
          <p class="hint">{words.noneLead(endpoint.command)}</p>
        </div>
      )}
      {listed.map((status) => (
        <RecordGroup key={status} form={form} status={status} plan={plan} names={names} />
      ))}
    </>
  );
}

/** Rows that a filter hides were hardly meant. */
function HiddenRows({ form, plan: { again, hiddenLeftOut } }: RowPlanProps) {
  const { model, texts, format } = useSidebar();
  const words = texts.rows.plan;
  if (hiddenLeftOut === 0) return null;
  return (
    <section class="notice calm" role="status">
      <p>{words.hidden(hiddenLeftOut, format.number(hiddenLeftOut))}</p>
      <Button look="quiet" onClick={() => void model.rows.plan(form, { again: [...again], withHidden: true })}>
        {words.withHidden}
      </Button>
    </section>
  );
}

/** The names of what a record's ids mean, each once. */
const namesIn = (input: RowRecordView['input'], names: readonly NamedIdView[]): readonly string[] => {
  const ids = new Set(Object.values(input).flat().map(String));
  return [...new Set(names.filter(({ id }) => ids.has(id)).map(({ name }) => name))];
};

const isDoubted = ({ status, doubts }: RowRecordView): boolean => status === 'ready' && doubts.length > 0;

const statusWord = ({ rows: { plan } }: Texts, status: keyof Texts['rows']['plan']['status'], count: number): string =>
  (count === 1 ? plan.status : { ...plan.status, ...plan.statusOfMany })[status];

function PlanCounts({ plan: { counts, records } }: Pick<RowPlanProps, 'plan'>) {
  const { texts, format } = useSidebar();
  const warnings = new Set(records.filter(isDoubted).flatMap(({ doubts }) => doubts)).size;
  return (
    <ul class="chips">
      {(['ready', 'problem', 'alreadySent', 'skipped'] as const)
        .filter((status) => counts[status] > 0)
        .map((status) => (
          <li key={status}>
            <Chip tone={tones[status]}>
              {`${format.number(counts[status])} ${statusWord(texts, status, counts[status]).toLowerCase()}`}
            </Chip>
          </li>
        ))}
      {warnings > 0 && (
        <li>
          <Chip tone="warn">{texts.rows.plan.warnings(warnings, format.number(warnings))}</Chip>
        </li>
      )}
    </ul>
  );
}

function RecordGroup({ form, status, plan, names = [] }: RowPlanProps & { readonly status: Status }) {
  const { model, texts, format } = useSidebar();
  const words = texts.rows.plan;
  const titleOf = placeTitles({ texts, language: model.language.value, headings: plan.titles }, plan.endpoint);
  const records = plan.records
    .filter((record) => record.status === status)
    .sort((one, other) => Number(isDoubted(other)) - Number(isDoubted(one)));
  if (records.length === 0) return null;
  const shared = sharedDoubts(records);
  const values = { titleOf, nameOf: shownNames(plan.shown), ...format };
  const linesOf = (input: RowRecordView['input']): readonly string[] => {
    const lines = inputLines(input, values);
    // Names that stand beside their ids already are not told twice.
    const others = namesIn(input, names).filter((name) => !lines.some((line) => line.includes(name)));
    return [...others, ...lines];
  };
  return (
    <section class="group">
      <h2>{words.status[status]}</h2>
      {words.statusHint[status] !== '' && <p class="hint">{words.statusHint[status]}</p>}
      {shared.size > 0 && (
        <LongList items={[...shared]} keyOf={([doubt]) => doubt}>
          {([doubt, rows]) => <RecordLine rows={rows} lines={[]} doubts={[doubt]} />}
        </LongList>
      )}
      <LongList items={records} keyOf={({ rows }) => rows.join()}>
        {({ rows, sent = [], input, problems, doubts }) => (
          <RecordLine
            rows={rows}
            lines={linesOf(input)}
            problems={problems.map((problem) => (
              <ProblemLine key={problem.told} tabId={plan.tabId} problem={problem} />
            ))}
            doubts={doubts.filter((doubt) => !shared.has(doubt))}
          >
            {status === 'alreadySent' && (
              <Button look="quiet" onClick={() => void model.rows.useAgain(form, plan, sent)}>
                {words.useAgain}
              </Button>
            )}
            {doubts.length > 0 && (
              <Chip tone="warn">{words.warnings(doubts.length, format.number(doubts.length))}</Chip>
            )}
          </RecordLine>
        )}
      </LongList>
    </section>
  );
}

function PlanButtons({ form, plan }: RowPlanProps) {
  const { model, texts, format } = useSidebar();
  const words = texts.rows.plan;
  const typed = useSignal('');
  const { ready } = plan.counts;
  const { command } = form.match.endpoint;
  const shown = format.number(plan.affected);
  const counted = countedRecords(model.language.value, plan.endpoint, plan.affected, shown);
  if (ready === 0) return <Button onClick={() => void model.rows.plan(form)}>{words.again}</Button>;
  const isConfirmed = plan.confirmWith === null || typed.value.trim() === plan.confirmWith;
  return (
    <>
      {plan.confirmWith === null ? (
        <p class="hint">{words.noUndo}</p>
      ) : (
        <Confirmation plan={plan} text={plan.confirmWith} typed={typed} />
      )}
      <Button look="primary" disabled={!isConfirmed} onClick={() => void model.rows.carryOut(plan, typed.value)}>
        {counted?.todo ?? words.send[command](plan.affected, shown)}
      </Button>
    </>
  );
}

interface ConfirmationProps {
  readonly plan: Plan;
  readonly text: string;
  readonly typed: Signal<string>;
}

/** Why something has to be typed, and that alone. */
function Confirmation({ plan: { confirmReasons, records }, text, typed }: ConfirmationProps) {
  const { texts, format } = useSidebar();
  const words = texts.rows.plan;
  const doubted = records.filter(isDoubted).reduce((sum, { rows }) => sum + rows.length, 0);
  const shown = format.number(doubted);
  const isDoubtAlone = confirmReasons.every((reason) => reason === 'slip' || reason === 'doubt');
  return (
    <>
      {confirmReasons.map((reason) => (
        <p key={reason} class="hint">
          {reason === 'slip' || reason === 'doubt' ? words.doubted[reason](doubted, shown) : words.because[reason]}
        </p>
      ))}
      <TypedConfirmation text={text} typed={typed} {...(isDoubtAlone ? { label: words.typeIfMeant(text) } : {})} />
    </>
  );
}
