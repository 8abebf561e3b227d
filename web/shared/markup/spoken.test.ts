import { describe, expect, it } from 'vitest';
import { spoken } from './spoken';

describe('spoken', () => {
  it.each([
    ['$2/3$', '3分の2', 'two thirds'],
    ['$1_3/4$', '1と4分の3', '1 and three quarters'],
    ['$1/2$', '2分の1', 'one half'],
    ['$13/20$', '20分の13', '13 over 20'],
    ['$1/2 + 1/3 = □$', '2分の1 たす 3分の1 は しかく', 'one half plus one third equals blank'],
    ['$□/4$', '4分のしかく', 'blank over 4'],
    ['$3 < 5$', '3 小なり 5', '3 is less than 5'],
  ])('%s is read %s / %s', (markup, ja, en) => {
    expect(spoken(markup, 'ja')).toBe(ja);
    expect(spoken(markup, 'en')).toBe(en);
  });

  it('reads ruby by its reading and emphasis without its stars', () => {
    expect(spoken('{分母|ぶんぼ}を *そろえる*', 'ja')).toBe('ぶんぼを そろえる');
  });
});
