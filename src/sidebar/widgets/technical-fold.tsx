import { useSidebar } from '../shell/sidebar-context';

/** What only support asks for of what went wrong; nothing where there is no such thing. */
export function TechnicalFold({ text }: { readonly text: string }) {
  const { texts } = useSidebar();
  if (text === '') return null;
  return (
    <details class="reason line-fold">
      <summary>{texts.review.details}</summary>
      <p class="reason calm">{text}</p>
    </details>
  );
}
