import type { NoticesPort } from './ports';

/** Kept by the execution alone: whoever answers the person takes them along. */
export function createNotices(): NoticesPort {
  const texts: string[] = [];
  return {
    add: (text) => {
      if (!texts.includes(text)) texts.push(text);
    },
    all: () => texts,
  };
}
