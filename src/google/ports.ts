import type { WorkbookPort } from './ports-of-workbook';

/**
 * What the add-on asks of Google, in its own words. Domain code takes these ports as arguments and never names an Apps
 * Script service; `src/google/*` implements them, tests and the workbench stand in for what lies behind them.
 * Everything here is synchronous, because Apps Script is.
 */

// ---------------------------------------------------------------- http

export type HttpMethod = 'get' | 'post' | 'patch' | 'put' | 'delete';

export interface HttpRequest {
  readonly method: HttpMethod;
  /** Absolute, already encoded. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A JSON text, sent with `Content-Type: application/json`; absent for requests without a body. */
  readonly json?: string;
  /** Multipart form fields, files included; excludes `json`. */
  readonly form?: Readonly<Record<string, string | HttpFile>>;
  /** How long to wait for an answer; 60 when absent. */
  readonly timeoutSeconds?: number;
}

export interface HttpFile {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
}

/**
 * What became of one request. `lost` means that no answer was seen: the address is unreachable, the connection broke, or
 * a sibling in the same `fetchAll` failed. The server may or may not have acted on it.
 */
export type HttpOutcome =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      readonly text: string;
      /** The body's bytes, for answers that are files. */
      readonly base64: () => string;
    }
  | { readonly kind: 'lost'; readonly reason: string };

export interface HttpPort {
  /** Sends all requests at once and answers in the same order, one outcome each. Never throws for a single request. */
  send(requests: readonly HttpRequest[]): readonly HttpOutcome[];
}

export type * from './ports-of-workbook';

// ---------------------------------------------------------------- the rest

export interface PropertyStorePort {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  remove(key: string): void;
  /** Every property by its key, with one call. */
  all(): ReadonlyMap<string, string>;
}

export interface PropertiesPort {
  /** Of the person at the keyboard: the only place for a key. */
  readonly user: PropertyStorePort;
  /** Shared by everybody who can edit the file. Never a secret. */
  readonly document: PropertyStorePort;
}

export interface CachePort {
  get(key: string): string | undefined;
  getAll(keys: readonly string[]): ReadonlyMap<string, string>;
  put(key: string, value: string, seconds: number): void;
  putAll(values: ReadonlyMap<string, string>, seconds: number): void;
  remove(key: string): void;
}

/** Locks of an execution: what is done under one may take it again, and has it at once. */
export interface LockPort {
  /** Runs `action` under the document lock; `busy` when another execution held it for all of `waitMs`. */
  withDocumentLock<T>(
    waitMs: number,
    action: () => T,
  ): { readonly busy: false; readonly value: T } | { readonly busy: true };
  /**
   * The same under the lock of the person whom the execution runs for, all their files together. For work that writes nothing to the
   * spreadsheet: custom functions may take it, and no run ever waits for it.
   */
  withUserLock<T>(
    waitMs: number,
    action: () => T,
  ): { readonly busy: false; readonly value: T } | { readonly busy: true };
}

export interface ClockPort {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): void;
  /** A moment as text in a zone, with the letters of Java's SimpleDateFormat (`yyyy-MM-dd HH:mm`). */
  format(moment: number, timeZone: string, pattern: string): string;
}

export interface CodecPort {
  /** Text → gzip → base64. */
  pack(text: string): string;
  unpack(packed: string): string;
  /** SHA-256 of a text, lower-case hex. */
  digest(text: string): string;
  uuid(): string;
}

/** When a recurring trigger runs: every so many hours, or, in a script that is bound to its file, every 5, 10, 15 or 30 minutes {facts §5}. */
export type RecurringTiming = { readonly everyHours: number } | { readonly everyMinutes: number };

export interface TriggersPort {
  /** Handler names of this person's triggers in this file. */
  handlers(): readonly string[];
  /** Lets the handler run again and again. */
  addRecurring(handler: string, timing: RecurringTiming): void;
  /**
   * Lets the handler run once, as soon as may be. Says whether that could be arranged: a published add-on may be refused {facts §5}.
   */
  ensureSoon(handler: string): boolean;
  removeAll(handler: string): void;
}

/** A line of the menu. */
export interface MenuItem {
  readonly label: string;
  /** Name of the global function that the item calls. */
  readonly handler: string;
}

