import type { Effect } from '../shell/server/rpc-views';
import { ValueChange } from './value-change';

/** What an entry does to the shop: `Status: ACCEPTED → CANCELED`. */
export function EffectLine({ effect: { about, from, to } }: { readonly effect: Effect }) {
  return (
    <p class="reason effect">
      {about}: <ValueChange from={from} to={to} />
    </p>
  );
}
