import { useSignal } from '@preact/signals';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
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
export function UseButton({ id, words, label = words, look = 'secondary' }: UseButtonProps) {
  const { model, texts } = useSidebar();
  const isAsking = useSignal(false);
  const use = () => void model.connection.use(id);
  const ask = (asks: boolean) => () => {
    isAsking.value = asks;
  };
  if (isAsking.value) {
    return (
      <div class="notice calm" role="alert">
        <JobsStop after="jobsAfterSwitch" />
        <div class="buttons">
          <Button label={label} onClick={use}>
            {words}
          </Button>
          <Button look="quiet" onClick={ask(false)}>
            {texts.cancel}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <Button look={look} label={label} onClick={jobsThatRun(model).length > 0 ? ask(true) : use}>
      {words}
    </Button>
  );
}
