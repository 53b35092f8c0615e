import type { MapSvg } from './map-svg.ts';

/** Pixels across a page of A4 laid on its side, at 300 to the inch; no picture is drawn with fewer to a CSS pixel than `least`. */
const PRINT = { across: 3508, least: 3 };
/** What browsers allow a canvas: pixels along a side and in all. */
const LIMIT = { side: 16_384, area: 120_000_000 };

/** Pixels to a CSS pixel: enough for print, where the browser allows it. */
export function printScale({ width, height }: { width: number; height: number }): number {
  const allowed = Math.min(LIMIT.side / Math.max(width, height), Math.sqrt(LIMIT.area / (width * height)));
  return Math.min(Math.max(PRINT.least, PRINT.across / width), allowed);
}

/** The picture in pixels, large enough to be printed. */
export async function svgToPng({ svg, width, height }: MapSvg): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    return await paint(image, Math.round(width * printScale({ width, height })));
  } finally {
    URL.revokeObjectURL(address);
  }
}

function paint(image: HTMLImageElement, width: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.round((image.height * width) / image.width);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob === null
        ? reject(new Error(`Drawing the map as PNG: the browser gave no picture of ${width} pixels across.`))
        : resolve(blob),
    );
  });
}
