import { useSidebar } from '../shell/sidebar-context';

/** By which Ngorder shows a change, for whoever looks for it there. */
export function MarkerFold({ marker }: { readonly marker: string }) {
  const { texts } = useSidebar();
  return (
    <details class="reason line-fold">
      <summary>{texts.review.details}</summary>
      <p class="reason calm">{texts.review.marker(marker)}</p>
    </details>
  );
}
