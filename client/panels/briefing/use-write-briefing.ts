import { useTranslation } from 'react-i18next';
import { buildCausalIndex } from '../../../server/causality/causal-index.ts';
import { paperTexts } from '../../context/resources.ts';
import { addressOf } from '../../context/address.ts';
import { useData } from '../../context/data-context.ts';
import { useShown } from '../../context/shown.ts';
import { useAppStore } from '../../context/store-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { renderBriefingHtml } from '../../briefing/render-html.ts';
import { renderBriefingMarkdown } from '../../briefing/render-markdown.ts';
import { writeUp } from '../../briefing/write-up.ts';
import type { Briefing } from '../../state/briefing.ts';
import { useTakePicture } from '../../ui/map/use-picture.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { useFindingWords } from '../../ui/finding-words.ts';

interface File {
  name: string;
  type: string;
  text: string;
}

/** Writes the briefing down: each finding is worked out again over what the filters leave. */
export function useWriteBriefing(briefing: Briefing): (form: 'html' | 'markdown') => Promise<File> {
  const { t } = useTranslation();
  const { graph, paper } = useData();
  const { dataGraph } = useShown();
  const { state, rules } = useAppStore();
  const language = useLanguage();
  const nameOf = useNameOf();
  const wordsOf = useFindingWords();
  const takePicture = useTakePicture();
  return async (form) => {
    const text = await paperTexts.get(paper.id);
    const sources = {
      language,
      text,
      nodes: new Map(graph.nodes.map((node) => [node.key, node])),
      edges: new Map(graph.edges.map((edge) => [edge.key, edge])),
    };
    const context = { t, index: buildCausalIndex(dataGraph), dataGraph, sources, nameOf, wordsOf };
    const document_ = {
      language,
      title: null,
      date: localDay(new Date()),
      link: new URL(addressOf(rules, state.getState().view), window.location.href).href,
      figure: await figureOf(takePicture),
      paper: text.paper,
      findings: briefing.map((item) => writeUp(context, item)),
    };
    const name = `causeway-${paper.id}-briefing`;
    return form === 'html'
      ? { name: `${name}.html`, type: 'text/html', text: renderBriefingHtml(document_) }
      : { name: `${name}.md`, type: 'text/markdown', text: renderBriefingMarkdown(document_) };
  };
}

/** The map as it is shown. */
async function figureOf(
  takePicture: ReturnType<typeof useTakePicture>,
): Promise<{ image: string; description: string }> {
  const { svg: image, description } = await takePicture();
  return { image, description };
}

/** The day where the reader is, `YYYY-MM-DD`. */
function localDay(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
