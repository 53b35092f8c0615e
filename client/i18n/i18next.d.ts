import 'i18next';
import type { enMore } from './en-more.ts';
import type { en } from './en.ts';
import type { PerspectiveTexts } from './perspective-texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en & typeof enMore & PerspectiveTexts };
    returnNull: false;
  }
}
