import type { LocalizedText } from '../../wire';
import { Label } from '../drawing/Label';

export const TITLE = 34;

export function Title({ text, width }: { readonly text: LocalizedText; readonly width: number }) {
  return <Label x={width / 2} y={19} text={text} size={18} />;
}
