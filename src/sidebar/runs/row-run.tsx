import { inputLines } from '../rows/input-text';
import { placeTitles } from '../rows/place-titles';
import { RecordLine } from '../rows/record-line';
import { recordTones } from '../rows/record-tones';
import { resultText } from '../rows/result-text';
import { shownNames } from '../rows/shown-names';
import type { RowDetailsView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Chip } from '../widgets/chip';
import { LongList } from '../widgets/long-list';
import { TechnicalFold } from '../widgets/technical-fold';
import type { ReadableRunView } from './undone-runs';

interface RowRunProps {
  readonly run: ReadableRunView;
  readonly details: RowDetailsView;
}

/** The journal of a run over rows: what was sent for each record, and what came of it. */
export function RowRun({ run, details: { by, endpoint, lines, shown } }: RowRunProps) {
  const { model, texts, format } = useSidebar();
  const words = texts.rows;
  const titleOf = placeTitles({ texts, language: model.language.value }, endpoint);
  const nameOf = shownNames(shown);
  return (
    <>
      <p class="lead">{run.kind === 'rows' ? run.title : endpoint}</p>
      {by !== '' && <p class="hint">{texts.run.by(by)}</p>}
      {lines.length === 0 && <p class="hint">{words.history.empty}</p>}
      <LongList items={lines} keyOf={({ rows }) => rows.join()}>
        {({ rows, input, state, message, technical }) => (
          <RecordLine
            rows={rows}
            problems={<TechnicalFold text={technical} />}
            lines={[...inputLines(input, { titleOf, nameOf, ...format }), resultText(message, endpoint)].filter(
              (line) => line !== '',
            )}
          >
            <Chip tone={recordTones[state]}>{words.result.state[state]}</Chip>
          </RecordLine>
        )}
      </LongList>
    </>
  );
}
