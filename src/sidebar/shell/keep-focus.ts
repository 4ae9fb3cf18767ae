/** What says where one is, and does nothing when a key is pressed once too often. */
const places = 'h1, h2, [tabindex="-1"]';

/**
 * Where the focus goes when what had it is gone: keyboard and screen reader would begin at the top of the page again. Another page takes it to its
 * heading; an answered question, a line that went, a list that was drawn anew leave it with the nearest heading or question. Whoever leaves the page or
 * clicks beside its controls has left it by their own doing, and gets nothing back.
 */
export function keepFocus(page: Document, root: Element): void {
  let last: HTMLElement | null = null;
  let around: readonly Element[] = [];
  let shown: Element | null = null;

  page.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    last = target;
    around = ancestorsOf(target, root);
  });
  page.addEventListener('focusout', ({ target }) => {
    // Also what is taken out of the page is left, and then it is still there.
    setTimeout(() => {
      const isLeft = last?.isConnected && !last.matches(':disabled') && page.activeElement !== last;
      if (target === last && isLeft) last = null;
    });
  });

  const look = () => {
    const main = page.querySelector('main');
    const isAnother = shown !== null && main !== shown;
    shown = main ?? shown;
    if (!page.hasFocus() || page.activeElement !== page.body) return;
    if (isAnother) focusOn(main?.querySelector<HTMLElement>(places) ?? null);
    // A control that waits for a task is given it back when the task is over.
    else if (last?.isConnected) last.focus();
    else if (last) focusOn(nearest(around) ?? main?.querySelector<HTMLElement>(places) ?? null);
  };
  // Once the page has drawn, and what it draws has taken the focus itself where it does.
  new MutationObserver(() => setTimeout(look)).observe(root, {
    ...{ childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] },
  });
}

/** From the innermost, up to the page's main part and without it. */
function ancestorsOf(element: Element, root: Element): readonly Element[] {
  const ancestors: Element[] = [];
  for (let at = element.parentElement; at && at !== root && at.tagName !== 'MAIN'; at = at.parentElement)
    ancestors.push(at);
  return ancestors;
}

/** The first place in the innermost of them that is still there and has one. */
function nearest(around: readonly Element[]): HTMLElement | null {
  for (const element of around) {
    const place = element.isConnected ? element.querySelector<HTMLElement>(places) : null;
    if (place) return place;
  }
  return null;
}

function focusOn(place: HTMLElement | null): void {
  if (!place) return;
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus();
}
