import { useSidebar } from '../shell/sidebar-context';
import { Icon } from './icon';

interface OldToNewProps {
  /** As people read them. */
  readonly from: string;
  readonly to: string;
}

/** Old → new, told in words to those who do not see the arrow. */
export function OldToNew({ from, to }: OldToNewProps) {
  const { texts } = useSidebar();
  return (
    <span class="change">
      <span class="unseen">{texts.preview.old} </span>
      <span class="change-old">{from}</span>
      <Icon name="arrow" />
      <span class="unseen"> {texts.preview.new} </span>
      <strong class="change-new">{to}</strong>
    </span>
  );
}
