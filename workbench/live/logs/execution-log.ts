import type { EndedExecution } from '../../apps-script/ended-execution';
import { Recent } from './recent';
import type { Secrets } from './secrets';
import type { SourcePlaces } from './source-places';

const mostKept = 200;

/** What executions did lately; no secret in it. */
export class ExecutionLog {
  readonly executions = new Recent<EndedExecution>(mostKept);

  constructor(
    private readonly secrets: Secrets,
    private readonly places: SourcePlaces,
  ) {}

  readonly add = (ended: EndedExecution): void => {
    const { end, logs } = ended;
    const shown = (text: string): string => this.secrets.hide(this.places.inSources(text));
    this.executions.add({
      ...ended,
      end: end.kind === 'failed' ? { ...end, message: shown(end.message), stack: shown(end.stack) } : end,
      logs: logs.map(({ level, text }) => ({ level, text: shown(text) })),
    });
  };
}
