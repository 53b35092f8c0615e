import { Fragment } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EdgeAttributes } from '../../../server/contract/graph.ts';
import { claimInWords } from './claim-words.ts';

/** Private-use characters that stand for the ends until the sentence is cut at them. */
const SOURCE_SLOT = '\uE000';
const TARGET_SLOT = '\uE001';

interface ClaimTextProps {
  attributes: EdgeAttributes;
  source: ReactNode;
  target: ReactNode;
}

/** The claim in words with whatever stands for its ends in their places. */
export function ClaimText({ attributes, source, target }: ClaimTextProps): ReactElement {
  const { t } = useTranslation();
  const sentence = claimInWords(t, attributes, { source: SOURCE_SLOT, target: TARGET_SLOT });
  const pieces = sentence.split(/([\uE000\uE001])/u);
  return (
    <>
      {pieces.map((piece, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the pieces of one sentence never change places
        <Fragment key={index}>{piece === SOURCE_SLOT ? source : piece === TARGET_SLOT ? target : piece}</Fragment>
      ))}
    </>
  );
}
