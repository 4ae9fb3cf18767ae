import type { Cell } from '../google/ports';
import type { RowRef } from '../state/schema/row-lines';
import * as v from '../state/valibot';
import { cellText, type ToDay } from './field-value';
import type { SheetRow } from './group-rows';

const pairsSchema = v.array(v.array(v.string()));

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

/** The part of what a row said that another one says too: from 0 to 1. */
export function likeness(said: string, other: string): number {
  const [before, now] = [readSaid(said), readSaid(other)];
  if (before.size === 0) return 0;
  return [...before].filter(([key, text]) => now.get(key) === text).length / before.size;
}

/** So much in common makes a row the same one, edited. */
export const isEdited = (said: string, now: string): boolean => likeness(said, now) >= 0.5;
