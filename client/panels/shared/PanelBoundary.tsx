import { Component } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PanelBoundaryProps {
  children: ReactNode;
  /** What the content depends on; another one tries again. */
  resetKey: string;
}

/** Keeps what breaks in one panel from taking the page with it; a chunk that did not load is asked for again. */
export class PanelBoundary extends Component<PanelBoundaryProps, { brokenAt: string | null }> {
  override state = { brokenAt: null as string | null };

  override componentDidCatch(): void {
    this.setState({ brokenAt: this.props.resetKey });
  }

  static getDerivedStateFromError(): { brokenAt: string } {
    return { brokenAt: '' };
  }

  override componentDidUpdate(before: PanelBoundaryProps): void {
    if (this.state.brokenAt !== null && before.resetKey !== this.props.resetKey) this.setState({ brokenAt: null });
  }

  override render(): ReactNode {
    if (this.state.brokenAt === null) return this.props.children;
    return <Broken retry={() => this.setState({ brokenAt: null })} />;
  }
}

function Broken({ retry }: { retry: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="failure" role="alert">
      <p className="failure-title">{t('error.crashTitle')}</p>
      <p>{t('error.crash')}</p>
      <button type="button" className="button" onClick={retry}>
        {t('error.retry')}
      </button>
    </div>
  );
}
