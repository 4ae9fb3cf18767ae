import { listedRecords } from '../../../text/counted-records';
import type { EstimateView } from '../../shell/server/rpc-views';
import { type Sidebar, useSidebar } from '../../shell/sidebar-context';
import type { PullForm } from './pull-form';

/** What the pull would cost, once it is known. */
export function EstimateLine({ form }: { readonly form: PullForm }) {
  const sidebar = useSidebar();
  const words = sidebar.texts.pulls.estimate;
  const estimate = form.estimate.state.value;
  const isRefused = form.refused.value !== null;
  return (
    <p class="hint" role="status">
      {estimate.status === 'loading' && words.asking}
      {estimate.status === 'ready' && estimateText(estimate.value, sidebar)}
      {estimate.status === 'failed' && !isRefused && words.failed(estimate.error.message)}
    </p>
  );
}

/** An execution works for four and a half minutes before it hands over to the next. */
const secondsPerExecution = 270;

/** Nothing where the shop does not tell beforehand how much there is, as of reports. */
function estimateText({ records, seconds, list = '' }: EstimateView, { model, texts, format }: Sidebar): string {
  if (records === 0) return '';
  const words = texts.pulls.estimate;
  const time =
    seconds < 90 ? words.seconds(format.number(seconds)) : words.minutes(format.number(Math.ceil(seconds / 60)));
  const shown = format.number(records);
  const counted = listedRecords(model.language.value, list, records, shown) ?? words.records(records, shown);
  const found = words.found(counted, time);
  return seconds > secondsPerExecution ? `${found} ${words.long}` : found;
}
