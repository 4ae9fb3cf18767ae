import { expect } from 'expect';
import { parseExtent } from '../../../src/runs/journal/run-extent';
import { isOperationState } from '../../../src/runs/operation-state';
import type { InProcessWorkbench } from '../../../workbench/in-process-workbench';
import type { Interrupt } from '../../push/crash-points';
import { type JournalCells, journalCells } from '../journal-cells';
import { addStep, lastingSteps, type Steps } from './lasting-steps';
import type { LineState } from './world';

/** A line of the journal, as it lasts. */
interface SeenLine {
  readonly run: string;
  readonly operation: string;
  readonly state: string;
  readonly extent: string;
}

const seenLines = (cells: JournalCells): SeenLine[] =>
  cells
    .read()
    .map(([run = '', operation = '', , state = '', ...rest]) => ({ run, operation, state, extent: rest[5] ?? '' }));

/** How long a lease is taken for granted, from its last heartbeat. */
const leaseMs = 15_000;

/**
 * Watches what the real runner makes of the journal, flush by flush, and holds it against the model: that its lines go no other ways, and that
 * what the model takes for granted is so whenever something leaves.
 */
export function watchSteps({ cloud, clock }: Pick<InProcessWorkbench, 'cloud' | 'clock'>, steps: Steps = new Map()) {
  const cells = journalCells(cloud.workbook);
  let lines = seenLines(cells);
  const seeFlush = () => {
    const after = seenLines(cells);
    for (const { run, operation, state } of after.filter((line) => line.operation !== '')) {
      const before = lines.find((line) => line.run === run && line.operation === operation)?.state ?? 'none';
      if (before !== state) addStep(steps, lineState(before), lineState(state));
    }
    lines = after;
  };
  const seeDeparture = (count: number, person: 'user' | 'colleague') => {
    const leaving = lines.filter(({ operation, state }) => operation !== '' && state === 'leaving');
    expect(['lasting as leaving', leaving.length >= count]).toEqual(['lasting as leaving', true]);
    const { heartbeat } = stored(cloud.properties.document.all(), 'ngorder.lease');
    expect(['the lease', clock.now() - Number(heartbeat) <= leaseMs]).toEqual(['the lease', true]);
    const line = lines.find(({ run, operation }) => operation === '' && run === leaving[0]?.run);
    // A single call has no line of its own, and is never gone on with.
    if (!line) return;
    const extent = parseExtent(line.extent);
    const { run, number, save, isOpen } = stored(cloud.properties[person].all(), 'ngorder.runs:');
    expect({ run, number, isOpen }).toEqual({ run: line.run, number: extent?.number, isOpen: true });
    expect(['remembered', Number(save) >= (extent?.save ?? 0)]).toEqual(['remembered', true]);
    const { at, ...latest } = stored(cloud.properties.document.all(), 'ngorder.latest:');
    const told = { run: line.run, isOpen: true, digest: extent?.digest };
    expect(['told to everybody', latest]).toEqual(['told to everybody', told]);
    expect(['told when', typeof at]).toEqual(['told when', 'number']);
    const turn = turnOf(cloud.properties.document.all(), line.run);
    expect(['the turn', turn >= (extent?.turn ?? 0)]).toEqual(['the turn', true]);
  };
  return {
    /** Watches beside an interruption. */
    beside:
      (interrupt: Interrupt = () => false, person: 'user' | 'colleague' = 'user'): Interrupt =>
      (operation, phase) => {
        if (operation.kind === 'flush' && phase === 'after') seeFlush();
        const changes = operation.requests.filter(({ method }) => method !== 'GET').length;
        if (changes > 0 && phase === 'before') seeDeparture(changes, person);
        return interrupt(operation, phase);
      },
    /** After somebody else has written into the journal. */
    forget: () => {
      lines = seenLines(cells);
    },
    expectKnown: () => {
      for (const [from, seen] of steps) {
        for (const to of seen) expect([from, to, lastingSteps[from].includes(to)]).toEqual([from, to, true]);
      }
    },
  };
}

function lineState(state: string): LineState {
  if (state === 'none' || isOperationState(state)) return state;
  throw new Error(`a line is ${state}`);
}

/** As everybody is told; 0 where nothing is. */
function turnOf(documents: Readonly<Record<string, string>>, run: string): number {
  const { earlier = [], ...latest } = stored(documents, 'ngorder.turn:');
  const all = [latest, ...(Array.isArray(earlier) ? earlier : [])];
  return Number(all.find((one) => one.run === run)?.turn ?? 0);
}

/** The document whose name begins so; empty where there is none. */
function stored(documents: Readonly<Record<string, string>>, name: string): Readonly<Record<string, unknown>> {
  const found = Object.entries(documents).find(([key]) => key.startsWith(name));
  return found ? JSON.parse(found[1]) : {};
}
