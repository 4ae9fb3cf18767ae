import { customers } from '../../../tables/datasets/customers/customers';
import { customerCommands } from '../record-commands';
import type { RecordRules } from '../record-rules';
import { withCustomerStates } from './live-customers';

/** The address comes with district and city run together, so it cannot go back. */
export const customerRules: RecordRules = {
  dataset: customers,
  action: 'customer',
  labels: { sku: 'phone', name: 'name' },
  watches: ['address', 'district', 'city'],
  commands: customerCommands,
  withStates: withCustomerStates,
};
