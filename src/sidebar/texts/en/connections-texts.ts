import { plural } from './plural';

/** What is said about a person's several connections, in English. */
export const connectionsTexts = {
  title: 'Connections',
  lead: 'This file uses one of your connections. Colleagues choose their own.',
  here: 'Used in this file',
  use: 'Use',
  useThis: (title: string) => `Use ${title} in this file`,
  actions: (title: string) => `More for ${title}`,
  rename: 'Rename…',
  remove: 'Remove…',
  add: 'Add a connection',
  addSwitches: 'Once connected, this file uses the new shop. Tabs of the old one stay.',
  otherFiles: (count: number, shown: string) => `Used in ${plural(count, shown, 'other file', 'other files')}`,
  name: 'Name',
  save: 'Save',
  removeElsewhere: (count: number, shown: string) =>
    count === 1
      ? 'One other file uses it too. There you choose another connection or connect again.'
      : `${shown} other files use it too. There you choose another connection or connect again.`,
  removeEarlier: 'Files that you connected with an earlier version of the add-on may use it as well.',
  removeJobs: (count: number, shown: string) =>
    `${plural(count, shown, 'schedule', 'schedules')} in your files will stop. Colleagues can take over.`,
  jobsStop: (count: number, shown: string, titles: string) =>
    `${plural(count, shown, 'schedule', 'schedules')} of this file will stop: ${titles}.`,
  jobsAfterLeave: 'They run again once you connect again; colleagues can take over.',
  jobsAfterSwitch: 'They run again once this file uses its current shop again.',
  removeConfirm: 'Remove',
  own: 'Choose your connection for this file',
  proposed: 'Last used in this file',
  another: 'Or connect another shop',
  removed: 'The connection of this file was removed',
  removedLead: 'Choose another one, or connect the shop again. Everything in the file stays.',
  tabOf: (tab: string, shop: string) => `"${tab}" is a tab of ${shop}`,
  tabOfOther: (tab: string) => `"${tab}" is a tab of another shop`,
  tabLead: 'It is not refreshed, and its changes are not pushed, until this file uses that shop.',
  tabUnknownLead: 'You have no connection to that shop. Add it to refresh the tab or push from it.',
  left: (shop: string) => `Changes at ${shop} are not finished`,
  leftLead: 'They wait until this file uses that shop again.',
  switchTo: (shop: string) => `Switch to ${shop}`,
};
