import type { ComponentChildren } from 'preact';

/** Something to know, in words: `problem` is read out at once, `info` when the reader pauses. */
export function Notice({ tone = 'info', children }: { tone?: 'info' | 'problem'; children: ComponentChildren }) {
  return (
    <div class={`notice notice-${tone}`} role={tone === 'problem' ? 'alert' : 'status'}>
      <span class="notice-mark" aria-hidden="true">
        {tone === 'problem' ? '！' : 'i'}
      </span>
      <div>{children}</div>
    </div>
  );
}
