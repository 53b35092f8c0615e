import { expect, test } from 'vitest';
import { choosePalette, mixColours, signColour } from '../../../client/view/palette.ts';
import type { Palette } from '../../../client/view/palette.ts';

/** Contrast of two colours by WCAG 2. */
function contrast(first: string, second: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('plus and minus have the colours of the palette that anyone can tell apart', () => {
  const light = choosePalette('light', null);
  expect([signColour(light, '+'), signColour(light, '-')]).toEqual(['#0072b2', '#d55e00']);
});

test.each(['light', 'dark'] as const)('in the %s theme text can be read and arrows be seen', (theme) => {
  const palette: Palette = choosePalette(theme, null);
  for (const ground of [palette.ground, palette.column, palette.box]) {
    expect(contrast(palette.text, ground)).toBeGreaterThan(7);
    expect(contrast(palette.quiet, ground)).toBeGreaterThan(4.5);
  }
  for (const sign of ['+', '-', '?', '±'] as const) {
    expect(contrast(signColour(palette, sign), palette.column)).toBeGreaterThan(3);
  }
});

test('forced colours leave only the colours of the system', () => {
  const system = {
    canvas: '#000000',
    canvasText: '#ffffff',
    grayText: '#808080',
    highlight: '#00ffff',
    linkText: '#0000ee',
  };
  const { types, ...rest } = choosePalette('light', system);
  expect(new Set([...Object.values(rest), ...Object.values(types)])).toEqual(new Set(Object.values(system)));
});

test('mixing goes from the first colour to the second', () => {
  expect([0, 0.5, 1].map((share) => mixColours('#000000', '#ff8040', share))).toEqual([
    '#000000',
    '#804020',
    '#ff8040',
  ]);
});
