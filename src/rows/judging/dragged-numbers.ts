import type { Endpoint } from '../../api/endpoint';
import type { Reason } from '../../state/schema/push-plan';
import { countedOn } from '../../wishes/many/counted-on';
import { waybillDoubts } from '../../wishes/orders/waybill-doubts';
import type { RowRecord } from '../row-record';
import { withDoubts } from './judged-record';

type Input = RowRecord['input'];

/** What makes one wonder about numbers that stand below each other, each with its input. */
type DoubtsAbout = (numbers: readonly string[], inputs: readonly Input[]) => (number: string) => Reason | undefined;

/** As many amounts that go out, and each count on from the one above, do so by no chance. */
const fewestAmounts = 6;

/** Numbers that tell one thing from all others, and amounts, by the names of their parameters. */
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
  nominal: (numbers, inputs) =>
    dragged(inputs.every((input) => 'account_number' in input) ? countedOn(numbers, fewestAmounts) : new Set()),
};

const dragged =
  (numbers: ReadonlySet<string>): ReturnType<DoubtsAbout> =>
  (number) =>
    numbers.has(number) ? { message: 'warning.series', values: { count: numbers.size, step: 1 } } : undefined;

/** Records with a doubt for each number of a parcel, an account or a telephone that was dragged down or filled down. */
export function doubtDragged({ parameters }: Endpoint, records: readonly RowRecord[]): readonly RowRecord[] {
  return Object.entries(judges).reduce((judged, [column, doubtsAbout]) => {
    if (!(column in parameters)) return judged;
    const inputs = judged.flatMap(({ status, input }) => (status === 'ready' && column in input ? [input] : []));
    const doubtAbout = doubtsAbout(
      inputs.map((input) => String(input[column])),
      inputs,
    );
    return judged.map((record) => {
      const doubt = inputs.includes(record.input) ? doubtAbout(String(record.input[column])) : undefined;
      return withDoubts(record, doubt ? [{ ...doubt, column }] : []);
    });
  }, records);
}
