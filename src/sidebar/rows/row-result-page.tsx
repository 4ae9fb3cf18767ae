import { ActionFooter } from '../shell/action-footer';
import { ViewHeading } from '../shell/page-heading';
import { CurrentProblem } from '../shell/problem-notice';
import type { RowSummaryView } from '../shell/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Chip } from '../widgets/chip';
import { LongList } from '../widgets/long-list';
import { RecordLine } from './record-line';
import { recordTones } from './record-tones';
import { resultText } from './result-text';

/** Those that a person should act on come first. */
const order = ['unknown', 'failed', 'done'] as const;

interface RowResultViewProps {
  readonly summary: RowSummaryView;
  /** Records that could not be sent as they were. */
  readonly problems: number;
}

/** What came of every record. */
export function RowResultView({ summary, problems }: RowResultViewProps) {
  const { model, texts, format } = useSidebar();
  const words = texts.rows.result;
  const { counts, records, endpoint, tabId } = summary;
  const needsAttention = counts.failed + counts.unknown > 0;
  return (
    <>
      <main class="page with-footer">
        <ViewHeading title={counts.done > 0 ? words.done(counts.done, format.number(counts.done)) : words.none} />
        <CurrentProblem />
        <p class="lead">{`${needsAttention ? `${words.attention} ` : ''}${words.inSheet}`}</p>
        {problems > 0 && <p class="reason warn">{words.notSent(problems, format.number(problems))}</p>}
        {counts.unknown > 0 && <p class="hint">{words.unknownHint}</p>}
        <ul class="chips">
          {order
            .filter((state) => counts[state] > 0)
            .map((state) => (
              <li key={state}>
                <Chip tone={recordTones[state]}>
                  {`${format.number(counts[state])} ${words.state[state].toLowerCase()}`}
                </Chip>
              </li>
            ))}
        </ul>
        <LongList
          items={order.flatMap((state) => records.filter((record) => record.state === state))}
          keyOf={({ rows }) => rows.join()}
        >
          {({ rows, state, text }) => (
            <RecordLine rows={rows} lines={[resultText(text, endpoint)]}>
              <Chip tone={recordTones[state]}>{words.state[state]}</Chip>
            </RecordLine>
          )}
        </LongList>
      </main>
      <ActionFooter>
        <div class="stack">
          <Button look="primary" onClick={model.showHome}>
            {texts.result.done}
          </Button>
          <Button onClick={() => void model.pulls.showTab(tabId)}>{texts.pulls.report.open}</Button>
        </div>
      </ActionFooter>
    </>
  );
}
