import { requireEndpoint } from '../../api/catalogue';
import { type Language, say } from '../../text/message';
import type { RowPlan } from '../row-plan';
import type { RowProblem } from '../row-record';
import { columnWords } from './column-words';
import { fieldWords } from './field-words';

/** What is doubted of a row, or keeps it from being sent, beside the words by which people know its column. */
export function tellOfRow(
  language: Language,
  { order, titleOf }: Pick<RowPlan, 'order' | 'titleOf'>,
  { message, column, values, field, beside, more }: RowProblem,
): string {
  const endpoint = requireEndpoint(order.endpoint);
  const wordsOf = (key: string) => columnWords(endpoint, key, titleOf.get(key), language);
  const first = say(language, message, {
    ...values,
    ...(field ? { allowed: fieldWords(language, field) } : {}),
    ...(beside === undefined ? {} : { beside: wordsOf(beside) }),
  });
  const told = more === undefined ? first : say(language, 'rows.andMore', { told: first, count: more });
  return column === undefined ? told : say(language, 'rows.inColumn', { column: wordsOf(column), told });
}
