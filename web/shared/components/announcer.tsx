import { signal } from '@preact/signals';

const message = signal('');

/** Says it to a screen reader without moving the focus. */
export function announce(text: string): void {
  // A trailing no-break space makes a repeated message a new one.
  message.value = message.value === text ? `${text}\u00a0` : text;
}

/** Once on every page; must be there before the first announcement. */
export function Announcer() {
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      {message}
    </div>
  );
}
