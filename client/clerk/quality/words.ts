import { type QualityTexts, qualityTexts } from '../../texts/quality/texts.ts';
import { useWords, type Words } from '../words.tsx';
import type { Quality } from './quality-page.tsx';

export type QualityWords = Words & { q: QualityTexts };

export function useQualityWords(): QualityWords {
  const words = useWords();
  return { ...words, q: qualityTexts[words.language] };
}

type Named = Pick<Quality, 'groups' | 'points'>;

export function groupIn({ groups }: Named, code: string, { say }: Pick<Words, 'say'>): string {
  const found = groups.find((one) => one.code === code);
  return found ? say(found.name) : code;
}

export function pointIn({ points }: Named, id: string, { say }: Pick<Words, 'say'>): string {
  const found = points.find((one) => one.id === id);
  return found ? say(found.name) : id;
}