/** Pages of the sidebar that the menu leads to. */
export type SidebarPage = 'schedule' | 'review' | 'refreshTab' | 'refreshAll' | 'undo' | 'functions' | 'help';

/** How the page looks: `system` as the person's computer does, which need not be how Sheets looks. */
export type Appearance = 'light' | 'dark' | 'system';

export interface UiPort {
  /** Language and region of the person's account, `id` or `en_GB` for instance; `''` when unknown. */
  locale(): string;
  /** The menu of the add-on: beside *Extensions* where the script is bound to the file, below it where the add-on is published. */
  addMenu(items: readonly (MenuItem | 'separator')[]): void;
  /** Shows the page `sidebar.html` on the right. @param page of its own pages, the one to begin with; where people start when absent. */
  openSidebar(title: string, appearance: Appearance, page?: SidebarPage): void;
  /**
   * Shows the same page as a wide window over the sheet, in which people go on working; it begins with a plan. Where Google shows one of both at a time, the
   * sidebar goes {facts §7}.
   * @param plan the id of one that is kept.
   */
  openDialog(title: string, appearance: Appearance, plan: string): void;
  toast(message: string, title: string): void;
}

/**
 * What the person has to hear of beside what they asked for, in their language: what failed after the shop had changed. It takes the place of neither
 * an answer nor an error.
 */
export interface NoticesPort {
  /** Of two kinds where it is added twice, the first. @param kind `beside` when absent. */
  add(text: string, kind?: NoticeKind): void;
  /** @param kind all of them when absent. */
  all(kind?: NoticeKind): readonly string[];
}

/** `done`: what was asked for was done, and nothing is left to look at. `beside`: there is something to know besides. */
export type NoticeKind = 'done' | 'beside';

/**
 * How the script came into the file. `bound` to it, the script is part of the file: everybody who may edit the file may change the script too, and so
 * reach what it keeps for its users {facts §5}. `published` as an add-on, nobody but its publisher can.
 */
export type Installation = 'bound' | 'published';

/** A plain text to one address. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** How other sites lead a person back to the script {facts §12}. */
export interface CallbackPort {
  /** The address to come back to, the same for all who use the script. */
  address(): string;
  /** A text by which Google knows the function that is to be called, and this person, for so long, an hour at most {facts §12}; it hands the arguments on. */
  stateToken(handler: string, args: Readonly<Record<string, string>>, seconds: number): string;
}

export interface MailPort {
  /** Whether the person has granted that mails are sent in their name {facts §9}; where not, where they can. */
  consent(): { readonly isGranted: true } | { readonly isGranted: false; readonly url: string };
  /** To how many recipients more mails may go today; it may be below none. */
  left(): number;
  /** @throws whatever Google refuses. */
  send(mail: Mail): void;
}

/** What an execution used of what Google limits in a day {facts §1}. */
export interface Use {
  /** Those that left, or may have. */
  readonly requests: number;
  /** Readings and writings, a bulk of them counting as one. */
  readonly propertyOperations: number;
  /** Recipients of mails. */
  readonly mails: number;
}

/** Counts by itself; what is asked here costs nothing. */
export interface UsePort {
  /** When the execution began; milliseconds since 1970. */
  readonly begunAt: number;
  readonly soFar: () => Use;
}

/** Everything an execution may use, built once per execution by the composition root. */
export interface Platform {
  readonly installation: Installation;
  /** Hosts that this build lets requests go to besides the vendor's. */
  readonly extraHosts: readonly string[];
  readonly http: HttpPort;
  readonly workbook: WorkbookPort;
  readonly properties: PropertiesPort;
  /** Shared by everybody who opens the file, gone at any time. */
  readonly documentCache: CachePort;
  /** The person's own, of all their files; gone at any time. */
  readonly userCache: CachePort;
  readonly lock: LockPort;
  readonly clock: ClockPort;
  readonly codec: CodecPort;
  readonly triggers: TriggersPort;
  readonly ui: UiPort;
  readonly notices: NoticesPort;
  readonly use: UsePort;
  readonly callback: CallbackPort;
  /** In the build with mail alone. */
  readonly mail?: MailPort;
}
