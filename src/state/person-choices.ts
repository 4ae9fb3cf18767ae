import type { Appearance, PropertiesPort } from '../google/ports';

const appearanceProperty = 'ngorder.appearance';

/** How the panel and the windows of this person look: light unless they chose otherwise, as the sheet beside them is. */
export function personAppearance({ user }: PropertiesPort): Appearance {
  const said = user.get(appearanceProperty);
  return said === 'dark' || said === 'system' ? said : 'light';
}

export function chooseAppearance({ user }: PropertiesPort, choice: Appearance): void {
  if (choice === 'light') user.remove(appearanceProperty);
  else user.set(appearanceProperty, choice);
}

const greeted = 'ngorder.greeted';

/** Whether a person is still greeted in files in which nothing was done yet. */
export const isGreeted = ({ user }: PropertiesPort): boolean => user.get(greeted) === undefined;

/** They know how to begin, in this file and in any other. */
export const dismissGreeting = ({ user }: PropertiesPort): void => user.set(greeted, 'yes');
