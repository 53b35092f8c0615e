import { zhPalette } from './zh-palette.ts';
import { zhPicture } from './zh-picture.ts';
import { zhShell } from './zh-shell.ts';

/** Words that several views share, and those of the palette and the picture; they come with the first view beside the map. */
export const zhMore = {
  ...zhShell,
  ...zhPalette,
  ...zhPicture,
} as const;
