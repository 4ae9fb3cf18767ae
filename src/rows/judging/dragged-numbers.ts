import { catalogue } from '../../api/catalogue';
import type { Endpoint } from '../../api/endpoint';
import { dayMs } from '../../days/day';
import type { Reason } from '../../state/schema/push-plan';
import { isMoneyPlace } from '../../text/money-places';
import { countedOn } from '../../wishes/many/counted-on';
import { waybillDoubts } from '../../wishes/orders/waybill-doubts';
import { rowFieldsOf } from '../row-field';
import type { RowRecord } from '../row-record';
import { valuesAt } from '../row-targets';
import { withDoubts } from './judged-record';

type Input = RowRecord['input'];

/** What makes one wonder about numbers that stand below each other, each with its input. */
type DoubtsAbout = (numbers: readonly string[], inputs: readonly Input[]) => (number: string) => Reason | undefined;

/** As many amounts, days or banks, of which each counts on from the one above, do so by no chance; fewer, where there are no others. */
const [fewestAmongOthers, fewestAlone] = [6, 4] as const;

const ofAmounts: DoubtsAbout = (amounts) =>
  dragged(countedOn(amounts, Math.min(fewestAmongOthers, Math.max(fewestAlone, amounts.length))));

/** What is told of every day, such as an expense, is; what customers do is not. */
const ofDays: DoubtsAbout = (days) => {
  const dayOf = (day: string) => String(Date.parse(day) / dayMs);
  const doubtAbout = dragged(countedOn(days.map(dayOf), fewestAmongOthers));
  return (day) => doubtAbout(dayOf(day));
};

/** Numbers that tell one thing from all others, and days, by the keys of their columns. */
const judges: Readonly<Record<string, DoubtsAbout>> = {
  awb_number: waybillDoubts,
  phone: (numbers) => dragged(countedOn(numbers)),
  account_number: (numbers, inputs) => {
    // Of one holder not even two accounts follow one another.
    const holders = inputs.map(({ holder_name }) => `${holder_name}\n`);
    const ofHolder = countedOn(
      numbers.map((number, place) => holders[place] + number),
      2,
    );
    const own = [...ofHolder].map((text) => text.slice(text.indexOf('\n') + 1));
    return dragged(new Set([...countedOn(numbers), ...own]));
  },
  xendit_bank_id: ofAmounts,
  'payment.bank_id': ofAmounts,
  'payment.date': ofDays,
  order_date: ofDays,
};

/** Payments are held against what is due of their orders, also where they count on. */
const judgeOf = (endpoint: Endpoint, key: string): DoubtsAbout | undefined =>
  judges[key] ?? (isMoneyPlace(key) && endpoint.id !== catalogue.order.pay.id ? ofAmounts : undefined);

const dragged =
  (numbers: ReadonlySet<string>): ReturnType<DoubtsAbout> =>
  (number) =>
    numbers.has(number) ? { message: 'warning.series', values: { count: numbers.size, step: 1 } } : undefined;

/** Records with a doubt for each number of a parcel, an account or a telephone, and each amount and day, that was dragged down or filled down. */
export function doubtDragged(endpoint: Endpoint, records: readonly RowRecord[]): readonly RowRecord[] {
  return rowFieldsOf(endpoint.parameters).reduce((judged, { key: column }) => {
    const doubtsAbout = judgeOf(endpoint, column);
    if (!doubtsAbout) return judged;
    const said = judged.flatMap(({ status, input }) =>
      status === 'ready' ? valuesAt(column, input).map((value) => ({ input, text: String(value) })) : [],
    );
    const doubtAbout = doubtsAbout(
      said.map(({ text }) => text),
      said.map(({ input }) => input),
    );
    const doubtOf = new Map(
      said.flatMap(({ input, text }) => {
        const doubt = doubtAbout(text);
        return doubt ? [[input, { ...doubt, column }] as const] : [];
      }),
    );
    return judged.map((record) => {
      const doubt = doubtOf.get(record.input);
      return withDoubts(record, doubt ? [doubt] : []);
    });
  }, records);
}
