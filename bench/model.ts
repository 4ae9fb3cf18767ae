import type { ChargedOperation, CostModel } from '../workbench/apps-script/cost-model';

/** What each call costs, in milliseconds of virtual time. Trends from public measurements, not promises; see {facts §10}. */
export const costs = {
  /** A request: a usual round trip from Google's network to Jakarta and back, plus the transfer. */
  requestMs: 200,
  requestMsPer10Kb: 1,
  /** {facts §2}: `fetchAll` is parallel up to an undocumented width; pinned here. */
  waveWidth: 20,
  sheetReadMs: 50,
  sheetReadMsPerCell: 0.0085,
  sheetWriteMs: 100,
  sheetWriteMsPerCell: 0.022,
  flushMs: 50,
  sheetOtherMs: 20,
  propertyReadMs: 30,
  propertyWriteMs: 62,
  cacheReadMs: 3,
  cacheWriteMs: 93,
  /** {facts §10}: no reliable figure; between one and three seconds. */
  executionMs: 1500,
  /** {facts §1}: of one person. */
  simultaneousExecutions: 30,
  /** How long the sandbox works on a stock opname. */
  opnameMs: 3000,
} as const;

export const sheetReadMs = (cells: number): number => costs.sheetReadMs + cells * costs.sheetReadMsPerCell;
export const sheetWriteMs = (cells: number): number => costs.sheetWriteMs + cells * costs.sheetWriteMsPerCell;

const requestMs = (answeredBytes: number): number =>
  costs.requestMs + (answeredBytes / 10_240) * costs.requestMsPer10Kb;

/** A wave takes as long as its slowest request. */
const waveMs = ({ requests }: ChargedOperation): number =>
  Math.max(0, ...requests.map(({ answeredBytes }) => requestMs(answeredBytes)));

const costOf: Readonly<Record<ChargedOperation['kind'], (operation: ChargedOperation) => number>> = {
  free: () => 0,
  // The clock itself lets the time of a sleep pass.
  sleep: () => 0,
  other: () => 0,
  execution: () => costs.executionMs,
  sheetRead: ({ cells }) => sheetReadMs(cells),
  sheetWrite: ({ cells }) => sheetWriteMs(cells),
  sheetOther: () => costs.sheetOtherMs,
  flush: () => costs.flushMs,
  propertyRead: () => costs.propertyReadMs,
  propertyWrite: () => costs.propertyWriteMs,
  cacheRead: () => costs.cacheReadMs,
  cacheWrite: () => costs.cacheWriteMs,
  httpWave: waveMs,
};

export const costModel: CostModel = { costMs: (operation) => costOf[operation.kind](operation) };
