/** Who signs, as NĐ 30/2020/NĐ-CP writes it; the name is left for the office. */
export const signers = {
  chair: ['CHỦ TỊCH'],
  deputy: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  acting: ['Q. CHỦ TỊCH'],
} as const;

export type Signer = keyof typeof signers;
export const signerNames: readonly Signer[] = ['chair', 'deputy', 'acting'];
