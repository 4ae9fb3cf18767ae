import type { Cell } from '../../google/ports';
import { AddOnError } from '../../text/add-on-error';
import { answerEach, askedCells, isBlank, isSingle, soleCell } from '../cell-argument';
import { formula } from '../formula';
import { readField, readText } from '../read-argument';
import type { RecordLookup, RecordRow } from '../record-key';
import { lookUpCustomers } from '../sources/customer-source';

export const customerFormula = formula({
  name: 'NGORDER_CUSTOMER',
  parameters: ['customer', 'field', 'refresh'],
  answer: (context, [customers, field]) => {
    const lookup = lookUpCustomers(context, askedCells(customers));
    const sole = soleCell(customers);
    if (isSingle(customers, field) && isBlank(soleCell(field))) {
      if (isBlank(sole)) return '';
      const row = requireCustomer(lookup, sole);
      return lookup.fields.map((name) => [name, row.get(name) ?? '']);
    }
    return answerEach(context, [customers, field], (customer, name) => {
      const row = requireCustomer(lookup, customer);
      return row.get(isBlank(name) ? 'name' : readField(name, lookup.fields)) ?? '';
    });
  },
});

/** Several customers may share a phone: the first of the list is the latest. @throws AddOnError `unknownCustomer`. */
function requireCustomer(lookup: RecordLookup, item: Cell): RecordRow {
  const [row] = lookup.find(item);
  if (!row) throw new AddOnError('unknownCustomer', { item: readText(item) });
  return row;
}
