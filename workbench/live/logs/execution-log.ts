import type { EndedExecution } from '../../apps-script/ended-execution';
import { Recent } from './recent';
import type { Secrets } from './secrets';
import type { SourcePlaces } from './source-places';

const mostKept = 200;

/** What executions did lately; no secret in it. */
export class ExecutionLog {
  readonly executions = new Recent<EndedExecution>(mostKept);
  /** How many others only looked whether anything has changed, as an open panel does every few seconds: they would push all else out of the list. */
  looks = 0;

  constructor(
    private readonly secrets: Secrets,
    private readonly places: SourcePlaces,
  ) {}

  readonly add = (ended: EndedExecution): void => {
    const { end, logs } = ended;
    if (onlyLooked(ended)) {
      this.looks += 1;
      return;
    }
    const shown = (text: string): string => this.secrets.hide(this.places.inSources(text));
    this.executions.add({
      ...ended,
      end: end.kind === 'failed' ? { ...end, message: shown(end.message), stack: shown(end.stack) } : end,
      logs: logs.map(({ level, text }) => ({ level, text: shown(text) })),
    });
  };
}

const looking: ReadonlySet<string> = new Set(['cacheRead', 'sheetOther', 'execution', 'free']);

/** An answered call of the panel that read no cell and no property, and wrote nothing. */
const onlyLooked = ({ functionName, end, logs, operations }: EndedExecution): boolean =>
  functionName === 'rpc' &&
  end.kind === 'completed' &&
  logs.length === 0 &&
  (operations.cacheRead ?? 0) > 0 &&
  Object.keys(operations).every((kind) => looking.has(kind));
