import type { NoticeKind, NoticesPort } from './ports';

/** Kept by the execution alone: whoever answers the person takes them along. */
export function createNotices(): NoticesPort {
  const kinds = new Map<string, NoticeKind>();
  return {
    add: (text, kind = 'beside') => {
      if (!kinds.has(text)) kinds.set(text, kind);
    },
    all: (kind) => [...kinds].flatMap(([text, own]) => (kind === undefined || own === kind ? [text] : [])),
  };
}
