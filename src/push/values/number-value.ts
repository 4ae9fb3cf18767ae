import type { Writer } from '../../api/values/read-amount';
import { isDate } from '../../days/is-date';
import { toValue } from '../edit';
import type { ValueKindRules } from './value-kind';

type NumberReader = (value: unknown, writer: Writer) => number | undefined;

/** How values that are numbers are read: a text that says one is that number, anything else stays as it was typed. */
export const numberAs = (read: NumberReader): Pick<ValueKindRules, 'fromCell' | 'fromBaseline'> => ({
  fromCell: (cell, dates) => read(cell, 'person') ?? toValue(isDate(cell) ? dates.toPlain('day', cell) : cell),
  // What earlier versions kept may have more digits than are read today.
  fromBaseline: (kept) => (typeof kept === 'number' ? (read(kept, 'shop') ?? kept) : kept),
});
