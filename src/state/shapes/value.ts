import * as v from '../valibot';

/** What a cell, a baseline and the shop are compared by: dates and check marks count as their text. */
export type Value = string | number;

/** A figure of the shop that is no number is `NaN`, of which JSON makes `null`: it is `NaN` again. */
const noNumber = v.pipe(
  v.null(),
  v.transform(() => Number.NaN),
);

export const valueSchema = v.union([v.string(), v.number(), noNumber]);
