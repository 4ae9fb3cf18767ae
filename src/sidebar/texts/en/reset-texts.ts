/** What is said about forgetting what Ngorder keeps, in English. */
export const resetTexts = {
  reset: {
    open: 'Reset…',
    title: 'Reset',
    lead: 'If something is damaged or stuck, Ngorder can forget what it keeps about this file. Nothing is changed in your shop.',
    kept: 'What stays',
    agree: 'I understand that what is ticked cannot be restored.',
    forget: 'Forget what is ticked',
    inForce: {
      schedules: (count: number, shown: string) =>
        count === 1
          ? '1 of your scheduled prices is in the shop now. Without schedules nothing puts it back. Better end it first under Scheduled prices.'
          : `${shown} of your scheduled prices are in the shop now. Without schedules nothing puts them back. Better end them first under Scheduled prices.`,
      history: (count: number, shown: string) =>
        count === 1
          ? '1 scheduled price change is in the shop now, and only the change history knows the earlier values. Without it nothing puts them back by itself. Better end it first under Scheduled prices.'
          : `${shown} scheduled price changes are in the shop now, and only the change history knows the earlier values. Without it nothing puts them back by itself. Better end them first under Scheduled prices.`,
    },
    removedShop: 'A shop without a connection',
    values: (count: number, shown: string) => (count === 1 ? '1 value' : `${shown} values`),
    agreeInForce: 'I will change these values back in the shop myself.',
    unfinished: 'Some changes are not finished. Finish or end them first.',
    done: 'Forgotten',
    doneLead: 'What you ticked is forgotten. Your tabs and your shop are as they were.',
  },
};
