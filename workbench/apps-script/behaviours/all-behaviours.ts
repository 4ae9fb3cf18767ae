import type { Behaviour } from './behaviour';
import { callbackBehaviours } from './callback-behaviours';
import { cellBehaviours } from './cell-behaviours';
import { chartBehaviours } from './chart-behaviours';
import { codingBehaviours } from './coding-behaviours';
import { fetchBehaviours } from './fetch-behaviours';
import { formulaBehaviours } from './formula-behaviours';
import { functionBehaviours } from './function-behaviours';
import { protectionBehaviours } from './protection-behaviours';
import { refusalBehaviours } from './refusal-behaviours';
import { rightBehaviours } from './right-behaviours';
import { runtimeBehaviours } from './runtime-behaviours';
import { scriptBehaviours } from './script-behaviours';
import { sheetBehaviours } from './sheet-behaviours';
import { storeBehaviours } from './store-behaviours';
import { tabBehaviours } from './tab-behaviours';
import { textBehaviours } from './text-behaviours';
import { triggerBehaviours } from './trigger-behaviours';
import { uiBehaviours } from './ui-behaviours';
import { utilityBehaviours } from './utility-behaviours';
import { workbookBehaviours } from './workbook-behaviours';

const all = {
  ...sheetBehaviours,
  ...protectionBehaviours,
  ...cellBehaviours,
  ...tabBehaviours,
  ...workbookBehaviours,
  ...textBehaviours,
  ...formulaBehaviours,
  ...chartBehaviours,
  ...functionBehaviours,
  ...fetchBehaviours,
  ...storeBehaviours,
  ...triggerBehaviours,
  ...rightBehaviours,
  ...scriptBehaviours,
  ...callbackBehaviours,
  ...refusalBehaviours,
  ...codingBehaviours,
  ...utilityBehaviours,
  ...runtimeBehaviours,
  ...uiBehaviours,
};

export type BehaviourId = keyof typeof all;

/** Everything in which the emulated host is held to what Google does. */
export const behaviours: Readonly<Record<BehaviourId, Behaviour>> = all;
