/** What a person hears of: that something was done, or something to know beside the outcome. */
export type NoticeKind = 'done' | 'beside';
