import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
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
  const question = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone by then.
  useEffect(() => {
    if (isAsking.value) question.current?.focus();
  }, [isAsking.value]);
  if (isAsking.value) {
    return (
      <div ref={question} class="notice calm" role="alert" tabIndex={-1}>
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
