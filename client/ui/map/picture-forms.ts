/** The forms in which a picture of the map can be taken away. */
export type PictureForm = 'svg' | 'png';
export const PICTURE_FORMS: readonly PictureForm[] = ['svg', 'png'];
