import { AnswerBox, type BoxesProps } from '../boxes/AnswerBox';
import { cut } from '../entry/expression';
import { Typeset } from './Typeset';
import { CURSOR, typeset } from './typeset';
import './expression.css';

/** The expression as mathematics, over the box that holds it as text: that one has the focus and speaks. */
export function ExpressionBox(props: BoxesProps) {
  const [before, after] = cut(props.entry);
  const pieces = typeset(props.isOpen ? before + CURSOR + after : before + after);
  return (
    <span class="expression">
      <AnswerBox {...props} box="value" digits={10} />
      <span class="typeset" aria-hidden="true">
        <Typeset pieces={pieces} />
      </span>
    </span>
  );
}
