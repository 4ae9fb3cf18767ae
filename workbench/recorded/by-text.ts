import * as v from 'valibot';
import { isPlainObject } from '../shop/shop-message';

/** What is found by texts that people chose, whatever these are: the library's own records leave out `constructor` and a few others. */
export const byText = <Value>(value: v.GenericSchema<unknown, Value>) =>
  v.pipe(
    v.custom<Readonly<Record<string, unknown>>>(isPlainObject),
    v.transform((found) => Object.entries(found)),
    v.array(v.tuple([v.string(), value])),
    v.transform((entries) => Object.fromEntries(entries)),
  );
