import type { Person } from '../../apps-script/world/person';
import type { Workbench } from '../../workbench';
import { type PageExtras, PageSession } from './page-session';

/** Names that persons may have: they stand in addresses, and in names of stores. */
const personName = /^[a-z][\w-]{0,30}$/i;

export interface PageOptions extends PageExtras {
  /** Who looks where an address does not say it, the owner when absent. */
  readonly usual?: Person;
  /** Whether the panel is open for whoever comes; it is when absent. */
  readonly opensPanel?: boolean;
}

/** Everybody who has the spreadsheet open, each with a session of their own. */
export class PageSessions {
  readonly #sessions = new Map<Person, Promise<PageSession>>();

  constructor(
    private readonly workbench: Workbench,
    private readonly options: PageOptions = {},
  ) {}

  /**
   * A person's session; whoever was not here yet gets the file shared. Undefined for what is no name.
   * @param mayBeNew otherwise undefined too for whoever the file is not shared with.
   */
  async of(person: Person = this.options.usual ?? 'owner', mayBeNew = true): Promise<PageSession | undefined> {
    if (!personName.test(person) || !(mayBeNew || this.workbench.cloud.mayOpen(person))) return undefined;
    let session = this.#sessions.get(person);
    if (session === undefined) {
      session = this.#open(person);
      this.#sessions.set(person, session);
    }
    return session;
  }

  /** Those that are open. */
  all(): Promise<readonly PageSession[]> {
    return Promise.all(this.#sessions.values());
  }

  async close(): Promise<void> {
    for (const { feed } of await this.all()) feed.close();
  }

  async #open(person: Person): Promise<PageSession> {
    const { cloud } = this.workbench;
    const { backStage, guide, opensPanel = true } = this.options;
    if (!cloud.mayOpen(person)) cloud.shareWith(person);
    const session = await PageSession.open(this.workbench, person, {
      ...(backStage ? { backStage } : {}),
      ...(guide?.person === person ? { guide } : {}),
    });
    if (opensPanel) await session.openPanel();
    return session;
  }
}
