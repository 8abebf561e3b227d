import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../shared/components/Button';
import { staffWords } from '../shared/staff/words';

interface Props {
  readonly title: ComponentChildren;
  readonly side: 'end' | 'centre';
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A wide modal over the page; the browser keeps the focus in it, closes it on Esc and gives the focus back. */
export function Panel({ title, side, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class={`panel panel-${side}`} ref={dialog} aria-labelledby={titleId} onClose={onClose}>
      <div class="panel-head">
        <h2 class="panel-title" id={titleId}>
          {title}
        </h2>
        <Button look="quiet" onClick={() => dialog.current?.close()}>
          {staffWords().close}
        </Button>
      </div>
      {children}
    </dialog>
  );
}
