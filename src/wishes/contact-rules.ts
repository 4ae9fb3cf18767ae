import type { Reason } from '../state/schema/push-plan';

/** A number with its dialling code has about 8 digits or more; none in the world has more than 15. {E.164} */
const possible = /^\d{8,15}$/;

/** The digits by which people reach somebody, written as one calls within the country. */
export const plainPhone = (phone: string): string => phone.replace(/\D/g, '').replace(/^(62|0)?(?=8)/, '0');

/** What is to be wondered at in a telephone number: that it has lost its 0, as numbers in cells do, or is none. */
export function doubtAboutPhone(phone: string): Reason | undefined {
  const digits = phone.replace(/\D/g, '');
  if (/^8\d{7,11}$/.test(digits))
    return { message: 'warning.phoneWithoutZero', values: { value: phone, meant: `0${digits}` } };
  const isNone = phone !== '' && !possible.test(digits);
  return isNone ? { message: 'warning.noContact', values: { value: phone } } : undefined;
}

/** The same of an address of mail. */
export const doubtAboutMail = (address: string): Reason | undefined =>
  /^\S+@\S+\.\S+$/.test(address) || address === ''
    ? undefined
    : { message: 'warning.noContact', values: { value: address } };
