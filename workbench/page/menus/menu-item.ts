/** What does something. */
export interface MenuAction {
  readonly label: string;
  readonly act: () => void;
  /** By which keys it is done as well. */
  readonly keys?: string;
  readonly isOff?: boolean;
}

/** What a menu lists: something to do, a menu of its own, or, as `null`, a line between others. */
export type MenuItem = MenuAction | { readonly label: string; readonly items: readonly MenuItem[] } | null;
