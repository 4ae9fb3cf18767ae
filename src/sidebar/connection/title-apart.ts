import type { Texts } from '../texts/languages';

interface Titled {
  readonly title: string;
  readonly host: string;
}

/** What a connection is called among others: with its service where another one has the same name. */
export const titleApart = ({ connect }: Texts, { title, host }: Titled, all: readonly Titled[]): string =>
  all.some((other) => other.title === title && other.host !== host) ? `${title} (${connect.hostHint(host)})` : title;
