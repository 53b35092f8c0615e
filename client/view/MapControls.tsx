import type { ReactElement } from 'react';

interface MapControlsProps {
  texts: { zoomIn: string; zoomOut: string; fit: string };
  onZoomIn: () => void;
  onZoomOut: () => void;
  onFit: () => void;
}

interface ControlProps {
  label: string;
  path: string;
  onPress: () => void;
}

function Control({ label, path, onPress }: ControlProps): ReactElement {
  return (
    <button type="button" className="map-control" aria-label={label} title={label} onClick={onPress}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}

export function MapControls({ texts, onZoomIn, onZoomOut, onFit }: MapControlsProps): ReactElement {
  return (
    <div className="map-controls">
      <Control label={texts.zoomIn} path="M8 3.500v9M3.500 8h9" onPress={onZoomIn} />
      <Control label={texts.zoomOut} path="M3.500 8h9" onPress={onZoomOut} />
      <Control label={texts.fit} path="M2.500 6V2.500H6m4 0h3.500V6m0 4v3.500H10m-4 0H2.500V10" onPress={onFit} />
    </div>
  );
}
