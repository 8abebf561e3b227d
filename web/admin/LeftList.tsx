import type { ComponentChildren } from 'preact';

/** Who was removed, out of the way until asked for. */
export function LeftList({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="left">
      <summary>{title}</summary>
      <ul class="rows">{children}</ul>
    </details>
  );
}
