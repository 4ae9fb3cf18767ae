import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { RpcApi } from '../../../rpc/calls';
import { Loader } from '../../shell/server/loader';
import type {
  DefinitionInput,
  JobView,
  ScheduleView,
  TabView,
  TimesPreview,
  TimingInput,
  TimingView,
} from '../../shell/server/rpc-views';
import type { ServerError } from '../../shell/server/server-error';
import { draftOf, type TimingDraft, timesOfRhythm, timingOf } from './timing-draft';

/** What a form begins with: a job that is edited, tabs, or a pull that the person has just set up. */
export interface JobStart {
  readonly job?: JobView;
  readonly tabIds?: readonly number[];
  readonly pull?: NewPull;
  /** What it does, where nothing of the above says so. */
  readonly kind?: string;
}

interface NewPull {
  readonly definition: DefinitionInput;
  /** What its data is called. */
  readonly title: string;
}

export type JobField = 'what' | 'when' | 'zone';
export type JobIssue = 'noTabs' | 'tooManyTabs' | 'noDays' | 'noDate' | 'noPull';

/** A refusal of the script that is about one field. */
interface RefusedField {
  readonly field: JobField;
  readonly message: string;
  /** Times that would do. */
  readonly offered: TimingView | undefined;
}

/** Whether a job of a kind is about tabs that its person ticks. */
export const namesTabs = (kind: string): boolean => kind === 'tabs' || kind === 'copies';

/** Whether a job that makes dated copies refreshes their tabs first. */
export const copiesRefreshed = (task: JobView['task']): boolean => task['refreshes'] === true;

/** Of whatever is done once a day at most, other times would be in vain. */
export const isOnceADay = (kind: string): boolean => kind === 'copies';

/** As many as a job may name. */
const mostTabs = 20;

const fieldOf: Readonly<Record<string, JobField>> = {
  unknownJob: 'what',
  timeOver: 'when',
  minutesNotOffered: 'when',
  wouldNotFit: 'when',
  zoneUnknown: 'zone',
};

/** What a person says of a job: what, when, in which zone. Knows nothing of the page and calls nobody. */
export class JobForm {
  readonly offer: ScheduleView;
  /** The person's own tabs. */
  readonly tabs: readonly TabView[];
  /** The job that is edited; `undefined` for a new one. */
  readonly job: JobView | undefined;
  readonly pull: NewPull | undefined;
  readonly kind: Signal<string>;
  readonly tabIds: Signal<readonly number[]>;
  /** Whether what is copied is refreshed first. */
  readonly refreshes: Signal<boolean>;
  readonly when: Signal<TimingDraft>;
  readonly timeZone: Signal<string>;
  /** Whether a job that is paused goes on once it is saved; `undefined` for any other. */
  readonly goesOn: Signal<boolean | undefined>;
  /** Issues are shown once the person has tried to go on. */
  readonly isSubmitted = signal(false);
  readonly refused: Signal<RefusedField | null> = signal(null);
  readonly preview = new Loader<TimesPreview>();
  readonly issues: ReadonlySignal<Readonly<Partial<Record<JobField, JobIssue>>>>;
  readonly timing: ReadonlySignal<TimingInput | undefined>;
  /** When, and in which zone; `undefined` while that is not said. */
  readonly times: ReadonlySignal<RpcApi['jobs.preview']['args'] | undefined>;
  /** What is to be done; `undefined` while something is wrong. */
  readonly order: ReadonlySignal<RpcApi['jobs.save']['args'] | undefined>;

