import type { Platform } from '../google/ports';

const dismissed = 'ngorder.greeted';

/** Whether a person is still greeted in files in which nothing was done yet. */
export const isGreeted = ({ properties }: Pick<Platform, 'properties'>): boolean =>
  properties.user.get(dismissed) === undefined;

/** They know how to begin, in this file and in any other. */
export const dismissGreeting = ({ properties }: Pick<Platform, 'properties'>): void =>
  properties.user.set(dismissed, 'yes');
