/**
 * The QR code as the address of an image. An image cannot run scripts or reach the page,
 * so the drawing needs no trust, which markup put into the page would.
 */
export function qrAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
