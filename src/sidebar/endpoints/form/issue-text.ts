import type { Sidebar } from '../../shell/sidebar-context';
import type { EndpointForm } from './endpoint-form';
import type { FormField } from './form-field';

/** What is wrong with a field, once somebody tried to go on; `''` for nothing. */
export function issueText(form: EndpointForm, field: FormField, { texts, format }: Sidebar): string {
  const refusal = form.refusalOf(field);
  const issue = form.isSubmitted.value ? form.read.value.issues.get(field.id) : undefined;
  if (refusal !== '' || issue === undefined) return refusal;
  const { min = 0, max = 0, maxMb = 0 } = field.view;
  const limits = { tooSmall: min, tooLarge: max, tooLong: max, tooBig: maxMb };
  return issue in limits
    ? texts.endpoints.limits[issue as keyof typeof limits](format.number(limits[issue as keyof typeof limits]))
    : texts.endpoints.issues[issue as keyof typeof texts.endpoints.issues];
}
