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

/** What a script asks for; the sizes in pixels, `null` where it leaves them to Google. */
export interface DialogOrder extends ShownSidebar {
  readonly width: number | null;
  readonly height: number | null;
}

export interface ShownDialog extends DialogOrder {
  /** Whether nothing else can be worked in while it is open. */
  readonly isModal: boolean;
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
  /** Only one at a time, and none beside a dialog {facts §7}. */
  sidebar: ShownSidebar | undefined;
  dialog: ShownDialog | undefined;
  readonly toasts: ShownToast[] = [];
  readonly alerts: ShownAlert[] = [];
  readonly prompts: ShownAlert[] = [];
  /** Buttons the person will press, first first. When there are none, whoever looks is asked; where nobody does, it is `OK` or `YES`. */
  readonly alertAnswers: string[] = [];
  /** The same of what is to be written. */
  readonly promptAnswers: QuestionAnswer[] = [];
  readonly questions = new PersonQuestions();
}
