import type { TFunction } from 'i18next';
import type { Depth } from '../../../server/contract/cut.ts';
import type { Language } from '../../../server/contract/language.ts';
import type { AppAction } from '../../state/actions.ts';
import type { AppState } from '../../state/app-state.ts';
import { filterParts, NO_FILTERS } from '../../state/filters.ts';
import { PICTURE_FORMS } from '../../ui/map/picture-forms.ts';
import type { PictureForm } from '../../ui/map/picture-forms.ts';
import type { IconName } from '../../ui/Icon.tsx';
import type { PerspectiveId } from '../../state/perspective.ts';
import { idsOf } from '../../state/rules.ts';
import type { PerspectiveSet } from '../../ui/perspective.ts';
import type { Theme } from '../../state/view-state.ts';

/** Something that the palette can do: enter a perspective, act, or open an address. */
export interface Command {
  id: string;
  name: string;
  /** What it is for, in a few words more. */
  about: string;
  icon: IconName;
  does:
    | { perspective: PerspectiveId }
    | { action: AppAction }
    | { address: string }
    | { picture: PictureForm }
    | { share: true };
}

export interface Surroundings {
  state: AppState;
  perspectives: PerspectiveSet;
  language: Language;
  theme: Theme;
  /** The depths that the map has. */
  depths: readonly Depth[];
  /** Addresses of what can be taken away, with their names. */
  downloads: readonly { format: string; name: string; address: string }[];
}

/** Everything that can be done by name, in the order of the page. */
export function commandsFor(t: TFunction, surroundings: Surroundings): Command[] {
  const { perspectives, language } = surroundings;
  return [
    ...idsOf(perspectives).map((perspective): Command => {
      const { words, icon } = perspectives[perspective];
      return { id: `view ${perspective}`, ...words[language], icon, does: { perspective } };
    }),
    ...viewCommands(t, surroundings),
    { id: 'share', name: t('header.share'), about: t('palette.share'), icon: 'link', does: { share: true } },
    ...PICTURE_FORMS.map((picture): Command => ({
      id: `picture ${picture}`,
      name: t('header.picture'),
      about: t(`picture.${picture}`),
      icon: 'save',
      does: { picture },
    })),
    ...surroundings.downloads.map(({ format, name, address }): Command => ({
      id: `download ${format}`,
      name: t('palette.download', { name }),
      about: '',
      icon: 'down',
      does: { address },
    })),
  ];
}

function viewCommands(t: TFunction, { state, language, theme, depths }: Surroundings): Command[] {
  const { view, history } = state;
  const act = (id: string, icon: IconName, name: string, action: AppAction, about = ''): Command => ({
    id,
    name,
    about,
    icon,
    does: { action },
  });
  const other: Language = language === 'zh' ? 'en' : 'zh';
  const turned: Theme = theme === 'dark' ? 'light' : 'dark';
  return [
    act('outline', 'outline', view.outline ? t('header.closeOutline') : t('header.openOutline'), {
      type: 'set-outline',
      open: !view.outline,
    }),
    ...depths.map((depth) =>
      act(`depth ${depth}`, 'unfold', t('palette.depth', { depth: t(`depth.${depth}`) }), { type: 'set-depth', depth }),
    ),
    act('language', 'languages', t('header.language'), { type: 'choose-language', language: other }),
    act('theme', theme === 'dark' ? 'sun' : 'moon', theme === 'dark' ? t('header.light') : t('header.dark'), {
      type: 'choose-theme',
      theme: turned,
    }),
    ...(history.past.length > 0 ? [act('undo', 'undo', t('history.undo'), { type: 'undo' })] : []),
    ...(history.future.length > 0 ? [act('redo', 'redo', t('history.redo'), { type: 'redo' })] : []),
    ...(filterParts(view.filters).length > 0
      ? [act('filters', 'filter', t('filters.clear'), { type: 'set-filters', filters: NO_FILTERS })]
      : []),
    act('keys', 'keyboard', t('keys.title'), { type: 'open-dialog', dialog: 'keys' }),
  ];
}

/** The commands whose words hold every word of the query, those that begin with it first. */
export function findCommands(commands: readonly Command[], query: string): Command[] {
  const words = query.trim().toLowerCase().split(/\s+/u).filter(Boolean);
  const found = commands.filter(({ name, about }) => {
    const text = `${name} ${about}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const begins = ({ name }: Command): boolean => words[0] !== undefined && name.toLowerCase().startsWith(words[0]);
  return [...found.filter(begins), ...found.filter((command) => !begins(command))];
}
