import type { Scenario } from '../scenario';
import { endpointCalls } from './endpoint-calls';
import { killedPushes } from './killed-pushes';
import { otherState } from './other-state';
import { pulls } from './pulls';
import { pushesAtRest } from './pushes-at-rest';
import { rowScenarios } from './rows';

export const allScenarios: readonly Scenario[] = [
  ...pulls,
  ...otherState,
  ...pushesAtRest,
  ...killedPushes,
  ...rowScenarios,
  ...endpointCalls,
];
