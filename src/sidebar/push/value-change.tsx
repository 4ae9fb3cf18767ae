import { useSidebar } from '../shell/sidebar-context';
import { Icon } from '../widgets/icon';

interface ValueChangeProps {
  readonly from: number | string;
  readonly to: number | string;
}

/** Old → new, told in words to those who do not see the arrow. */
export function ValueChange({ from, to }: ValueChangeProps) {
  const { texts, format } = useSidebar();
  return (
    <span class="change">
      <span class="unseen">{texts.preview.old} </span>
      <span class="change-old">{format.cell(from)}</span>
      <Icon name="arrow" />
      <span class="unseen"> {texts.preview.new} </span>
      <strong class="change-new">{format.cell(to)}</strong>
    </span>
  );
}
