import type { Cell } from '../google/ports';
import type { RowRef } from '../state/schema/row-lines';
import * as v from '../state/valibot';
import { cellText, type ToDay } from './reading/field-value';
import type { SheetRow } from './reading/group-rows';

const pairsSchema = v.array(v.array(v.string()));

/** Rows by their numbers, with what they say; of several that say the same also which of them each is. */
export function refsOf(rows: readonly Pick<SheetRow, 'row' | 'cells'>[], toDay: ToDay): ReadonlyMap<number, RowRef> {
  const refs = rows.map((row) => refOf(row, toDay));
  const times = new Map<string, number>();
  for (const { said } of refs) times.set(said, (times.get(said) ?? 0) + 1);
  const seen = new Map<string, number>();
  return new Map(
    refs.map((ref) => {
      const of = times.get(ref.said) ?? 1;
      const nth = (seen.get(ref.said) ?? 0) + 1;
      seen.set(ref.said, nth);
      return [ref.row, of === 1 ? ref : { ...ref, twin: { nth, of } }];
    }),
  );
}

/** A row by its number and what it says. */
export const refOf = ({ row, cells }: Pick<SheetRow, 'row' | 'cells'>, toDay: ToDay): RowRef => ({
  row,
  said: saidBy(cells, toDay),
});

const saidBy = (cells: ReadonlyMap<string, Cell>, toDay: ToDay): string =>
  JSON.stringify([...cells].map(([key, cell]) => [key, cellText(cell, toDay)]).sort());

/** What a row said, by the parameter's key; empty for what was not written by {@link refOf}. */
export function readSaid(said: string): ReadonlyMap<string, string> {
  const parsed = v.safeParse(pairsSchema, parsedFrom(said));
  return new Map(parsed.success ? parsed.output.map(([key = '', text = '']) => [key, text]) : []);
}

function parsedFrom(said: string): unknown {
  try {
    return JSON.parse(said);
  } catch {
    return undefined;
  }
}

/** So much in common makes a row the same one, edited. */
export const leastLikeness = 0.5;

/** Whether a row may be another one, edited. */
export const isEdited = (said: string, now: string): boolean =>
  likeness(readSaid(said), readSaid(now)) >= leastLikeness;

/** The part of what a row said that another one says too: from 0 to 1. */
export function likeness(said: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): number {
  if (said.size === 0) return 0;
  let same = 0;
  for (const [key, text] of said) if (now.get(key) === text) same += 1;
  return same / said.size;
}
