import { useEffect, useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { ColumnLayer } from './ColumnLayer.tsx';
import { MapControls } from './MapControls.tsx';
import type { MapArrow } from '../model/map-outline.ts';
import type { MapViewProps } from './map-props.ts';
import type { RendererView } from './renderer-view.ts';
import { useMapRenderer } from './use-map-renderer.ts';
import { usePalette } from './use-palette.ts';
import { useScene } from './use-scene.ts';
import { useMapShape } from './use-map-shape.ts';
import './map-view.css';

/** Room for the names of the columns above, for the buttons below, and a margin at the sides. */
const HEADINGS = 56;
const BUTTONS = 50;
const MARGIN = 12;
const NO_INSETS = { right: 0, bottom: 0 };
const NO_CHAINS: readonly MapArrow[] = [];

/** The paper's causal map. Controlled: it shows what it is told and reports what the pointer does. */
export function MapView(props: MapViewProps): ReactElement {
  const {
    outline,
    chains = NO_CHAINS,
    showsChains = false,
    selection,
    emphasis,
    overlay = null,
    focus,
    language,
    theme,
    texts,
    insets = NO_INSETS,
  } = props;
  const root = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const palette = usePalette(theme);
  const { right, bottom } = insets;
  const scene = useScene(outline, chains, { showsChains, ...useMapShape(outline.depth) });
  const view = useMemo<RendererView>(
    () => ({
      selection,
      emphasis,
      overlay,
      language,
      palette,
      stepsText: texts.steps,
      insets: { top: HEADINGS, left: MARGIN, right: right + MARGIN, bottom: bottom + BUTTONS },
    }),
    [selection, emphasis, overlay, language, palette, texts.steps, right, bottom],
  );
  const map = useMapRenderer(stage, root, scene, view, props);
  const shown = useRef<number | null>(null);
  useEffect(() => {
    if (focus === null || shown.current === focus.token) return;
    map.current()?.focus(focus.keys);
    shown.current = focus.token;
  }, [focus, map]);
  return (
    <div className="map" ref={root} data-theme={theme} lang={language === 'zh' ? 'zh-Hans' : 'en'}>
      <ColumnLayer
        grounds={scene.grounds}
        frames={scene.frames}
        names={texts.nodeTypes}
        theme={theme}
        onFrame={map.onFrame}
      />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the picture is drawn on canvases inside, not loaded */}
      <div className="map-stage" ref={stage} role="img" aria-label={texts.label} />
      <MapControls
        texts={texts}
        onZoomIn={() => map.current()?.camera.zoomIn()}
        onZoomOut={() => map.current()?.camera.zoomOut()}
        onFit={() => map.current()?.camera.fit()}
      />
    </div>
  );
}
