import { countedRecords } from '../../text/counted-records';
import { nowhere, type Page } from '../shell/page';
import type { RowSummaryView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Chip } from '../widgets/chip';
import { LongList } from '../widgets/long-list';
import { RecordLine } from './record-line';
import { recordTones } from './record-tones';
import { resultText } from './result-text';

/** Those that a person should act on come first. */
const order = ['unknown', 'failed', 'done'] as const;

interface RowResultProps {
  readonly summary: RowSummaryView;
  /** Records that could not be sent as they were. */
  readonly problems: number;
}

/** What came of every record. */
export const rowResultPage: Page<RowResultProps> = {
  title: ({ model, texts, format }, { summary: { endpoint, counts, changed } }) => {
    if (counts.done === 0) return texts.rows.result.none;
    const counted = countedRecords(model.language.value, endpoint, changed, format.number(changed));
    return counted?.done ?? texts.rows.result.done(counts.done, format.number(counts.done));
  },
  back: nowhere,
  Content: Result,
  Actions: ResultButtons,
  keyOf: ({ summary }) => summary.run,
};

function Result({ summary, problems }: RowResultProps) {
  const { texts, format } = useSidebar();
  const words = texts.rows.result;
  const { counts, records, endpoint } = summary;
  const found = order.filter((state) => counts[state] > 0);
  const needsAttention = counts.failed + counts.unknown > 0;
  return (
    <>
      <p class="lead">{`${needsAttention ? `${words.attention} ` : ''}${words.inSheet}`}</p>
      {problems > 0 && <p class="reason warn">{words.notSent(problems, format.number(problems))}</p>}
      {counts.unknown > 0 && <p class="hint">{words.unknownHint}</p>}
      {/* Of one kind alone the heading tells as much. */}
      {found.length > 1 && (
        <ul class="chips">
          {found.map((state) => (
            <li key={state}>
              <Chip tone={recordTones[state]}>
                {`${format.number(counts[state])} ${words.state[state].toLowerCase()}`}
              </Chip>
            </li>
          ))}
        </ul>
      )}
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
    </>
  );
}

function ResultButtons({ summary: { tabId } }: RowResultProps) {
  const { model, texts } = useSidebar();
  return (
    <div class="stack">
      <Button look="primary" onClick={model.showHome}>
        {texts.result.done}
      </Button>
      {model.front.tabId.value !== tabId && (
        <Button onClick={() => void model.pulls.showTab(tabId)}>{texts.pulls.report.open}</Button>
      )}
    </div>
  );
}
