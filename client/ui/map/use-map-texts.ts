import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { NodeType } from '../../../server/contract/graph.ts';
import type { LegendTexts, MapTexts } from '../../view/map-props.ts';
import { useData } from '../../context/data-context.ts';
import { paperLabel } from '../../context/paper-label.ts';
import { useLanguage } from '../../context/use-language.ts';

export function useMapTexts(): MapTexts {
  const { t } = useTranslation();
  const paper = paperLabel(useData().paper, useLanguage());
  return useMemo(
    () => ({
      label: t('map.label', { paper }),
      nodeTypes: typeTexts((nodeType) => t(`nodeTypes.${nodeType}`)),
      zoomIn: t('map.zoomIn'),
      zoomOut: t('map.zoomOut'),
      fit: t('map.fit'),
      steps: (count: number) => t('map.steps', { count }),
    }),
    [t, paper],
  );
}

export function useLegendTexts(): LegendTexts {
  const { t } = useTranslation();
  return useMemo(() => legendTexts(t), [t]);
}

function legendTexts(t: TFunction): LegendTexts {
  return {
    title: t('legend.title'),
    nodes: t('legend.nodes'),
    edges: t('legend.edges'),
    nodeTypes: typeTexts((nodeType) => t(`nodeType.${nodeType}`)),
    increases: t('legend.increases'),
    decreases: t('legend.decreases'),
    unknown: t('legend.unknown'),
    mixed: t('legend.mixed'),
    chain: t('legend.chain'),
    inferred: t('legend.inferred'),
    denied: t('legend.denied'),
    delayed: t('legend.delayed'),
    structure: t('legend.structure'),
    gathered: t('legend.gathered'),
    bundle: t('legend.bundle'),
    overlay: t('legend.overlay'),
  };
}

function typeTexts(text: (nodeType: NodeType) => string): Record<NodeType, string> {
  return {
    Countermeasure: text('Countermeasure'),
    Factor: text('Factor'),
    Mechanism: text('Mechanism'),
    Advantage: text('Advantage'),
    Outcome: text('Outcome'),
    Concept: text('Concept'),
    Actor: text('Actor'),
  };
}
