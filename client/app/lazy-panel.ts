import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import { loadMoreWords } from '../i18n/texts.ts';

/** A panel that comes when it is asked for, with the words of the perspectives. */
export function lazyPanel<N extends string, P>(
  name: N,
  load: () => Promise<Record<N, ComponentType<P>>>,
): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => {
    const [panel] = await Promise.all([load(), loadMoreWords()]);
    return { default: panel[name] };
  });
}
