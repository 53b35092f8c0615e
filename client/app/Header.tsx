import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon.tsx';
import { useDisclosure } from '../ui/use-disclosure.ts';
import { SearchBox } from '../panels/search/SearchBox.tsx';
import { KeysButton, LanguageSwitch, ShareButton, DepthChoice, ThemeSwitch } from './HeaderControls.tsx';
import type { AppData } from '../context/load-data.ts';
import { Logo } from './Logo.tsx';
import { PaperChooser } from './PaperChooser.tsx';
import { PictureButton } from './PictureButton.tsx';
import { useNarrow } from '../context/use-media.ts';

/** The bar across the top; before there is data it holds what needs none. */
export function Header({ data }: { data: AppData | null }): ReactElement {
  const isNarrow = useNarrow();
  return (
    <header className="header">
      <div className="brand">
        <Logo />
        {!isNarrow && <span className="brand-name">Causeway</span>}
        {!isNarrow && data && <PaperChooser />}
      </div>
      {data ? <SearchBox /> : <div className="search" />}
      <div className="header-tools">
        {!isNarrow && data && <DepthChoice />}
        {!isNarrow && data && <ShareButton />}
        {!isNarrow && data && <PictureButton />}
        <LanguageSwitch />
        {isNarrow && data ? <MoreMenu /> : <ThemeSwitch />}
        {!isNarrow && <KeysButton />}
      </div>
    </header>
  );
}

function MoreMenu(): ReactElement {
  const { t } = useTranslation();
  const { isOpen, place, button } = useDisclosure();
  return (
    <div className="more-menu" {...place}>
      <button type="button" className="icon-button" aria-label={t('header.more')} aria-controls="more-menu" {...button}>
        <Icon name="more" />
      </button>
      <div id="more-menu" className="more-sheet" hidden={!isOpen}>
        <PaperChooser />
        <DepthChoice />
        <ShareButton />
        <PictureButton />
        <ThemeSwitch labelled />
      </div>
    </div>
  );
}
