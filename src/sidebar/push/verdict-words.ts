import type { VerdictKind } from '../shell/server/rpc-views';
import type { Texts } from '../texts/languages';

/** What a verdict is called: of what was undone nothing was pushed. */
export const verdictWord = ({ verdict, verdictOfUndo }: Texts, kind: VerdictKind, isUndo: boolean): string =>
  (isUndo ? { ...verdict, ...verdictOfUndo } : verdict)[kind];
