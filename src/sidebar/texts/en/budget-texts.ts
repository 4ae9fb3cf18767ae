/** What is said of Google's quotas, in English. */
export const budgetTexts = {
  budget: {
    title: 'Google quotas',
    lead: 'Google limits what your account may use in 24 hours, in all scripts together. Schedules keep within it.',
    atLeast: 'Used by Ngorder, at least',
    of: (used: string, limit: string) => `${used} of ${limit}`,
    about: (used: string) => `about ${used}`,
    requests: 'API calls',
    triggerMinutes: 'Minutes of schedules',
    propertyOperations: 'Saved values read or written',
    mails: 'Emails',
    functionRequests: 'API calls by functions in this file',
    within: {
      bound: 'In this file, in the last 24 hours.',
      published: 'In all your files, in the last 24 hours.',
    },
    account: 'Your Google account',
    consumer: 'Personal',
    workspace: 'Google Workspace (company or school)',
  },
};
