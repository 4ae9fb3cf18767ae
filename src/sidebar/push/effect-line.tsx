import type { Effect } from '../shell/server/rpc-views';
import { ValueChange } from './value-change';

interface EffectLineProps {
  /** Of the entry. */
  readonly column: string;
  readonly effect: Effect;
}

/** What an entry does to the shop: `Status: ACCEPTED → CANCELED`. */
export function EffectLine({ column, effect: { about, from, to } }: EffectLineProps) {
  return (
    <p class="reason effect">
      {about}: <ValueChange column={column} from={from} to={to} />
    </p>
  );
}
