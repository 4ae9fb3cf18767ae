import type { ServerResponse } from 'node:http';
import type { UnseenShift } from '../edits/relocate-edit';
import type { FollowedBook } from './book-feed';
import { BookFeed } from './book-feed';

/** Pages are told at most so often: what a script writes in small pieces arrives in larger ones. */
const leastPauseMs = 15;

/** Tells all open pages what became different, by server-sent events: `snapshot`, then a `batch` after each change. */
export class FeedStream {
  readonly #feed: BookFeed;
  /** Those that take what they are sent; of the others it is not known what they have. */
  readonly #pages = new Map<ServerResponse, { isBehind: boolean }>();
  #timer: NodeJS.Timeout | undefined;
  #toldAt = 0;

  constructor(book: FollowedBook) {
    this.#feed = new BookFeed(book, () => this.poke());
  }

  /** Serves a page until it closes. */
  open(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    this.#tell();
    const page = { isBehind: false };
    this.#pages.set(response, page);
    response.on('close', () => this.#pages.delete(response));
    // A page that was too slow for what was sent gets all of it anew.
    response.on('drain', () => {
      if (!page.isBehind) return;
      page.isBehind = false;
      this.#tell();
      this.#sendSnapshot(response);
    });
    this.#sendSnapshot(response);
  }

  /** Whether somebody looks. */
  get isOpen(): boolean {
    return this.#pages.size > 0;
  }

  /** Something may have become different. */
  poke(): void {
    if (this.#timer !== undefined || this.#pages.size === 0) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        this.#tell();
      },
      Math.max(0, this.#toldAt + leastPauseMs - Date.now()),
    );
  }

  /** See `BookFeed.shiftsSince`. */
  shiftsSince(batch: number): readonly UnseenShift[] {
    return this.#feed.shiftsSince(batch);
  }

  /** See `BookFeed.isSelectedAnewSince`. */
  isSelectedAnewSince(batch: number): boolean {
    return this.#feed.isSelectedAnewSince(batch);
  }

  /** What is selected now was selected on a page, which knows. */
  selectionIsKnown(): void {
    this.#feed.selectionIsKnown();
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const response of this.#pages.keys()) response.end();
    this.#pages.clear();
  }

  #tell(): void {
    const batch = this.#feed.take();
    this.#toldAt = Date.now();
    if (batch === undefined) return;
    const text = eventText('batch', batch);
    for (const [response, page] of this.#pages) {
      if (response.writableNeedDrain) page.isBehind = true;
      else response.write(text);
    }
  }

  #sendSnapshot(response: ServerResponse): void {
    response.write(eventText('snapshot', this.#feed.snapshot()));
  }
}

const eventText = (event: string, data: unknown): string => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