  constructor(offer: ScheduleView, tabs: readonly TabView[], { job, tabIds, pull, kind }: JobStart) {
    this.offer = offer;
    this.tabs = tabs;
    this.job = job;
    this.pull = pull;
    this.kind = signal(job?.task.kind ?? kind ?? (pull ? 'pull' : tabs.length > 0 ? 'tabs' : 'all'));
    const before = job ? job.tabs.map(({ tabId }) => tabId) : tabIds;
    const first = tabs.length === 1 ? tabs.map(({ tabId }) => tabId) : [];
    this.tabIds = signal((before ?? first).filter((id) => tabs.some(({ tabId }) => tabId === id)));
    this.refreshes = signal(job?.task.kind === 'copies' ? copiesRefreshed(job.task) : true);
    this.when = signal(draftOf(job?.timing));
    this.timeZone = signal(job?.timeZone ?? offer.timeZone);
    this.goesOn = signal(job?.state === 'paused' ? job.isMendedByEdit : undefined);
    this.timing = computed(() => timingOf(this.when.value));
    this.issues = computed(() => this.#findIssues());
    this.times = computed(() => {
      const timing = this.timing.value;
      const timeZone = this.timeZone.value.trim();
      return timing && { timing, ...(timeZone === '' ? {} : { timeZone }) };
    });
    this.order = computed(() => {
      const times = this.times.value;
      if (!times || Object.keys(this.issues.value).length > 0) return undefined;
      const goesOn = this.goesOn.value;
      return {
        ...times,
        ...{ task: this.#task(), ...(job ? { id: job.id } : {}) },
        ...(goesOn === undefined ? {} : { goesOn }),
      };
    });
  }

  /** How many tabs of the job that is edited are there no more, or are not the person's. */
  get goneTabs(): number {
    return (this.job?.tabs ?? []).filter(({ tabId }) => !this.tabs.some((tab) => tab.tabId === tabId)).length;
  }

  readonly setKind = (kind: string): void => {
    this.kind.value = kind;
    if (isOnceADay(kind) && timesOfRhythm(this.when.value.rhythm)) this.setWhen({ rhythm: 'day' });
    this.#answer('what');
  };

  readonly setTab = (tabId: number, isWanted: boolean): void => {
    const others = this.tabIds.value.filter((id) => id !== tabId);
    this.tabIds.value = isWanted ? [...others, tabId] : others;
    this.#answer('what');
  };

  readonly setRefreshes = (refreshes: boolean): void => {
    this.refreshes.value = refreshes;
  };

  readonly setWhen = (changes: Partial<TimingDraft>): void => {
    this.when.value = { ...this.when.value, ...changes };
    this.#answer('when');
  };

  readonly setTimeZone = (timeZone: string): void => {
    this.timeZone.value = timeZone;
    this.#answer('zone');
  };

  readonly setGoesOn = (goesOn: boolean): void => {
    this.goesOn.value = goesOn;
  };

  /** Takes the times that the script offered. */
  readonly take = (offered: TimingView): void => this.setWhen(draftOf(offered));

  /** Keeps a refusal beside its field. `false` where it is about none of them. */
  readonly refuse = ({ code, message, offered }: ServerError): boolean => {
    const field = fieldOf[code];
    if (!field) return false;
    this.refused.value = { field, message, offered };
    return true;
  };

  #answer(field: JobField): void {
    if (this.refused.value?.field === field) this.refused.value = null;
  }

  #findIssues(): Readonly<Partial<Record<JobField, JobIssue>>> {
    const what = this.#issueOfTask();
    const when = this.timing.value ? undefined : this.when.value.rhythm === 'week' ? 'noDays' : 'noDate';
    return { ...(what ? { what } : {}), ...(when ? { when } : {}) };
  }

  #issueOfTask(): JobIssue | undefined {
    if (this.kind.value === 'pull' && !this.#keptTask()) return 'noPull';
    if (!namesTabs(this.kind.value)) return undefined;
    const count = this.tabIds.value.length;
    return count === 0 ? 'noTabs' : count > mostTabs ? 'tooManyTabs' : undefined;
  }

  /** What a job pulls cannot be put together here: it is the one of the form for pulls, or of the job that is edited. */
  #keptTask(): JobView['task'] | undefined {
    const kind = this.kind.value;
    if (kind === 'pull' && this.pull) return { kind, definition: this.pull.definition };
    return this.job?.task.kind === kind ? this.job.task : undefined;
  }

  #task(): JobView['task'] {
    const kind = this.kind.value;
    if (!namesTabs(kind)) return this.#keptTask() ?? { kind };
    const refreshes = kind === 'copies' && this.refreshes.value;
    return { kind, tabIds: this.tabIds.value, ...(refreshes ? { refreshes } : {}) };
  }
}
