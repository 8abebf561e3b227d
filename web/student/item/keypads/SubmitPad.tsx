import { SubmitKey } from './keys';

/** Where the device's own keyboard writes, こたえる is all there is to press. */
export function SubmitPad({ onSubmit }: { readonly onSubmit: () => void }) {
  return (
    <div class="picks">
      <SubmitKey onSubmit={onSubmit} />
    </div>
  );
}
