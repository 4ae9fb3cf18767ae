import { Cloud } from '../apps-script/cloud';
import { createLoopbackTransport } from '../apps-script/loopback-transport';
import { declares } from '../apps-script/script-functions';
import type { ShownMenu, ShownMenuItem } from '../apps-script/stores/ui-record';
import { WorkerHost } from '../apps-script/worker-host';
import { LiveClock } from '../live/live-clock';
import type { Bundle } from '../workbench';
import { type UsedService, usedServices } from './used-services';

export interface TrialOptions {
  /** Names of functions, called without arguments one after another; `=…` is typed into a cell instead. */
  readonly calls: readonly string[];
  /** Whether everything that the menus offer is called, too. */
  readonly withMenus: boolean;
  /** Cells to begin with, from A1 of the only tab. */
  readonly cells: readonly (readonly string[])[];
  /** Host name → base address on this machine; others are unknown. */
  readonly hosts: Readonly<Record<string, string>>;
}

export interface TrialStep {
  readonly what: string;
  readonly came: { readonly kind: 'done'; readonly text: string } | { readonly kind: 'failed'; readonly why: string };
}

/** What became of a script in the emulated host. */
export interface ScriptTrial {
  readonly steps: readonly TrialStep[];
  readonly menus: readonly ShownMenu[];
  readonly services: readonly UsedService[];
  readonly functions: readonly string[];
}

/** Of what a menu offers, in its branches, too. */
function handlersIn(item: ShownMenuItem): readonly string[] {
  if (item === null) return [];
  return 'handler' in item ? [item.handler] : item.items.flatMap(handlersIn);
}

const isFormula = (call: string): boolean => call.startsWith('=');

/** Runs any Apps Script project in a new spreadsheet: `onOpen` when it has one, then what is asked for. */
export async function tryScript(
  bundle: Bundle,
  { calls, withMenus, cells, hosts }: TrialOptions,
): Promise<ScriptTrial> {
  const { code, manifest, files } = bundle;
  const clock = LiveClock.standingAt(Date.now());
  const cloud = new Cloud({
    manifest,
    clock,
    transport: createLoopbackTransport(hosts),
    files,
    build: 'bound',
    propertyWritesInFormulas: 'allowed',
  });
  clock.start(0);
  const host = await WorkerHost.start(code, cloud, { workers: 1 });
  const steps: TrialStep[] = [];
  try {
    fill(cloud, cells);
    if (declares(code, 'onOpen')) steps.push(await callFunction(host, 'onOpen', 'LIMITED'));
    const { menus } = cloud.ui;
    const offered = withMenus ? menus.flatMap(({ items }) => items.flatMap(handlersIn)) : [];
    for (const call of [...offered, ...calls]) {
      steps.push(await (isFormula(call) ? computeFormula(host, cloud, call) : callFunction(host, call, 'FULL')));
    }
    return { steps, menus, services: usedServices(code), functions: cloud.customFunctions };
  } finally {
    await host.close();
  }
}

function fill({ workbook }: Cloud, cells: readonly (readonly string[])[]): void {
  const columns = Math.max(...cells.map((line) => line.length), 0);
  if (columns === 0) return;
  workbook.paste(workbook.activeSheetId, { row: 1, column: 1 }, cells);
}

async function callFunction(host: WorkerHost, name: string, mode: 'LIMITED' | 'FULL'): Promise<TrialStep> {
  try {
    const given = await host.run(name, [], { mode });
    return { what: name, came: { kind: 'done', text: given === undefined ? '' : JSON.stringify(given) } };
  } catch (error) {
    return { what: name, came: { kind: 'failed', why: error instanceof Error ? error.message : String(error) } };
  }
}

/** In a tab of its own, so that what it spills meets nothing. */
async function computeFormula(host: WorkerHost, { workbook }: Cloud, formula: string): Promise<TrialStep> {
  const tab = workbook.insertSheet(`Formula ${workbook.sheets().length}`);
  workbook.type(tab.id, 1, 1, formula);
  await host.recalculate();
  const why = tab.errorAt(1, 1);
  if (why !== undefined) return { what: formula, came: { kind: 'failed', why } };
  const shown = tab.readValues({ row: 1, column: 1, rows: tab.lastRow(), columns: tab.lastColumn() });
  return { what: formula, came: { kind: 'done', text: JSON.stringify(shown) } };
}
