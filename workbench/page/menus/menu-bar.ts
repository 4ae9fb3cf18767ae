import type { ShownMenu } from '../../apps-script/stores/ui-record';
import type { MenuView } from '../page-api';

/** The name under which Sheets lists an add-on's own menu. */
const addOnTitle = 'Ngorder for Sheets';

/** How Sheets calls the menu in which it lists those of add-ons. */
const extensionsTitle = (locale: string): string => (/^(id|in)(?![a-z])/.test(locale) ? 'Ekstensi' : 'Extensions');

/**
 * Where the menus of a script stand: its own beside the others, that of an add-on under *Extensions*, by the add-on's name {facts §5}.
 * @param locale of the account that looks.
 */
export function menuBar(menus: readonly ShownMenu[], locale: string): readonly MenuView[] {
  const own = menus.flatMap(({ title, items }) => (title === undefined ? [] : [{ title, items }]));
  const addOns = menus.flatMap(({ title, items }) => (title === undefined ? [{ label: addOnTitle, items }] : []));
  return addOns.length === 0 ? own : [{ title: extensionsTitle(locale), items: addOns }, ...own];
}
