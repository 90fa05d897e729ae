import { aligned } from './aligned.ts';

/** A stretch of a text: as it was and is, only before, or only now. */
export type MarkedPiece = { kind: 'same' | 'removed' | 'added'; text: string };

/** Words and single signs, each with the space after it. */
const piecePattern = /(?:[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}])\s*|^\s+/gu;

/**
 * Both texts in one, word by word: but for the spaces, without the added pieces it is the text before, without the
 * removed ones the text now.
 */
export function markedWords(before: string, after: string): MarkedPiece[] {
  const stretches = aligned(pieces(before), pieces(after), (piece) => piece.trim());
  return stretches.flatMap((stretch): MarkedPiece[] => {
    if ('same' in stretch) return [{ kind: 'same', text: stretch.same.join('') }];
    const removed: MarkedPiece = { kind: 'removed', text: stretch.before.join('') };
    const added: MarkedPiece = { kind: 'added', text: stretch.after.join('') };
    return [removed, added].filter(({ text }) => text !== '');
  });
}

function pieces(text: string): string[] {
  return text.normalize('NFC').match(piecePattern) ?? [];
}
