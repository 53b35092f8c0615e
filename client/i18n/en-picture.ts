/** Words of the picture of the map. */
export const enPicture = {
  picture: {
    about: 'The map as it is shown now, on a light ground, with its legend and a caption.',
    svg: 'Vector, for documents (SVG)',
    png: 'Pixels, at print size (PNG)',
    saved: '{{file}} is saved.',
    failed: 'The picture could not be drawn. Show fewer nodes and try again, or take the SVG.',
    asked: 'View: {{what}}.',
    selected: 'Selected: {{what}}.',
    painted: 'Painted on it: {{what}}.',
    filtered: 'Filtered: {{what}}.',
  },
} as const;
