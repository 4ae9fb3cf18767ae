import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../widgets/button';
import { Icon } from '../widgets/icon';
import { useSidebar } from './sidebar-context';

interface PageHeadingProps {
  readonly title: string;
  /** Absent where there is nowhere to go back to. */
  readonly onBack?: (() => void) | undefined;
}

/** The title of a page that replaced another one; takes the focus, so that keyboard and screen reader follow. */
export function PageHeading({ title, onBack }: PageHeadingProps) {
  const { model, texts } = useSidebar();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="view-heading">
      {onBack && !(model.ownWindow && onBack === model.showHome) && (
        <button
          type="button"
          class="icon-button"
          aria-label={texts.back}
          disabled={model.task.value !== null}
          onClick={onBack}
        >
          <Icon name="back" />
        </button>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {model.ownWindow && (
        <Button look="quiet" onClick={model.showHome}>
          {texts.backToPanel}
        </Button>
      )}
    </div>
  );
}
