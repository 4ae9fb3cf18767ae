import { PersonQuestions, type QuestionAnswer } from './person-questions';

/** `null` is a separator. */
export type ShownMenuItem =
  | { readonly label: string; readonly handler: string }
  | { readonly label: string; readonly items: readonly ShownMenuItem[] }
  | null;

export interface ShownMenu {
  /** Absent for the add-on's own menu, which Sheets names after the add-on. */
  readonly title?: string;
  readonly items: readonly ShownMenuItem[];
}

export interface ShownSidebar {
  readonly title: string;
  readonly html: string;
}

export interface ShownToast {
  readonly message: string;
  readonly title: string;
}

export interface ShownAlert {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: string;
}

/** What the person at the keyboard has been shown. */
export class UiRecord {
  menus: ShownMenu[] = [];
  /** Only one at a time {facts §7}. */
  sidebar: ShownSidebar | undefined;
  readonly toasts: ShownToast[] = [];
  readonly alerts: ShownAlert[] = [];
  readonly prompts: ShownAlert[] = [];
  /** Buttons the person will press, first first. When there are none, whoever looks is asked; where nobody does, it is `OK` or `YES`. */
  readonly alertAnswers: string[] = [];
  /** The same of what is to be written. */
  readonly promptAnswers: QuestionAnswer[] = [];
  readonly questions = new PersonQuestions();
}
