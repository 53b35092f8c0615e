import 'i18next';
import type { enPerspectives } from './en-perspectives.ts';
import type { en } from './en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en & typeof enPerspectives };
    returnNull: false;
  }
}
