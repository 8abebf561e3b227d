import { Button } from '../../shared/components/Button';

interface Props {
  readonly summary: string;
  readonly label: string;
  readonly busyLabel: string;
  readonly isReady: boolean;
  readonly isBusy: boolean;
  readonly onGo: () => void;
}

/** What will happen, in one sentence, and the one button that does it. */
export function SendBar({ summary, label, busyLabel, isReady, isBusy, onGo }: Props) {
  return (
    <div class="send">
      <p class="send-summary">{summary}</p>
      <Button look="primary" size="large" disabled={!isReady || isBusy} onClick={onGo}>
        {isBusy ? busyLabel : label}
      </Button>
    </div>
  );
}
