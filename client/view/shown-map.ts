import { createAsking } from './asking.ts';
import type { ShownMap } from './renderer-view.ts';

/** What a picture of the map in an element that `MapView` rendered is drawn from. */
export const shownMap = createAsking<ShownMap>('causeway-shown-map');
