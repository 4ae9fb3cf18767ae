import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from './button';

interface QuestionProps {
  /** What would come of it. */
  readonly children: ComponentChildren;
  readonly confirm: string;
  /** Where the words on the button do not say enough by themselves. */
  readonly label?: string | undefined;
  /** What leaves it as it is, where the word for that could mean what is asked. */
  readonly keep?: string | undefined;
  readonly look?: 'secondary' | 'danger';
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** Whether what had the focus is gone by now. */
  readonly takesFocus?: boolean;
}

/** Asks before something is done, where it can be seen. */
export function Question({
  children,
  confirm,
  label,
  keep,
  look = 'secondary',
  onConfirm,
  onCancel,
  takesFocus,
}: QuestionProps) {
  const { texts } = useSidebar();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'center' }), []);
  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, [takesFocus]);
  return (
    <div ref={place} class="notice calm" role="alert" tabIndex={-1}>
      {children}
      <div class="buttons">
        <Button look={look} label={label} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {keep ?? texts.cancel}
        </Button>
      </div>
    </div>
  );
}
