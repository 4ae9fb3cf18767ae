import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { AlertSettingsInput, AlertsView } from '../shell/server/rpc-views';

export type ReportBoundInput = AlertSettingsInput['report'][number];
type CategoryBoundInput = AlertSettingsInput['stock']['categories'][number];

/** As it is typed: a bound that is blank or no number is none yet. */
export interface TypedBound {
  readonly text: string;
}
export type TypedCategory = Omit<CategoryBoundInput, 'most'> & TypedBound;
export type TypedReport = Omit<ReportBoundInput, 'bound'> & TypedBound;

/** So many are kept. */
export const mostCategories = 20;
export const mostReports = 5;

/** What is shown of a form. */
export interface AlertsFormProps {
  readonly form: AlertsForm;
}

/** What a person wants to be alerted to, as they fill it in. Knows nothing of the page and calls nobody. */
export class AlertsForm {
  readonly view: AlertsView;
  readonly out: Signal<boolean>;
  readonly low: Signal<boolean>;
  readonly most: Signal<string>;
  readonly categories: Signal<readonly TypedCategory[]>;
  /** What stands in the field for one more category, and names none yet. */
  readonly typedCategory = signal('');
  /** Whether it was to be saved so. */
  readonly isCategoryAsked = signal(false);
  /** `tab id:title`; blank for none. */
  readonly column: Signal<string>;
  readonly unpaid: Signal<boolean>;
  readonly unpaidDays: Signal<string>;
  readonly ends: Signal<boolean>;
  readonly endsDays: Signal<string>;
  readonly reports: Signal<readonly TypedReport[]>;
  readonly jobs: Signal<boolean>;
  readonly mails: Signal<boolean>;
  readonly isQuiet: Signal<boolean>;
  readonly quietFrom: Signal<number>;
  readonly quietUntil: Signal<number>;
  /** `undefined` while something is no number, or too large. */
  readonly input: ReadonlySignal<AlertSettingsInput | undefined>;

  constructor(view: AlertsView) {
    const { stock, unpaid, ends, report, jobs, mail } = view.settings;
    this.view = view;
    this.out = signal(stock.out);
    this.low = signal(stock.low);
    this.most = signal(stock.most === null ? '' : String(stock.most));
    this.categories = signal(stock.categories.map(({ most, ...one }) => ({ ...one, text: String(most) })));
    this.column = signal(stock.column ? columnKey(stock.column) : '');
    this.unpaid = signal(unpaid.isOn);
    this.unpaidDays = signal(String(unpaid.days));
    this.ends = signal(ends.isOn);
    this.endsDays = signal(String(ends.days));
    this.reports = signal(report.map(({ bound, ...one }) => ({ ...one, text: String(bound) })));
    this.jobs = signal(jobs.isOn);
    this.mails = signal(mail.isOn);
    this.isQuiet = signal(mail.quiet !== undefined);
    this.quietFrom = signal(mail.quiet?.from ?? 21);
    this.quietUntil = signal(mail.quiet?.until ?? 7);
    this.input = computed(() => this.#toInput());
  }

  /** The columns that may hold bounds; one that was chosen and is gone stays in sight. */
  get columns(): readonly { readonly key: string; readonly title: string; readonly tabName: string }[] {
    const listed = this.view.columns.map((column) => ({ ...column, key: columnKey(column) }));
    const { column } = this.view.settings.stock;
    if (!column || listed.some(({ key }) => key === columnKey(column))) return listed;
    return [{ key: columnKey(column), title: column.title, tabName: '' }, ...listed];
  }

  #toInput(): AlertSettingsInput | undefined {
    const most = this.most.value.trim() === '' ? null : wholeOf(this.most.value, 0, 1_000_000);
    const categories = this.categories.value.map(({ text, ...one }) => ({ ...one, most: wholeOf(text, 0, 1_000_000) }));
    const reports = this.reports.value.map(({ text, ...one }) => ({ ...one, bound: wholeOf(text, -1e12, 1e12) }));
    const [unpaidDays, endsDays] = [this.unpaidDays, this.endsDays].map(({ value }) => wholeOf(value, 1, 365));
    if (most === undefined || unpaidDays === undefined || endsDays === undefined) return undefined;
    if (!categories.every(isCategory) || !reports.every(isReport)) return undefined;
    const column = columnOf(this.column.value);
    const quiet = this.isQuiet.value ? { quiet: { from: this.quietFrom.value, until: this.quietUntil.value } } : {};
    return {
      stock: { out: this.out.value, low: this.low.value, most, categories, ...(column ? { column } : {}) },
      unpaid: { isOn: this.unpaid.value, days: unpaidDays },
      ends: { isOn: this.ends.value, days: endsDays },
      report: reports,
      jobs: { isOn: this.jobs.value },
      mail: { isOn: this.mails.value, ...quiet },
    };
  }
}

const isCategory = (one: { readonly most: number | undefined }): one is CategoryBoundInput => one.most !== undefined;
const isReport = (one: { readonly bound: number | undefined }): one is ReportBoundInput => one.bound !== undefined;

/** A whole number between two, as people type it: with its thousands apart or not. */
function wholeOf(text: string, least: number, most: number): number | undefined {
  const plain = text.trim().replace(/(?<=\d)[.,](?=\d{3}(\D|$))/g, '');
  if (!/^-?\d+$/.test(plain)) return undefined;
  const number = Number(plain);
  return number >= least && number <= most ? number : undefined;
}

const columnKey = ({ tabId, title }: { readonly tabId: number; readonly title: string }): string => `${tabId}:${title}`;

function columnOf(key: string): AlertSettingsInput['stock']['column'] | undefined {
  const at = key.indexOf(':');
  return at < 0 ? undefined : { tabId: Number(key.slice(0, at)), title: key.slice(at + 1) };
}
