import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cameraToLook, centreLook, fitLook, lookToCamera } from '../../../client/view/camera.ts';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const viewport = fc.record({ width: fc.integer({ min: 400, max: 3000 }), height: fc.integer({ min: 400, max: 2000 }) });

test('a look survives the way to sigma and back', () => {
  const look = fc.record({
    x: fc.integer({ min: -3000, max: 3000 }),
    y: fc.integer({ min: -3000, max: 3000 }),
    zoom: fc.double({ min: 0.1, max: 4, noNaN: true }),
  });
  fc.assert(
    fc.property(look, viewport, (given, size) => {
      const back = cameraToLook(lookToCamera(given, size), size);
      expect(back.x).toBeCloseTo(given.x, 6);
      expect(back.y).toBeCloseTo(given.y, 6);
      expect(back.zoom).toBeCloseTo(given.zoom, 6);
    }),
  );
});

test('fitting leaves every centre, and a box around it, in what the insets leave free', () => {
  const insets = fc.record({ top: fc.nat(60), right: fc.nat(100), bottom: fc.nat(60), left: fc.nat(40) });
  const box = { width: 30, height: 12 };
  fc.assert(
    fc.property(
      viewport,
      insets,
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 1, max: 3000 }),
      (size, free, width, height) => {
        const bounds = { left: 100, right: 100 + width, bottom: -50, top: height - 50 };
        const { x, y, zoom } = fitLook(bounds, size, free, 1.25, () => box);
        expect(zoom).toBeLessThanOrEqual(1.25);
        const screenX = (at: number): number => size.width / 2 + (at - x) * zoom;
        const screenY = (at: number): number => size.height / 2 - (at - y) * zoom;
        expect(screenX(bounds.left)).toBeGreaterThanOrEqual(free.left + box.width - 1e-6);
        expect(screenX(bounds.right)).toBeLessThanOrEqual(size.width - free.right - box.width + 1e-6);
        expect(screenY(bounds.top)).toBeGreaterThanOrEqual(free.top + box.height - 1e-6);
        expect(screenY(bounds.bottom)).toBeLessThanOrEqual(size.height - free.bottom - box.height + 1e-6);
      },
    ),
  );
});

test('a point is centred in what a panel leaves free', () => {
  expect(centreLook({ x: 10, y: 20 }, 2, NO_INSETS)).toEqual({ x: 10, y: 20, zoom: 2 });
  expect(centreLook({ x: 10, y: 20 }, 2, { ...NO_INSETS, right: 400, bottom: 100 })).toEqual({
    x: 110,
    y: -5,
    zoom: 2,
  });
});
