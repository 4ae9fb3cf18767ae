import { baselineValue } from '../../state/dataset-tab';
import { cellOf } from '../../tables/tab/tab-snapshot';
import type { Edit, Reason } from '../edit';
import type { Candidate } from './candidates';
import { type EditedTab, recordIn } from './edited-tab';

/**
 * What is told of a row that calls its record just what the shop calls another one that no row calls so any more: two ids changed places. Cell by cell
 * the one record would be renamed to the other, and get all that is meant for it.
 */
export function strayNames(tab: EditedTab, candidates: readonly Candidate[]): (edit: Edit) => readonly Reason[] {
  const { baseline, snapshot, pushable } = tab;
  const labels = [pushable.labels.sku, pushable.labels.name];
  if (!candidates.some(({ edit }) => labels.includes(edit.column))) return () => [];
  const saidOf = (id: string) => labels.map((column) => trimmed(baselineValue(baseline, id, column)));
  const held = new Map(
    snapshot.rows.map((row) => [
      recordIn(tab, row),
      JSON.stringify(labels.map((column) => trimmed(cellOf(snapshot, row, column).value))),
    ]),
  );
  const missed = new Set(
    Object.keys(baseline.rows).flatMap((id) => {
      const said = JSON.stringify(saidOf(id));
      return held.get(id) === said ? [] : [said];
    }),
  );
  return ({ recordId, sku, name }) => {
    const names = [sku, name].map(trimmed);
    const live = saidOf(recordId).filter((said, index) => said !== '' && names[index] !== '' && said !== names[index]);
    return live.length > 0 && missed.has(JSON.stringify(names))
      ? [{ message: 'warning.otherRecord', values: { live: live.join(' · ') } }]
      : [];
  };
}

const trimmed = (value: unknown): string => String(value ?? '').trim();
