/** `8000001/stock:0`. */
export const editKey = (recordId: string, column: string): string => `${recordId}/${column}`;
