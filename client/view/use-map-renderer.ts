import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { bindPointer } from './map-pointer.ts';
import type { MapActions } from './map-pointer.ts';
import { MapRenderer } from './map-renderer.ts';
import type { RendererView } from './renderer-view.ts';
import { mapState } from './map-state.ts';
import { readState } from './read-state.ts';
import type { Scene } from './scene.ts';
import { shownMap } from './shown-map.ts';

type FrameListener = (renderer: MapRenderer) => void;

export interface MapHandle {
  current: () => MapRenderer | null;
  onFrame: (listener: FrameListener) => () => void;
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

interface Frames {
  emit: FrameListener;
  listen: (listener: FrameListener) => () => void;
}

function createFrames(): Frames {
  const listeners = new Set<FrameListener>();
  return {
    emit: (renderer) => listeners.forEach((listener) => listener(renderer)),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function start(
  stage: HTMLElement,
  root: HTMLElement,
  view: RendererView,
  frames: Frames,
  actions: () => MapActions,
): { renderer: MapRenderer; stop: () => void } {
  const renderer = new MapRenderer(stage, view, prefersStillness, frames.emit);
  bindPointer(renderer, actions, (cursor) => (stage.style.cursor = cursor));
  const stopAnswering = [
    mapState.answer(root, () => readState(renderer)),
    shownMap.answer(root, () => renderer.shownMap),
  ];
  const observer = new ResizeObserver(() => renderer.resize(stage.offsetWidth, stage.offsetHeight));
  observer.observe(stage);
  return {
    renderer,
    stop: () => {
      observer.disconnect();
      stopAnswering.forEach((stop) => stop());
      renderer.kill();
    },
  };
}

/** Owns the renderer of one stage: makes it, keeps it in step with scene and view, and ends it. In the first frame, not after it. */
export function useMapRenderer(
  stage: RefObject<HTMLDivElement | null>,
  root: RefObject<HTMLDivElement | null>,
  scene: Scene,
  view: RendererView,
  actions: MapActions,
): MapHandle {
  const renderer = useRef<MapRenderer | null>(null);
  const latest = useRef({ scene, view, actions });
  const [frames] = useState(createFrames);
  useLayoutEffect(() => {
    latest.current = { scene, view, actions };
  });
  useLayoutEffect(() => {
    if (stage.current === null || root.current === null) return;
    const started = start(stage.current, root.current, latest.current.view, frames, () => latest.current.actions);
    renderer.current = started.renderer;
    return () => {
      renderer.current = null;
      started.stop();
    };
  }, [stage, root, frames]);
  useLayoutEffect(() => renderer.current?.setScene(scene), [scene]);
  useLayoutEffect(() => renderer.current?.setView(view), [view]);
  return useMemo(() => ({ current: () => renderer.current, onFrame: frames.listen }), [frames]);
}
