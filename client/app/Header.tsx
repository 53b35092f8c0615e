import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../panels/shared/Icon.tsx';
import { SearchBox } from '../panels/search/SearchBox.tsx';
import { KeysButton, LanguageSwitch, ShareButton, ShowAllSwitch, ThemeSwitch } from './HeaderControls.tsx';
import type { AppData } from './load-data.ts';
import { Logo } from './Logo.tsx';
import { PaperChooser } from './PaperChooser.tsx';
import { PictureButton } from './PictureButton.tsx';
import { useNarrow } from './use-media.ts';

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
        {!isNarrow && data && <ShowAllSwitch />}
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
  const [isOpen, setOpen] = useState(false);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- closes what a button inside it opened
    <div
      className="more-menu"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        className="icon-button"
        aria-label={t('header.more')}
        aria-expanded={isOpen}
        aria-controls="more-menu"
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more" />
      </button>
      <div id="more-menu" className="more-sheet" hidden={!isOpen}>
        <PaperChooser />
        <ShowAllSwitch />
        <ShareButton />
        <PictureButton />
        <ThemeSwitch labelled />
      </div>
    </div>
  );
}
