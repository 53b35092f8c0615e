import { Component } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PanelBoundaryProps {
  children: ReactNode;
  /** What the content depends on; another one tries again. */
  resetKey: string;
}

interface PanelBoundaryState {
  isBroken: boolean;
  resetKey: string;
}

/** Keeps what breaks in one panel from taking the page with it. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = { isBroken: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<PanelBoundaryState> {
    return { isBroken: true };
  }

  static getDerivedStateFromProps(
    { resetKey }: PanelBoundaryProps,
    state: PanelBoundaryState,
  ): PanelBoundaryState | null {
    return resetKey === state.resetKey ? null : { isBroken: false, resetKey };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return <Broken retry={() => this.setState({ isBroken: false })} />;
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
