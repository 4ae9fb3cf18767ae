import { findEndpoint } from '../../api/catalogue';
import type { RunDetails } from '../../jobs/read-run';
import { type ShownValues, shownValues } from '../../rows/telling/shown-values';
import type { ShopAccess } from '../../runs/shop-session';

type OfRows = Extract<RunDetails, { readonly kind: 'rows' }>;
/** All the lines of a run; of one over rows with what people call what was sent. */
export type RunDetailsView = Exclude<RunDetails, OfRows> | (OfRows & { readonly shown: ShownValues });

export function detailsView(access: ShopAccess, details: RunDetails): RunDetailsView {
  if (details.kind !== 'rows') return details;
  const endpoint = findEndpoint(details.endpoint);
  const inputs = details.lines.map(({ input }) => input);
  return { ...details, shown: endpoint ? shownValues(access, endpoint, inputs) : {} };
}
