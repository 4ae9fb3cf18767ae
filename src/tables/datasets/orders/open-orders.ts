import type { Endpoint } from '../../../api/endpoint';
import type { FilterValues } from '../../dataset';

/** How far an order is that is over: nothing of it is expected to change. */
const over = 'DELIVERED';

/** One filter for each stage at which an order is still to change, as its list knows them. */
export const openOrders = ({ parameters }: Endpoint): readonly FilterValues[] =>
  (parameters.order_progress_status?.values ?? [])
    .filter((stage) => stage !== over)
    .map((order_progress_status) => ({ order_progress_status }));
