import { namesIn } from '../../../text/value-names';

/** What Ngorder's codes mean, in English: by code, or by filter and code where a code means several things. A code without a name is shown as it is. */
export const valueTexts = namesIn('en');
