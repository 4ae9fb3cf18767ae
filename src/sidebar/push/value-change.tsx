import { useSidebar } from '../shell/sidebar-context';
import { Icon } from '../widgets/icon';
import { useShownValue } from './shown-value';

interface ValueChangeProps {
  readonly column: string;
  readonly from: number | string;
  readonly to: number | string;
}

/** Old → new, told in words to those who do not see the arrow. */
export function ValueChange({ column, from, to }: ValueChangeProps) {
  const { texts } = useSidebar();
  const shown = useShownValue(column);
  return (
    <span class="change">
      <span class="unseen">{texts.preview.old} </span>
      <span class="change-old">{shown(from)}</span>
      <Icon name="arrow" />
      <span class="unseen"> {texts.preview.new} </span>
      <strong class="change-new">{shown(to)}</strong>
    </span>
  );
}
