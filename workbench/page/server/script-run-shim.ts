/// <reference lib="dom" />
import { shiftTime } from './frame-clock';

/*
 * `google.script` inside the frame of a sidebar or dialog: calls go to the page around it, which has the script run them {facts §7}.
 */

// Written by whoever serves the frame.
const moveTime = shiftTime(Number(document.currentScript?.dataset.aheadMs));

type Handler = (value: unknown, userObject?: unknown) => void;

interface Runner {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Runner>();
let lastCall = 0;

/** Dates and functions do not cross; what does arrives as a copy. */
function checkArgument(value: unknown): void {
  if (value instanceof Date || typeof value === 'function')
    throw new TypeError('Failed due to illegal value in property.');
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(checkArgument);
}

const createRunner = (runner: Runner): object =>
  new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === 'withSuccessHandler') return (success: Handler) => createRunner({ ...runner, success });
        if (name === 'withFailureHandler') return (failure: Handler) => createRunner({ ...runner, failure });
        if (name === 'withUserObject') return (userObject: unknown) => createRunner({ ...runner, userObject });
        return (...args: unknown[]) => {
          args.forEach(checkArgument);
          lastCall += 1;
          waiting.set(lastCall, runner);
          window.parent.postMessage({ call: lastCall, name: String(name), args }, '*');
        };
      },
    },
  );

/** As if somebody had typed it, once the panel asks for a key; what somebody typed stays. */
function fillKey(key: string): void {
  const fill = (): boolean => {
    const field = document.querySelector<HTMLInputElement>('input#key');
    if (!field) return false;
    if (field.value === '') {
      field.value = key;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    return true;
  };
  if (fill()) return;
  const watch = new MutationObserver(() => {
    if (fill()) watch.disconnect();
  });
  watch.observe(document.documentElement, { childList: true, subtree: true });
}

window.addEventListener('message', ({ source, data }) => {
  if (source !== window.parent) return;
  if ('aheadMs' in data) {
    moveTime(data.aheadMs);
    return;
  }
  if ('key' in data) {
    fillKey(data.key);
    return;
  }
  const runner = waiting.get(data.call);
  if (!runner) return;
  waiting.delete(data.call);
  if (data.ok) runner.success?.(data.value, runner.userObject);
  else if (runner.failure) runner.failure(new Error(data.error), runner.userObject);
  else console.error(data.error);
});

/** The vendor's name leads to the sandbox's own page, as a hosts file would do it. */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href*="/oauth/authorize?"]') : null;
  if (!link || link.origin === window.location.origin) return;
  const local = new URL(`/oauth/authorize${link.search}`, window.location.href);
  local.searchParams.set('as', new URL(window.location.href).searchParams.get('as') ?? 'owner');
  link.href = local.href;
});

window.addEventListener('DOMContentLoaded', () => window.parent.postMessage({ isReady: true }, '*'));

Object.assign(window, {
  google: {
    script: {
      run: createRunner({}),
      host: {
        close: () => window.parent.postMessage({ close: true }, '*'),
        setWidth: (width: number) => window.parent.postMessage({ width }, '*'),
        setHeight: (height: number) => window.parent.postMessage({ height }, '*'),
        editor: { focus: () => window.parent.focus() },
        origin: '*',
      },
    },
  },
});
