import { crossedEdit, textOf } from '../../apps-script/edit';
import type { UiRecord } from '../../apps-script/stores/ui-record';
import { answerCallback, callbackPage } from '../../apps-script/user-callback';
import { isInside } from '../../apps-script/workbook/area';
import type { WorkerHost } from '../../apps-script/worker-host';
import type { Person } from '../../apps-script/world/person';
import type { BackStage } from '../../back-stage/back-stage';
import type { Guide } from '../../guide/guide';
import { LiveClock } from '../../live/live-clock';
import { toXlsx } from '../../live/xlsx-file';
import type { Workbench } from '../../workbench';
import { EditHistory } from '../edits/edit-history';
import { relocateEdit } from '../edits/relocate-edit';
import type { SheetEdit } from '../edits/sheet-edit';
import type { FrameView } from '../feed/book-view';
import { FeedStream } from '../feed/feed-stream';
import { menuBar } from '../menus/menu-bar';
import type { PageApi } from '../page-api';
import { languageOf } from '../texts/page-texts';
import { sellOne } from './sell-one';
import { ShownVersion } from './shown-version';

/** A run, and beside it the sidebar's questions how far it is. */
export const executionsAtOnce = 3;

type HandlersOf<Api extends Record<keyof Api, { readonly args: unknown; readonly value: unknown }>> = {
  readonly [Name in keyof Api]: (args: Api[Name]['args']) => Promise<Api[Name]['value']>;
};

/** What a page offers beside the spreadsheet. */
export interface PageExtras {
  /** Absent where the workbench writes nothing down. */
  readonly backStage?: BackStage;
  /** Absent where nobody has to be led. */
  readonly guide?: Guide;
}

/** What pages can do with a workbench. */
export class PageSession {
  /** What pages are told. */
  readonly feed: FeedStream;
  readonly #history: EditHistory;
  readonly #workbench: Workbench;
  readonly #host: WorkerHost;
  readonly #versions = { sidebar: new ShownVersion(), dialog: new ShownVersion() };

  private constructor(
    workbench: Workbench,
    readonly person: Person,
    private readonly extras: PageExtras,
  ) {
    this.#workbench = workbench;
    this.#host = workbench.host;
    const { cloud } = workbench;
    this.#history = new EditHistory(cloud, person);
    this.feed = new FeedStream({
      get workbook() {
        return cloud.workbook;
      },
      viewer: person,
      frame: () => this.#viewFrame(),
    });
    this.#ui.questions.showTo({ isSeen: () => this.feed.isOpen, changed: () => this.feed.poke() });
    extras.guide?.onChange(() => this.feed.poke());
    if (workbench.clock instanceof LiveClock) workbench.clock.onMove(() => this.feed.poke());
  }

  get backStage(): BackStage | undefined {
    return this.extras.backStage;
  }

  /** Opens the spreadsheet for a person as Sheets does: the simple trigger adds the menu, without any rights {facts §5}. */
  static async open(workbench: Workbench, person: Person, extras: PageExtras): Promise<PageSession> {
    const session = new PageSession(workbench, person, extras);
    await session.#begin();
    return session;
  }

  /** As somebody who opens the panel from the menu; a script that cannot open one has none. */
  async openPanel(): Promise<void> {
    await this.handlers.run({ name: 'openSidebar', args: [] }).catch(this.#log);
  }

  /** The simple trigger: where it fails there is no menu, and the spreadsheet is open all the same. */
  async #begin(): Promise<void> {
    await this.#host.run('onOpen', [], { mode: 'LIMITED', as: this.person }).catch(this.#log);
  }

