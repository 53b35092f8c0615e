import { enPalette } from './en-palette.ts';
import { enPicture } from './en-picture.ts';
import { enShell } from './en-shell.ts';

/** Words that several views share, and those of the palette and the picture; they come with the first view beside the map. */
export const enMore = {
  ...enShell,
  ...enPalette,
  ...enPicture,
} as const;
