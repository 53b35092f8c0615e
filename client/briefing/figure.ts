const DATA_IMAGE = /^data:image\/(?:svg\+xml|png|jpeg|webp)[;,]/i;
const SVG = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<svg[\s>]/;

/** A half of a character that its other half is missing of cannot be written in an address. */
const HALF = /\p{Cs}/gu;

/**
 * An image as the address of itself. As an image an SVG runs nothing and loads nothing, whatever is written in it.
 * @throws Error when it is neither the text of an SVG nor a data URL of an image
 */
export function figureSource(image: string): string {
  if (SVG.test(image)) return `data:image/svg+xml,${encodeURIComponent(image.replace(HALF, '\uFFFD'))}`;
  if (DATA_IMAGE.test(image)) return image.replace(/\s/g, '%20');
  throw new Error('The figure of a briefing is the text of an SVG or a data URL of an image.');
}

/** An address that may be a link: of the web, and of nothing that runs. */
export function webAddress(text: string): string | null {
  const address = URL.canParse(text) ? new URL(text) : null;
  return address !== null && (address.protocol === 'https:' || address.protocol === 'http:') ? address.href : null;
}
