import type { Clock } from '../../clock';
import { ExecutionLog } from './execution-log';
import { Secrets } from './secrets';
import { SourcePlaces } from './source-places';
import { WireLog } from './wire-log';

/** What a workbench writes down of its work, for whoever looks behind the sheet. */
export class LiveLogs {
  readonly secrets = new Secrets();
  readonly places = new SourcePlaces();
  readonly executions = new ExecutionLog(this.secrets, this.places);
  readonly wire: WireLog;

  constructor(clock: Clock) {
    this.wire = new WireLog(clock, this.secrets);
  }
}
