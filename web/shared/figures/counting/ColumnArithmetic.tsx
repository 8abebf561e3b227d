import type { ColumnArithmetic } from '../../wire-figures';
import { Canvas } from '../drawing/Canvas';
import { Label } from '../drawing/Label';
import { aligned, type Cell } from './column-cells';

const CELL = 38;
const SIGNS = { add: '+', subtract: '−', multiply: '×', divide: '' } as const;

export function ColumnArithmeticFigure(figure: ColumnArithmetic) {
  return figure.operator === 'divide' ? <Division {...figure} /> : <Column {...figure} />;
}

function Column(figure: ColumnArithmetic) {
  const { operands, steps, result, carries } = aligned(figure);
  const columns = Math.max(...[...operands, ...steps, result].map((row) => row.length)) + 1;
  const right = columns * CELL + 6;
  const top = carries.length > 0 ? 22 : 4;
  const row = (index: number) => top + CELL * (index + 0.5);
  const underOperands = top + operands.length * CELL + 2;
  const underSteps = underOperands + steps.length * CELL + 4;
  const hasSecondLine = steps.length > 0 && result.length > 0;
  return (
    <Canvas
      width={right + 6}
      height={(hasSecondLine ? underSteps : underOperands) + Math.max(1, hasSecondLine || steps.length === 0 ? 1 : steps.length) * CELL + 6}
    >
      <Row cells={carries} right={right} y={top - 9} size={16} />
      {operands.map((cells, index) => (
        <Row key={`operand ${index + 1}`} cells={cells} right={right} y={row(index)} />
      ))}
      <Label x={CELL / 2 + 4} y={row(operands.length - 1)} text={SIGNS[figure.operator]} size={26} />
      <line class="figure-line" x1={4} x2={right} y1={underOperands} y2={underOperands} />
      {steps.map((cells, index) => (
        <Row key={`step ${index + 1}`} cells={cells} right={right} y={underOperands + CELL * (index + 0.5) + 2} />
      ))}
      {hasSecondLine && <line class="figure-line" x1={4} x2={right} y1={underSteps} y2={underSteps} />}
      <Row cells={result} right={right} y={(hasSecondLine ? underSteps : underOperands) + CELL / 2 + 2} />
    </Canvas>
  );
}

/** Quotient above the dividend, the divisor before it; a line under every product. */
function Division(figure: ColumnArithmetic) {
  const { operands, steps, result } = aligned(figure);
  const [dividend = [], divisor = []] = operands;
  const left = divisor.length * CELL + 22;
  const right = left + dividend.length * CELL;
  const line = CELL + 4;
  const stepY = (index: number) => line + CELL * (index + 1.5) + 4;
  return (
    <Canvas width={right + 8} height={line + CELL * (steps.length + 1) + 10}>
      <Row cells={result} right={right} y={CELL / 2} />
      <Row cells={divisor} right={left - 18} y={line + CELL / 2 + 2} />
      <Row cells={dividend} right={right} y={line + CELL / 2 + 2} />
      <path class="figure-line" d={`M${left - 12},${line + CELL + 4} q12,${-CELL / 2 - 2} 0,${-CELL - 4} H${right + 4}`} />
      {steps.map((cells, index) => (
        <g key={`step ${index + 1}`}>
          <Row cells={cells} right={right} y={stepY(index)} />
          {index % 2 === 0 && (
            <line class="figure-line-thin" x1={left - 4} x2={right + 4} y1={stepY(index) + CELL / 2} y2={stepY(index) + CELL / 2} />
          )}
        </g>
      ))}
    </Canvas>
  );
}

interface RowProps {
  readonly cells: readonly Cell[];
  readonly right: number;
  readonly y: number;
  readonly size?: number;
}

function Row({ cells, right, y, size = 27 }: RowProps) {
  return (
    <>
      {cells.map((cell, index) => {
        const x = right - (cells.length - index - 0.5) * CELL;
        return (
          <g key={index}>
            <Label x={x} y={y} text={cell.text} size={size} />
            {cell.hasPoint && <circle class="figure-ink" cx={x + CELL / 2} cy={y + size * 0.36} r={2.6} />}
          </g>
        );
      })}
    </>
  );
}
