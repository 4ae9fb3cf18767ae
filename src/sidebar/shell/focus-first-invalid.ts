/** Takes the person to what is wrong, wherever it stands in a form. */
export function focusFirstInvalid(formId: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`#${formId} [aria-invalid="true"]`)?.focus());
}
