import { dialect } from './store/embedded/dialect/dialect.ts';
import { keepInSnapshot } from './store/guard/snapshot.ts';

// What build-guard.mjs takes a snapshot of: the guard with the dialect of each store that has one, so that neither knows the other.

keepInSnapshot(new Map([['store/embedded/dialect/dialect', dialect]]));
