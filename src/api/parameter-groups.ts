import { inBody, inQuery, type ParameterPlace } from './endpoint';
import { date, type Fields, integer, oneOf } from './field';

/** Parameters that many endpoints share. */

/** Which page of a list, and how large. */
export const pages = (size: { readonly default: number; readonly max?: number }) => ({
  per_page: inQuery(integer({ min: 1, ...size })),
  pagination_offset: inQuery(integer({ default: 1, min: 1 })),
});

/** Two days, both included. */
export const days = {
  start_date: inQuery(date()),
  end_date: inQuery(date()),
};

/** The period of a report: two days, or one month. */
export const reportPeriod = {
  type: inQuery(oneOf(['BY_DATE', 'BY_MONTH'], { default: 'BY_DATE' })),
  /** 1 to 12. */
  month: inQuery(integer({ requiredIf: 'type: BY_MONTH' })),
  /** Its last two digits. */
  year: inQuery(integer({ requiredIf: 'type: BY_MONTH' })),
  ...days,
};

type Placed<F extends Fields, Place extends ParameterPlace> = {
  readonly [N in keyof F]: F[N] & { readonly in: Place };
};

const placeAll =
  <Place extends ParameterPlace>(place: <F extends Fields[string]>(field: F) => F & { readonly in: Place }) =>
  <F extends Fields>(fields: F): Placed<F, Place> =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, place(field)])) as Placed<F, Place>;

/** The same fields as parameters in the query, or in the JSON body. */
export const allInQuery = placeAll(inQuery);
export const allInBody = placeAll(inBody);
