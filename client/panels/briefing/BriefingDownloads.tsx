import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../context/use-announce.ts';
import type { Briefing } from '../../state/briefing.ts';
import { Icon } from '../../ui/Icon.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useWriteBriefing } from './use-write-briefing.ts';

type Progress = 'none' | 'making' | 'made' | 'failed';

/** The briefing as a page for printing, or as Markdown. */
export function BriefingDownloads({ briefing }: { briefing: Briefing }): ReactElement {
  const { t } = useTranslation();
  const write = useWriteBriefing(briefing);
  const [progress, setProgress] = useState<Progress>('none');
  useAnnounce(progress === 'none' ? '' : t(`briefing.${progress}`));
  const download = (form: 'html' | 'markdown'): void => {
    setProgress('making');
    write(form).then(
      (file) => {
        saveFile(file.name, file.type, file.text);
        setProgress('made');
      },
      () => setProgress('failed'),
    );
  };
  return (
    <div className="briefing-downloads">
      <button type="button" className="button primary" onClick={() => download('html')}>
        <Icon name="down" />
        {t('briefing.html')}
      </button>
      <button type="button" className="button" onClick={() => download('markdown')}>
        <Icon name="down" />
        {t('briefing.markdown')}
      </button>
      {progress === 'failed' && <p className="field-problem">{t('briefing.failed')}</p>}
    </div>
  );
}