  /** The script has become another: its menu is made anew, and its sidebar is opened anew where one was open. */
  async showNewVersion(): Promise<void> {
    await this.#begin();
    if (this.sidebarHtml() === undefined) return this.feed.poke();
    const reopened = this.openPanel();
    // Whoever has to grant something first may take their time.
    if (this.#workbench.cloud.project.mustAsk(this.person)) this.#inBackground(reopened);
    else await reopened;
  }

  /** The spreadsheet as a file for other programs. */
  download(): Promise<Buffer> {
    const { workbook, customFunctions } = this.#workbench.cloud;
    return toXlsx(workbook, customFunctions);
  }

  /** How far the workbench's clock is ahead of the time of day, where it goes as that does; otherwise 0. */
  get aheadMs(): number {
    const { clock } = this.#workbench;
    return clock instanceof LiveClock ? clock.aheadMs : 0;
  }

  /** The person agrees, or not, on the consent page. @returns where their browser goes next. */
  decideConsent(query: Readonly<Record<string, string>>, isAllowed: boolean): Promise<string> {
    return this.#workbench.oauth.decide(query, isAllowed);
  }

  /** Their browser comes back to the script. @returns what it shows. */
  async comeBack(query: Readonly<Record<string, string>>): Promise<string> {
    const { cloud } = this.#workbench;
    const answered = answerCallback(cloud, query, this.person, (name, args, run) => this.#host.run(name, args, run));
    return callbackPage(await answered).html;
  }

  /** The page that the script put into its sidebar. */
  sidebarHtml(): string | undefined {
    return this.#ui.sidebar?.html;
  }

  /** The page that the script put into its dialog. */
  dialogHtml(): string | undefined {
    return this.#ui.dialog?.html;
  }

  readonly handlers: HandlersOf<PageApi> = {
    shop: async () => {
      const { shop, shopUrl } = this.#workbench;
      const { shopName, key } = shop.options;
      return {
        name: shopName,
        url: shopUrl,
        key,
        products: shop.state.products.size,
        hasBackStage: this.backStage !== undefined,
      };
    },
    edit: async ({ edit, seen }) => {
      const unseen = seen === undefined ? [] : this.feed.shiftsSince(seen);
      this.#edit(unseen.reduce(relocateEdit, edit));
      return null;
    },
    undo: async () => this.#thenFormulas(this.#history.undo()),
    redo: async () => this.#thenFormulas(this.#history.redo()),
    select: async ({ tabId, areas, seen, isFollowed = false }) => {
      const { workbook } = this.#workbench.cloud;
      const sheet = workbook.sheet(tabId);
      if (!sheet || !areas.every((area) => isInside(sheet, area))) return null;
      const isInFront = workbook.asViewer(this.person, () => workbook.activeSheetId === tabId);
      if (this.feed.isSelectedAnewSince(seen) || (isFollowed && !isInFront)) return null;
      workbook.asViewer(this.person, () => {
        workbook.activate(tabId);
        workbook.select(areas);
      });
      this.feed.selectionIsKnown();
      return null;
    },
    answer: async ({ number, answer }) => {
      this.#ui.questions.answer(number, answer);
      return null;
    },
    closeSidebar: async () => this.#close('sidebar'),
    closeDialog: async () => this.#close('dialog'),
    run: async ({ name, args }) => {
      if (!/^[A-Za-z]\w*$/.test(name) || name.endsWith('_')) throw new Error(`${name} cannot be called from a page.`);
      await this.#askConsent();
      try {
        const value = await this.#withFormulas(() => this.#host.run(name, args, { as: this.person }));
        if (name === 'rpc') this.extras.guide?.panelCalled(args[0], value);
        return value ?? null;
      } finally {
        this.feed.poke();
      }
    },
    sell: async (place) => sellOne(this.#workbench, place),
    showGuide: async ({ isShown }) => {
      this.extras.guide?.show(isShown);
      return null;
    },
  };

  #close(what: 'sidebar' | 'dialog'): null {
    this.#ui[what] = undefined;
    this.feed.poke();
    return null;
  }

  /** As Google does before anything runs for whoever has not granted all that the script asks for. Where they grant nothing, or do not look, it is refused. */
  async #askConsent(): Promise<void> {
    const { project } = this.#workbench.cloud;
    const { questions } = this.#ui;
    if (!project.mustAsk(this.person) || !questions.isSeen) return;
    const asked = (project.manifest.oauthScopes ?? []).join('\n');
    const { button } = await questions.ask({ kind: 'consent', title: '', prompt: asked, buttons: 'OK_CANCEL' });
    if (button === 'OK') project.askConsent(this.person);
  }

  /** Whoever edits goes on at once: the script hears of it when it can, and formulas wait for it meanwhile. */
  #edit(edit: SheetEdit): void {
    const sheet = 'to' in edit ? this.#workbench.cloud.workbook.sheet(edit.tabId) : undefined;
    const oldValue = sheet && 'to' in edit ? textOf(sheet, edit.to) : '';
    const edited = this.#history.perform(edit);
    if (edited) {
      this.extras.guide?.cellsEdited(edited.sheet, edited.area);
      this.#inBackground(this.#host.tellEdit(this.person, crossedEdit(edited.sheet, edited.area, oldValue)));
    }
    this.#inBackground(this.#host.recalculate());
  }

  #thenFormulas<T>(value: T): T {
    this.#inBackground(this.#host.recalculate());
    return value;
  }

  /** Nobody waits for it, so its failure stands in the log of executions. */
  #inBackground(work: Promise<unknown>): void {
    work.catch(this.#log);
  }

  readonly #log = (error: unknown): void => {
    this.#workbench.cloud.logs.push({ level: 'error', text: String(error) });
  };

  /** Then custom functions are asked that formulas wait for. */
  async #withFormulas<T>(act: () => Promise<T>): Promise<T> {
    const value = await act();
    await this.#host.recalculate();
    return value;
  }

  get #ui(): UiRecord {
    return this.#workbench.cloud.uiOf(this.person);
  }

  #viewFrame(): FrameView {
    const { cloud } = this.#workbench;
    const { workbook } = cloud;
    const { locale } = cloud.world.accountOf(this.person);
    const ui = this.#ui;
    const toast = ui.toasts.at(-1);
    return {
      name: workbook.name,
      person: this.person,
      locale: workbook.locale,
      language: languageOf(locale),
      menus: menuBar(ui.menus, locale),
      sidebar: ui.sidebar ? { title: ui.sidebar.title, version: this.#versions.sidebar.of(ui.sidebar) } : null,
      dialog: this.#viewDialog(ui.dialog),
      aheadMs: this.aheadMs,
      toast: toast ? { ...toast, number: ui.toasts.length } : null,
      question: ui.questions.first,
      guide: this.extras.guide?.view() ?? null,
    };
  }

  #viewDialog(shown: UiRecord['dialog']): FrameView['dialog'] {
    if (!shown) return null;
    const { title, width, height, isModal } = shown;
    return { title, width, height, isModal, version: this.#versions.dialog.of(shown) };
  }
}
