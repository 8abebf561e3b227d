import { useContext } from 'preact/hooks';
import { inLanguage } from '../../i18n/language';
import { ReaderContext } from '../../markup/MarkupText';
import type { LocalizedText } from '../../wire';
import type { BandGraph, CircleGraph, Share } from '../../wire-figures';
import { Canvas, useWidth } from '../drawing/Canvas';
import { onCircle, wedge } from '../drawing/geometry';
import { Label } from '../drawing/Label';
import { labelRuns, widthOf } from '../drawing/label-runs';
import { counted } from '../drawing/rational';
import { TITLE, Title } from './Title';
import './shares.css';

const LOOKS = 4;

interface Piece extends Share {
  readonly begin: number;
  readonly look: string;
}

export function pieces(shares: readonly Share[]): Piece[] {
  let begin = 0;
  return shares.map((share, index) => {
    const piece = { ...share, begin, look: `figure-share-${index % LOOKS}` };
    begin += share.percent;
    return piece;
  });
}

/** What is written: the share with its number, or without it where it is to be read off. */
function caption(share: Share): LocalizedText {
  return share.isAsked ? share.name : { ja: `${share.name.ja} ${share.percent}%`, en: `${share.name.en} ${share.percent}%` };
}

const CENTER = { x: 150, y: TITLE + 122 };
const RADIUS = 92;
const angle = (percent: number) => 90 - 3.6 * percent;

/** Names stand beside the circle in a list with a line to their piece's look, so that none is squeezed into a narrow one. */
export function CircleGraphFigure({ title, shares }: CircleGraph) {
  const width = useWidth(470);
  const isNarrow = width < 440;
  const all = pieces(shares);
  const height = TITLE + 244 + (isNarrow ? shares.length * 30 : 0);
  const center = isNarrow ? { ...CENTER, x: width / 2 } : CENTER;
  return (
    <Canvas width={width} height={height}>
      <Title text={title} width={width} />
      {all.map((share) => (
        <path key={share.begin} class={share.look} d={wedge(center, RADIUS, angle(share.begin + share.percent), angle(share.begin))} />
      ))}
      {all.map((share, index) => {
        const place = onCircle(center, RADIUS * 0.64, angle(share.begin + share.percent / 2));
        return <Label key={share.begin} x={place.x} y={place.y} text={'ABCDEFGH'.charAt(index)} size={17} hasGround />;
      })}
      {Array.from({ length: 100 }, (_, mark) => {
        const [outer, inner] = [
          onCircle(center, RADIUS + (mark % 10 === 0 ? 9 : mark % 5 === 0 ? 7 : 4), angle(mark)),
          onCircle(center, RADIUS, angle(mark)),
        ];
        return <line key={`mark ${mark}`} class="figure-hair" x1={inner.x} y1={inner.y} x2={outer.x} y2={outer.y} />;
      })}
      {Array.from({ length: 10 }, (_, ten) => {
        const place = onCircle(center, RADIUS + 23, angle(ten * 10));
        return <Label key={`number ${ten}`} x={place.x} y={place.y} text={String(ten * 10)} size={16} />;
      })}
      {all.map((share, index) => {
        const [x, y] = isNarrow ? [24, TITLE + 262 + index * 30] : [288, TITLE + 122 + (index - (all.length - 1) / 2) * 36];
        const written = caption(share);
        return (
          <g key={share.begin}>
            <rect class={share.look} x={x} y={y - 10} width={20} height={20} />
            <Label
              x={x + 28}
              y={y}
              text={{ ja: `${'ABCDEFGH'.charAt(index)} ${written.ja}`, en: `${'ABCDEFGH'.charAt(index)} ${written.en}` }}
              size={17}
              anchor="start"
            />
          </g>
        );
      })}
    </Canvas>
  );
}

const BAND = 48;
const ROW = 86;

export function BandGraphFigure({ title, bands }: BandGraph) {
  const width = useWidth(640);
  const { grade, furigana } = useContext(ReaderContext);
  const measure = (text: LocalizedText, size: number) => widthOf(labelRuns(inLanguage(text), grade, furigana)) * size;
  const names = Math.max(...bands.map((band) => measure(band.name, 17)));
  const [left, right] = [names === 0 ? 14 : names + 16, width - 14];
  const at = (percent: number) => left + ((right - left) * percent) / 100;
  const bottom = TITLE + bands.length * ROW;
  return (
    <Canvas width={width} height={bottom + 40}>
      <Title text={title} width={width} />
      {bands.map((band, row) => {
        const y = TITLE + 26 + row * ROW;
        return (
          <g key={band.name.en}>
            <Label x={left - 8} y={y + BAND / 2} text={band.name} size={17} anchor="end" />
            {pieces(band.shares).map((share) => {
              const [from, to] = [at(share.begin), at(share.begin + share.percent)];
              const number = share.isAsked ? '' : `${share.percent}%`;
              return (
                <g key={share.begin}>
                  <rect class={share.look} x={from} y={y} width={to - from} height={BAND} />
                  <Label
                    x={(from + to) / 2}
                    y={y - 12}
                    text={share.name}
                    size={Math.max(9, Math.min(16, ((to - from) / measure(share.name, 1)) * 0.95))}
                  />
                  <Label x={(from + to) / 2} y={y + BAND / 2} text={number} size={17} hasGround />
                </g>
              );
            })}
          </g>
        );
      })}
      {Array.from({ length: 101 }, (_, mark) => (
        <line
          key={`mark ${mark}`}
          class="figure-hair"
          x1={at(mark)}
          x2={at(mark)}
          y1={bottom}
          y2={bottom - (mark % 10 === 0 ? 12 : mark % 5 === 0 ? 9 : 6)}
        />
      ))}
      {counted('0', at(10) - at(0) < 34 ? '20' : '10', at(10) - at(0) < 34 ? 6 : 11).map((percent) => (
        <Label key={`number ${percent}`} x={at(Number(percent))} y={bottom + 16} text={percent} size={16} />
      ))}
    </Canvas>
  );
}
