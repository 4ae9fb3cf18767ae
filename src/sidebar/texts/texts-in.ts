import type { Language } from '../../text/message';
import { en, type Texts } from './en';
import { id } from './id';

export const textsIn = (language: Language): Texts => ({ id, en })[language];
