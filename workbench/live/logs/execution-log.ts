import type { EndedExecution } from '../../apps-script/ended-execution';
import { Recent } from './recent';
import type { Secrets } from './secrets';

const mostKept = 200;

/** What executions did lately; no secret in it. */
export class ExecutionLog {
  readonly executions = new Recent<EndedExecution>(mostKept);

  constructor(private readonly secrets: Secrets) {}

  readonly add = (ended: EndedExecution): void => {
    const { end, logs } = ended;
    const hide = (text: string): string => this.secrets.hide(text);
    this.executions.add({
      ...ended,
      end: end.kind === 'failed' ? { ...end, message: hide(end.message), stack: hide(end.stack) } : end,
      logs: logs.map(({ level, text }) => ({ level, text: hide(text) })),
    });
  };
}
