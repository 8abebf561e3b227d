import { describe, expect, it } from 'vitest';
import { uuidV7 } from './uuid';

describe('uuidV7', () => {
  it('is the example of RFC 9562, appendix A.6', () => {
    const random = new Uint8Array([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(uuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('sorts by time and differs within one millisecond', () => {
    const ids = [1000, 1000, 2000, 1_764_000_000_000].map((time) => uuidV7(time));
    expect(new Set(ids).size).toBe(4);
    expect([ids[3], ids[2], ids[0]].sort()).toEqual([ids[0], ids[2], ids[3]]);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
