import type { FrameView } from './feed/book-view';
import type { PageModel } from './page-model';

interface ToastProps {
  readonly model: PageModel;
  readonly toast: FrameView['toast'];
}

/** The script's last message, until it is dismissed. */
export function Toast({ model, toast }: ToastProps) {
  if (!toast || toast.number <= model.dismissedToasts.value) return null;
  return (
    <div class="toast" role="status">
      <strong>{toast.title}</strong>
      <span>{toast.message}</span>
      <button
        type="button"
        aria-label="Dismiss"
        onClick={() => {
          model.dismissedToasts.value = toast.number;
        }}
      >
        ×
      </button>
    </div>
  );
}
