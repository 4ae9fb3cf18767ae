import type { FilterView } from '../../shell/server/rpc-views';
import type { PullForm } from './pull-form';

/** What every control of a filter is given. */
export interface FilterControlProps {
  readonly id: string;
  readonly form: PullForm;
  readonly filter: FilterView;
  readonly describedBy: string;
  readonly isWrong: boolean;
}
