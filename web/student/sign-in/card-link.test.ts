import { describe, expect, it } from 'vitest';
import { readCardLink, takeCardLink } from './card-link';

describe('readCardLink', () => {
  it.each([
    ['#card=minami.5-2-01.482913', { school: 'minami', login: '5-2-01', secret: '482913' }],
    ['#card=minami.haruto.a.482913', { school: 'minami', login: 'haruto.a', secret: '482913' }],
    ['#card=minami.%E3%81%AF%E3%82%8B.482913', { school: 'minami', login: 'はる', secret: '482913' }],
    ['#card=minami.%ZZ.482913', { school: 'minami', login: '%ZZ', secret: '482913' }],
    ['#card=minami.482913', null],
    ['#home', null],
    ['', null],
  ])('%s', (hash, card) => {
    expect(readCardLink(hash)).toEqual(card);
  });
});

describe('takeCardLink', () => {
  it('leaves no secret in the address bar, readable or not', () => {
    for (const hash of ['#card=minami.5-2-01.482913', '#card=broken']) {
      location.hash = hash;
      takeCardLink();
      expect(location.hash).toBe('');
    }
  });
});
