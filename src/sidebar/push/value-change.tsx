import { OldToNew } from '../widgets/old-to-new';
import { useShownValue } from './shown-value';

interface ValueChangeProps {
  readonly column: string;
  readonly from: number | string;
  readonly to: number | string;
}

/** What a column's value was and what it is to be. */
export function ValueChange({ column, from, to }: ValueChangeProps) {
  const shown = useShownValue(column);
  return <OldToNew from={shown(from)} to={shown(to)} />;
}
