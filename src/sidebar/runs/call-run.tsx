import { AnswerTree } from '../endpoints/answer/answer-tree';
import { recordTones } from '../rows/record-tones';
import type { CallDetailsView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Chip } from '../widgets/chip';
import { TechnicalFold } from '../widgets/technical-fold';
import type { ReadableRunView } from './undone-runs';

interface CallRunProps {
  readonly run: ReadableRunView;
  readonly details: CallDetailsView;
}

/** The journal of a single call: what was sent, and what came of it. */
export function CallRun({ run, details: { endpoint, input, outcome, message, technical } }: CallRunProps) {
  const { texts } = useSidebar();
  return (
    <>
      <p class="lead">{run.kind === 'call' ? run.title : endpoint}</p>
      <div>
        <Chip tone={recordTones[outcome]}>{texts.run.state[outcome]}</Chip>
      </div>
      {message !== '' && <p>{message}</p>}
      <TechnicalFold text={technical} />
      <AnswerTree name="" value={input} />
    </>
  );
}
