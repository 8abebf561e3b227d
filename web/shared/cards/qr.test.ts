import { expect, test } from 'vitest';
import { qrAddress } from './qr';

test('qrAddress_svgWithSignsOfMarkup_staysInsideTheAddress', () => {
  const address = qrAddress('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0#"/></svg>');
  expect(address).toMatch(/^data:image\/svg\+xml;charset=utf-8,[^<>"# ]+$/);
  expect(decodeURIComponent(address.slice(address.indexOf(',') + 1))).toContain('<path d="M0 0#"/>');
});
