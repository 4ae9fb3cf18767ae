import type { EndpointForm } from './endpoint-form';

/** What was filled in, as the filters of a pull begin with it: plain values by name. */
export const filterTexts = ({ read }: Pick<EndpointForm, 'read'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(read.value.values)
      .filter(([, value]) => typeof value !== 'object')
      .map(([name, value]) => [name, String(value)]),
  );
