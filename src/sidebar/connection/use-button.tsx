import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Question } from '../widgets/question';
import { useAsking } from '../widgets/use-asking';
import { JobsStop } from './jobs-stop';
import { jobsThatRun } from './jobs-that-run';

interface UseButtonProps {
  /** The connection that the file is to use. */
  readonly id: string;
  readonly words: string;
  /** Where the words do not say enough by themselves. */
  readonly label?: string;
  readonly look?: 'primary' | 'secondary';
}

/** Has the file use another connection; where schedules stop with the present one, it asks first. */
export function UseButton({ id, words, label, look = 'secondary' }: UseButtonProps) {
  const { model } = useSidebar();
  const { isAsking, ask, cancel } = useAsking();
  const use = () => void model.connection.use(id);
  if (isAsking.value) {
    return (
      <Question confirm={words} label={label} onConfirm={use} onCancel={cancel} takesFocus>
        <JobsStop after="jobsAfterSwitch" />
      </Question>
    );
  }
  return (
    <Button look={look} label={label} onClick={jobsThatRun(model).length > 0 ? ask : use}>
      {words}
    </Button>
  );
}
