type TaskTrait =
  /** After a failure the script is asked what came of it: an unfinished push, for instance. */
  | 'isAskedAfterFailure'
  /** The script tells step by step how far it is. */
  | 'reportsProgress'
  /** The panel has to stay open meanwhile. */
  | 'takesLong';

/** Everything that the sidebar waits for, and how it is waited for. */
const traits = {
  load: [],
  connect: [],
  disconnect: ['isAskedAfterFailure'],
  switchShop: ['isAskedAfterFailure'],
  pull: ['isAskedAfterFailure', 'reportsProgress', 'takesLong'],
  savePull: ['isAskedAfterFailure'],
  copy: ['isAskedAfterFailure', 'takesLong'],
  deletePull: ['isAskedAfterFailure'],
  discard: ['isAskedAfterFailure'],
  showTab: [],
  doctor: ['reportsProgress', 'takesLong'],
  openWide: [],
  preview: ['isAskedAfterFailure', 'reportsProgress'],
  push: ['isAskedAfterFailure', 'reportsProgress', 'takesLong'],
  undo: ['isAskedAfterFailure', 'reportsProgress'],
  takeBack: ['isAskedAfterFailure', 'reportsProgress', 'takesLong'],
  resume: ['isAskedAfterFailure', 'reportsProgress', 'takesLong'],
  end: ['isAskedAfterFailure', 'reportsProgress'],
  schedule: ['isAskedAfterFailure'],
  lookAtPrices: ['reportsProgress'],
  fillPrices: ['isAskedAfterFailure'],
  scheduled: ['isAskedAfterFailure', 'reportsProgress'],
  runJob: ['isAskedAfterFailure', 'reportsProgress', 'takesLong'],
  saveSettings: [],
  reset: ['isAskedAfterFailure'],
  makeTemplate: [],
  matchRows: [],
  planRows: ['isAskedAfterFailure', 'reportsProgress', 'takesLong'],
  rows: ['isAskedAfterFailure', 'reportsProgress', 'takesLong'],
  exportJournal: [],
  insertFunction: [],
  tidy: [],
  callEndpoint: ['isAskedAfterFailure'],
} as const satisfies Readonly<Record<string, readonly TaskTrait[]>>;

export type TaskKind = keyof typeof traits;

export const taskHas = (kind: TaskKind, trait: TaskTrait): boolean =>
  traits[kind].some((one: TaskTrait) => one === trait);
