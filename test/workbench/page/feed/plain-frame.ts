import type { FrameView } from '../../../../workbench/page/feed/book-view';

/** What stands around the cells where nothing does. */
export const plainFrame: FrameView = {
  name: 'Toko',
  person: 'owner',
  locale: 'en_US',
  menus: [],
  sidebar: null,
  dialog: null,
  aheadMs: 0,
  language: 'en',
  question: null,
  toast: null,
  guide: null,
};
