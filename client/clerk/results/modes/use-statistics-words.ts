import type { Wording } from '#surveys/questionnaire/wording.ts';
import { fill } from '../../../texts/fill.ts';
import { type StatisticsTexts, statisticsTexts } from '../../../texts/statistics/texts.ts';
import { useWords, type Words } from '../../words.tsx';

export type ToldFigure = {
  percent: string;
  low: string;
  high: string;
  conclusion: 'enough' | 'too_few' | 'too_wide';
};

/** The words of the desk, those of the statistics, and how their figures are written. */
export type StatisticsWords = {
  words: Words;
  s: StatisticsTexts;
  range(figure: ToldFigure): string;
  /** "<0.001" → "< 0,001", "0.034" → "= 0,034". */
  p(pValue: string): string;
  /** "−26.7" → "−26,7". */
  signed(difference: string): string;
  /** What a figure of several items is called. */
  name(of: { title?: Wording | undefined; target?: Wording | undefined }): string;
};

export function useStatisticsWords(): StatisticsWords {
  const words = useWords();
  return statisticsWordsFor(words);
}

export function statisticsWordsFor(words: Words): StatisticsWords {
  const s = statisticsTexts[words.language];
  return {
    words,
    s,
    range: ({ low, high }) => fill(s.range, { low: words.percent(low), high: words.percent(high) }),
    p: (pValue) =>
      pValue.startsWith('<') ? `<\u00a0${words.decimal(pValue.slice(1))}` : `=\u00a0${words.decimal(pValue)}`,
    signed: (difference) => {
      const size = words.decimal(difference.replace('-', ''));
      if (Number(difference) === 0) return size;
      return `${difference.startsWith('-') ? '−' : '+'}${size}`;
    },
    name: ({ title, target }) => {
      const plain = title ? words.say(title) : s.headline;
      return target ? fill(s.ofTarget, { title: plain, target: words.say(target) }) : plain;
    },
  };
}
